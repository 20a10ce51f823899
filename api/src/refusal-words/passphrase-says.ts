import { words } from './words.ts';

/** Why a passphrase is not taken, in sentences that say which one will be. */
export const passphraseSays = {
  choosePassphrase: words(
    'Choisissez une phrase de passe : quatre mots qui ne vont pas ensemble suffisent.',
    'Choose a passphrase: four words that do not go together will do.',
  ),
  passphraseTooShort: (least: number) =>
    words(
      `Choisissez une phrase de passe d’au moins ${least} signes : quatre mots qui ne vont pas ensemble suffisent.`,
      `Choose a passphrase of ${least} characters at least: four words that do not go together will do.`,
    ),
  passphraseTooLong: (most: number) =>
    words(
      `Choisissez une phrase de passe de ${most} signes au plus : quatre mots qui ne vont pas ensemble suffisent.`,
      `Choose a passphrase of ${most} characters at most: four words that do not go together will do.`,
    ),
  passphraseMostUsed: words(
    'Cette phrase de passe est parmi les plus employées : elle serait essayée d’abord. Choisissez quatre mots qui ne vont pas ensemble.',
    'This passphrase is among the most used: it would be tried first. Choose four words that do not go together.',
  ),
  passphraseOwnWords: words(
    'Cette phrase de passe tient à votre nom, votre adresse ou votre service, qui se devinent. Choisissez quatre mots qui ne vont pas ensemble et ne parlent pas de vous.',
    'This passphrase hangs on your name, your address or your house, which can be guessed. Choose four words that do not go together and do not speak of you.',
  ),
  passphraseGuessable: words(
    'Cette phrase de passe se devine trop vite. Choisissez quatre mots qui ne vont pas ensemble, ou ajoutez-lui un ou deux mots peu courants.',
    'This passphrase is guessed too soon. Choose four words that do not go together, or add one or two words that are seldom used.',
  ),
};
