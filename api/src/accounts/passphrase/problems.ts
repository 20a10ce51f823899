import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { askWeakness } from './estimator.ts';
import { ownWordsOf, type Owner } from './own-words.ts';
import { passphraseLength, type Weakness } from './rules.ts';

/** What is to be mended in a passphrase that somebody chooses; empty when nothing is. */
export async function problemsOfPassphrase(
  field: string,
  passphrase: string,
  owner: Owner,
): Promise<readonly Refusal[]> {
  if (passphrase === '') return [refusals.required(field, says.choosePassphrase)];
  const weakness = await askWeakness(passphrase, ownWordsOf(owner));
  return weakness === null ? [] : [refusalOf(field, weakness)];
}

function refusalOf(field: string, weakness: Weakness): Refusal {
  switch (weakness) {
    case 'short':
      return refusals.invalid(field, says.passphraseTooShort(passphraseLength.least));
    case 'long':
      return refusals.invalid(field, says.passphraseTooLong(passphraseLength.most));
    case 'mostUsed':
      return refusals.invalid(field, says.passphraseMostUsed);
    case 'ownWords':
      return refusals.invalid(field, says.passphraseOwnWords);
    case 'guessable':
      return refusals.invalid(field, says.passphraseGuessable);
    default:
      return weakness satisfies never;
  }
}
