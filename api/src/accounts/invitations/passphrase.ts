import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';

/** Fewest and most characters of a passphrase. More are hashed no better, and take as long as one likes. */
export const passphraseLength = { least: 12, most: 256 } as const;

/** What is to be mended in a passphrase; empty when nothing is. */
export function problemsOfPassphrase(field: string, passphrase: string): readonly Refusal[] {
  const { least, most } = passphraseLength;
  if (passphrase.length < least) return [refusals.invalid(field, says.passphraseTooShort(least))];
  return passphrase.length > most ? [refusals.invalid(field, says.passphraseTooLong(most))] : [];
}
