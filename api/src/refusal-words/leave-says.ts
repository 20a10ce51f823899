import { DateTime } from 'luxon';
import { words } from './words.ts';

const inWords = (day: string | null, locale: string): string =>
  day === null ? '' : DateTime.fromISO(day).setLocale(locale).toFormat('d MMMM');

/** What is wrong with a leave, in sentences. */
export const leaveSays = {
  leaveEndsBeforeItBegins: words(
    'Le dernier jour précède le premier : corrigez l’un des deux.',
    'The last day is before the first: mend one of them.',
  ),
  leaveIsOver: words(
    'Cette absence est déjà terminée : indiquez un dernier jour à partir d’aujourd’hui.',
    'This leave is over: give a last day from today on.',
  ),
  leaveTooLong: words(
    'Une absence dure un an au plus : corrigez le dernier jour, ou confiez les dossiers à un·e collègue.',
    'A leave lasts a year at most: mend the last day, or hand the cases to a colleague.',
  ),
  leaveTooFar: words(
    'Une absence s’annonce un an à l’avance au plus : vérifiez l’année.',
    'A leave is announced a year ahead at most: check the year.',
  ),
  psychologistsAreNamed: words(
    'Les dossiers d’un·e psychologue lui sont confiés par son nom : choisissez « Personne », et faites changer de psychologue dans les dossiers qui ne peuvent attendre.',
    'The cases of a psychologist are hers by name: choose “Nobody”, and have the psychologist changed in the cases that cannot wait.',
  ),
  readsNoCase: words(
    'Cette personne ne lit aucun dossier : choisissez un·e collègue qui peut en être responsable, ou « Personne ».',
    'This person reads no case: choose a colleague who can be in charge of one, or “Nobody”.',
  ),
  chooseColleague: words(
    'Personne ne se remplace soi-même : choisissez un·e collègue, ou « Personne ».',
    'Nobody stands in for themselves: choose a colleague, or “Nobody”.',
  ),
  leaveIsThere: (first: string | null, last: string | null) =>
    words(
      `Une absence est déjà annoncée, du ${inWords(first, 'fr')} au ${inWords(last, 'fr')} : modifiez celle-là.`,
      `A leave is announced already, from ${inWords(first, 'en')} to ${inWords(last, 'en')}: change that one.`,
    ),
  standInIsAway: (first: string | null, last: string | null) =>
    words(
      `Cette personne est absente aussi, du ${inWords(first, 'fr')} au ${inWords(last, 'fr')} : choisissez quelqu’un d’autre, ou « Personne ».`,
      `They are away, too, from ${inWords(first, 'en')} to ${inWords(last, 'en')}: choose somebody else, or “Nobody”.`,
    ),
} as const;
