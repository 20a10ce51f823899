import { searchText } from '../../directory/index.ts';
import { consonantsOf } from './name-sound.ts';

export interface NamesOfPerson {
  readonly birthName: string | null;
  readonly usageName: string | null;
  readonly firstName: string | null;
}

/** A name as its words, for comparison. */
export type Words = readonly string[];

/** The family names that somebody has, and whether each is the one of birth. */
export interface FamilyName {
  readonly words: Words;
  readonly isOfBirth: boolean;
}

/** What stands in the field of a name and is none: "DUPONT épouse MARTIN", "GUIOT (2)", "M. DURAND". */
const alsoCalled = new Set(['epouse', 'ep', 'epse', 'veuve', 'vve', 'dit', 'dite', 'alias', 'ou']);
const bornAs = new Set(['nee', 'ne']);
const titles = new Set(['monsieur', 'm', 'mr', 'madame', 'mme', 'mlle']);
/** Words that a name is written with and without; by themselves they are no name that two people share. */
const particles = new Set([
  ...[
    'de',
    'du',
    'des',
    'da',
    'do',
    'dos',
    'das',
    'di',
    'del',
    'della',
    'e',
    'y',
    'la',
    'le',
    'les',
    'l',
    'd',
  ],
  ...[
    'van',
    'von',
    'der',
    'den',
    'el',
    'al',
    'ben',
    'bin',
    'ibn',
    'bent',
    'bint',
    'ait',
    'ould',
    'abou',
    'abu',
    'thi',
  ],
]);

/** M’Barki is one word, and M. Barki a title before one. */
const elidedM = /(?<=(?:^|[^\p{L}])m)['’ʼ‘`´](?=\p{L})/giu;

const wordsOf = (name: string | null): Words =>
  searchText(name?.replaceAll(elidedM, '') ?? null)
    .split(' ')
    .filter((word) => word !== '' && !/^\p{Number}+$/u.test(word));

/** The family names in the two fields: that of birth, that of usage, and those written beside one of them. */
export function familyNames({ birthName, usageName }: NamesOfPerson): readonly FamilyName[] {
  const found = [...partedNames(wordsOf(birthName), true), ...partedNames(wordsOf(usageName), false)];
  return found.filter(
    ({ words }, at) => found.findIndex((other) => closed(other.words) === closed(words)) === at,
  );
}

/** The first names, as they are compared. */
export const firstNames = ({ firstName }: NamesOfPerson): Words => wordsOf(firstName);

/** What is a name of its own before and after "épouse", "née" and the like. */
function partedNames(words: Words, isOfBirth: boolean): readonly FamilyName[] {
  const parts: { words: string[]; isOfBirth: boolean }[] = [{ words: [], isOfBirth }];
  for (const word of words) {
    if (alsoCalled.has(word)) parts.push({ words: [], isOfBirth: false });
    else if (bornAs.has(word)) parts.push({ words: [], isOfBirth: true });
    else parts.at(-1)?.words.push(word);
  }
  return parts
    .map((part) => ({ ...part, words: withoutTitle(part.words) }))
    .filter(({ words: left }) => left.length > 0);
}

const withoutTitle = (words: Words): Words =>
  words.length > 1 && titles.has(words[0] ?? '') ? words.slice(1) : words;

/** A name with its words closed up: N’Diaye and Ndiaye, Abdel Kader and Abdelkader. */
export const closed = (words: Words): string => words.join('');

/** The words by which two names are held against each other; all of them where there are no others. */
export function tellingWords(words: Words): Words {
  const telling = words.filter((word) => !particles.has(word));
  return telling.length > 0 ? telling : words;
}

/** Of fewer consonants a name is anybody’s: Léa, Lou, Lee. */
const fewestHeard = 2;

/**
 * By what a name that was heard is looked up among those keys: by each of its words, or by all of them closed up. Words of which
 * next to nothing is heard are left out.
 */
export function keysAsHeard(typed: string): readonly (readonly string[])[] {
  const words = wordsOf(typed);
  const ways = [tellingWords(words), [closed(words)]].map((way) =>
    [...new Set(way.map(consonantsOf))].filter(({ length }) => length >= fewestHeard),
  );
  const [apart = [], together = []] = ways;
  return [apart, ...(words.length > 1 ? [together] : [])].filter(({ length }) => length > 0);
}

/** By what somebody is looked up among many: the consonants of each of their names, and of each name closed up. */
export function nameKeys(names: NamesOfPerson): readonly string[] {
  const all = [firstNames(names), ...familyNames(names).map(({ words }) => words)].filter(
    ({ length }) => length > 0,
  );
  return [
    ...new Set(all.flatMap((words) => [...tellingWords(words), closed(words)]).map(consonantsOf)),
  ].sort();
}
