import { words } from './words.ts';

/** What is wrong with a date of birth, in sentences. */
export const birthSays = {
  tooYoung: (years: number) =>
    words(
      `Vérifiez l’année de naissance : une personne orientée a ${years} ans au moins.`,
      `Check the year of birth: whoever is referred is at least ${years}.`,
    ),
  tooOld: (years: number) =>
    words(
      `Vérifiez l’année de naissance : elle donne plus de ${years} ans.`,
      `Check the year of birth: it makes them over ${years}.`,
    ),
  bornSince1900: words(
    'Vérifiez l’année de naissance : elle commence à 1900.',
    'Check the year of birth: it begins with 1900.',
  ),
  bornInThePast: words(
    'Indiquez une date de naissance passée, par exemple 04/11/1987.',
    'Give a date of birth in the past, for instance 04/11/1987.',
  ),
};
