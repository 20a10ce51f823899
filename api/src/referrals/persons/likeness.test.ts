import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFolder } from '../../settings.ts';
import { matchOf } from './person-match.ts';
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

test('no pair is told apart by the order in which it is compared', () => {
  for (const { one, other } of pairs) expect(matchOf(other, one)).toEqual(matchOf(one, other));
});
