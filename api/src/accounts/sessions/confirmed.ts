import type { HubContext } from '../../context.ts';

/** What a session says of when and by what it was opened. */
interface Opened {
  readonly createdAt: Date;
  /** By what besides the passphrase; null: by nothing. */
  readonly factor: string | null;
  /** Whether this person has a second factor. */
  readonly hasFactor: boolean;
}

/**
 * Until when somebody who came in is taken at their word, where what they do lets others in or takes much out: inviting,
 * exporting, changing what one comes in with. Afterwards they come in once more, which opens another session in place of this
 * one. Null where they came in with less than they have: a passphrase alone does not change what stands beside it.
 */
export function confirmedUntil(
  { createdAt, factor, hasFactor }: Opened,
  confirmMinutes: number,
): Date | null {
  if (factor === null && hasFactor) return null;
  return new Date(createdAt.getTime() + confirmMinutes * 60_000);
}

/** Whether that lasts now. */
export const isConfirmed = (until: Date | null): boolean => until !== null && until.getTime() > Date.now();

/** Whether whoever asks came in a moment ago. */
export const cameInLately = (ctx: HubContext): boolean => isConfirmed(ctx.signedIn().identity.confirmedUntil);
