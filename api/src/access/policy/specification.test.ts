import { describe, expect, test } from 'vitest';
import { conversationStates } from './conversation.ts';
import { grids } from './index.ts';
import { jobColumns } from './jobs.ts';
import { transitions } from './transitions.ts';
import { caseRelations, directoryRelations, leadsOwnHouse, memberFunctions } from '../relations.ts';
import { ruleOf } from '../../referrals/model/specification.ts';
import { gridDifferences, stepDifferences } from '../testing/expected/differences.ts';
import { cellFlips, rowLosses, stepFlips } from '../testing/expected/flips.ts';
import { functions, readByJobs, specification } from '../testing/expected/specification.ts';

/** The policy against the tables typed by hand: a cell that is turned over by mistake is found here. */

describe('the grids', () => {
  test('are the types of the specification', () => {
    expect(grids.map(({ type }) => type).sort()).toEqual(Object.keys(specification).sort());
  });

  test.each(grids)('$type says in each cell what the specification says', (grid) => {
    expect(gridDifferences(grid)).toEqual([]);
  });

  test.each(grids)('$type: each cell turned into each other right is noticed', (grid) => {
    const flips = [...cellFlips(grid), ...rowLosses(grid)].filter(
      ({ changed }) => stepNames(changed) === stepNames(grid),
    );
    expect(flips.filter(({ changed }) => gridDifferences(changed).length === 0)).toEqual([]);
    expect(flips.length).toBeGreaterThan(0);
  });
});

/** Steps are compared in their own table. */
const stepNames = (grid: (typeof grids)[number]): string =>
  JSON.stringify(Object.entries(grid.rows).filter(([name]) => name.slice('do '.length) in transitions));

describe('the steps', () => {
  test('are what the specification says: from where, to where, by whom', () => {
    expect(stepDifferences(transitions)).toEqual([]);
  });

  test('each turned over in each part is noticed', () => {
    const flips = stepFlips(transitions);
    expect(
      flips.filter(({ changed }) => stepDifferences(changed).length === 0).map(({ title }) => title),
    ).toEqual([]);
    expect(flips.length).toBeGreaterThan(900);
  });

  test('stand in the grid of the referral as they stand in the table of steps', () => {
    const referral = grids.find(({ type }) => type === 'Referral')!;
    for (const [name, { may }] of Object.entries(transitions)) {
      expect(referral.rows[`do ${name}`], name).toEqual(may);
    }
  });

  test('one writes messages while a case is under way, and for some time after an outcome', () => {
    const { always, whileInTime } = conversationStates;
    expect([...always, ...whileInTime].sort()).toEqual([...ruleOf('SEND_MESSAGE').from].sort());
  });
});

test('background jobs read what the specification lets them, and nothing else', () => {
  const read = jobColumns.flatMap(({ grid, fields }) =>
    Object.entries(fields)
      .filter(([, right]) => right !== 'hide')
      .map(([field]) => `${grid.type}.${field}`),
  );
  const specified = Object.entries(readByJobs).flatMap(([type, fields]) =>
    fields.map((field) => `${type}.${field}`),
  );
  expect(read.sort()).toEqual(specified.sort());
});

test('each function may be what the specification lets it', () => {
  const named = (bits: number, names: Readonly<Record<string, number>>): string[] =>
    Object.keys(names).filter((name) => (bits & names[name]!) !== 0);
  const found = Object.fromEntries(
    Object.entries(memberFunctions).map(([name, { referral, directory }]) => [
      name,
      [named(referral, caseRelations), named(directory, { ...directoryRelations, leads: leadsOwnHouse })],
    ]),
  );
  expect(found).toEqual(functions);
});
