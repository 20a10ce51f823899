import { m } from '#lib/paraglide/messages.js';
import type { PasskeyOutcome } from './use-passkey.ts';

/** What is said of a passkey that was not taken. */
export function outcomeWords(outcome: Exclude<PasskeyOutcome, 'done'>): string {
  switch (outcome) {
    case 'cancelled':
      return m.passkey_cancelled();
    case 'made-before':
      return m.passkey_made_before();
    case 'unknown':
      return m.passkey_unknown();
    case 'other-person':
      return m.passkey_other_person();
    case 'not-confirmed':
      return m.confirm_asked();
    case 'too-many':
      return m.passkey_too_many();
    case 'unavailable':
      return m.signin_unavailable();
    default:
      return outcome satisfies never;
  }
}
