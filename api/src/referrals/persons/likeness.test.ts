import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFolder } from '../../settings.ts';
import { matchOf } from './person-match.ts';
import type { Comparable } from './person-match.ts';
import { pairs, unseenPairs } from './testing/pairs.ts';

/** What `docs/likeness.md` says of the list of pairs is what is found in it. */

const document = readFileSync(path.join(repositoryFolder, 'docs/likeness.md'), 'utf8');
const rows = [...document.matchAll(/^\| (\w+) +\| +(\d+) +\| +(\d+) +\| +(\d+) +\|$/gm)].map(
  ([, kind, all, before, found]) => ({
    kind,
    all: Number(all),
    before: Number(before),
    found: Number(found),
  }),
);
const found = pairs.filter(({ one, other }) => matchOf(one, other) !== null);
const right = found.filter(({ isSame }) => isSame).length;
const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

test('there are four hundred pairs, half of them of one person, and no two the same', () => {
  expect(pairs).toHaveLength(400);
  expect(pairs.filter(({ isSame }) => isSame)).toHaveLength(200);
  expect(new Set(pairs.map(({ one, other }) => JSON.stringify([one, other]))).size).toBe(400);
});

test('recall and precision are those of the document', () => {
  const [, recall, precision] = /Now: recall (\d+[.]\d) %, precision (\d+[.]\d) %/.exec(document) ?? [];
  expect([percent(right, 200), percent(right, found.length)]).toEqual([Number(recall), Number(precision)]);
});

test('of the pairs that no rule was made for, as many are found as it says', () => {
  const [, told, all] = /(\d+) of (\d+) further pairs/.exec(document) ?? [];
  const match = unseenPairs.filter(({ one, other }) => matchOf(one, other) !== null);
  expect([match.length, unseenPairs.length]).toEqual([Number(told), Number(all)]);
});

describe('of each kind as many are found as the document says', () => {
  test('it names them all', () => {
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...new Set(pairs.map(({ kind }) => kind))].sort());
  });
  test.each(rows)('$kind', ({ kind, all, found: told }) => {
    expect(pairs.filter((pair) => pair.kind === kind)).toHaveLength(all);
    expect(found.filter((pair) => pair.kind === kind)).toHaveLength(told);
  });
});

/** How much of a date is known, or what stands for it. */
const known: Readonly<Record<string, (day: string) => string>> = {
  day: (day) => day,
  month: (day) => day.slice(0, 7),
  year: (day) => day.slice(0, 4),
  'first of January': (day) => `${day.slice(0, 4)}-01-01`,
};
const asKnown = (person: Comparable, what = ''): Comparable => ({
  ...person,
  birthDate: (person.birthDate && known[what]?.(person.birthDate)) ?? null,
});
const partial = [
  ...document.matchAll(/^\| ([\w ]+?) +\| ([\w ]+?) +\| +(\d+[.]\d) +\| +(\d+[.]\d) +\|$/gm),
].map(([, one, other, recall, precision]) => ({ one, other, figures: [Number(recall), Number(precision)] }));

describe('of the same pairs, with dates that are not whole, as many are found as the document says', () => {
  test('it names every way in which two dates can be known', () => {
    const names = Object.keys(known);
    const ways = names.flatMap((one, index) => names.slice(index).map((other) => [one, other]));
    expect(partial.map(({ one, other }) => [one, other])).toEqual(ways);
  });
  test.each(partial)('$one and $other', ({ one, other, figures }) => {
    const all = pairs.flatMap((pair) => [
      { ...pair, one: asKnown(pair.one, one), other: asKnown(pair.other, other) },
      { ...pair, one: asKnown(pair.one, other), other: asKnown(pair.other, one) },
    ]);
    const proposed = all.filter((pair) => matchOf(pair.one, pair.other) !== null);
    const same = proposed.filter(({ isSame }) => isSame).length;
    expect([percent(same, 400), percent(same, proposed.length)]).toEqual(figures);
    for (const pair of all) expect(matchOf(pair.other, pair.one)).toEqual(matchOf(pair.one, pair.other));
  });
});
