import { expect } from 'vitest';
import { fieldsOf, storedIn } from '../../grid.ts';
import type { Grid } from '../../grid.ts';
import { relationsOf } from '../../relations.ts';
import { hiddenFrom, reads, readsKeptOnly, readsOwnPartOnly } from '../expected/expectation.ts';
import type { Row } from './stored.ts';

/** A row as it is stored, and what a viewer is to it: what they should see of it follows. */
export interface Expected {
  readonly row: Row;
  readonly bits: number;
  readonly own: readonly string[];
}

/** What a row is known by, stored or seen. */
export const keyOf = (row: Row): string =>
  String(row['id'] ?? `${row['referral_id']} ${row['organisation_id']}`);

/** That what is seen of a row is what the grid says under these bits, column by column. */
export function expectMasked(grid: Grid, seen: Row, { row, bits, own }: Expected): void {
  expect(seen['bits']).toBe(bits);
  expect([...(seen['hidden'] as string[])].sort()).toEqual([...hiddenFrom(grid, bits)].sort());
  for (const field of fieldsOf(grid)) {
    for (const column of storedIn(grid, field)) {
      const path = `${grid.type}.${field} (${column}) for ${relationsOf(bits).join('+')}`;
      const whole = row[column] ?? null;
      if (!reads(grid, field, bits)) expect(seen[column], path).toBeNull();
      else if (readsKeptOnly(grid, field, bits))
        expect(seen[column], path).toEqual((row['kept'] as Row | null)?.[column] ?? null);
      else if (readsOwnPartOnly(grid, field, bits)) {
        expect([...(seen[column] as string[])].sort(), path).toEqual(
          (whole as string[]).filter((part) => own.includes(part)).sort(),
        );
      } else expect(seen[column], path).toEqual(whole);
    }
  }
}
