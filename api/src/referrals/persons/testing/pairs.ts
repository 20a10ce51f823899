import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Comparable } from '../person-match.ts';

/** Two records of invented people, and whether they are one person. */
export interface Pair {
  readonly isSame: boolean;
  /** of one person: where the name is from; of two: what they have in common */
  readonly kind: string;
  readonly one: Comparable;
  readonly other: Comparable;
}

/** The list by which likeness is measured. */
export const pairs = pairsIn('pairs.tsv');

/** Of one person each, written down after the rules were, and not looked at when they were changed. */
export const unseenPairs = pairsIn('unseen-pairs.tsv');

/** A pair a line, the columns of the one before those of the other. */
function pairsIn(file: string): readonly Pair[] {
  const [, ...lines] = readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [truth, kind = '', ...cells] = line.split('\t');
    return {
      isSame: truth === 'same',
      kind,
      one: personOf(cells.slice(0, 7)),
      other: personOf(cells.slice(7)),
    };
  });
}

function personOf(cells: readonly string[]): Comparable {
  const [birthName, usageName, firstName, birthDate, sex, phone, email] = cells.map((cell) => cell || null);
  return {
    birthName: birthName ?? null,
    usageName: usageName ?? null,
    firstName: firstName ?? null,
    birthDate: birthDate ?? null,
    sex: sex ?? null,
    phone: phone ?? null,
    email: email ?? null,
  };
}
