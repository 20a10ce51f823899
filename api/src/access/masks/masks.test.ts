import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { demoAccounts } from '../../demo/index.ts';
import { hubForFile } from '../../testing/index.ts';
import { newId } from '../../ids.ts';
import { buildHubSchema } from '../../schema.ts';
import { fieldsOf, storedIn } from '../grid.ts';
import { caseRelations, everyRelation, memberFunctions, relationsOf } from '../relations.ts';
import { asViewer, loggedIn, ownerOf, viewerSettingsOf } from '../testing/attempts/direct-sql.ts';
import type { ViewerSettings } from '../testing/attempts/direct-sql.ts';
import { arrangeCases } from '../testing/cases/cases.ts';
import type { Cases } from '../testing/cases/cases.ts';
import { governed, gridOf, seesRow } from '../testing/expected/expectation.ts';
import { expectMasked, keyOf } from '../testing/stored/masked-rows.ts';
import { rowsAsJson } from '../testing/stored/rows-as-json.ts';
import { rowsBehind } from '../testing/stored/rows-behind.ts';
import { askAnotherHouse } from '../testing/cases/another-house.ts';
import { notifyOfAllTypes } from '../testing/cases/notify-of-all-types.ts';
import { fillTables } from '../testing/attempts/row-attempts.ts';
import { describeViews } from '../view-types/described-view.ts';
import { viewTypesText } from '../view-types/types-text.ts';

/**
 * Every view, row by row and column by column, against the grid: the rows and the bits are worked out here
 * anew from the tables, so that a fault of the generator cannot hide in the expectation.
 */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let api: Client;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  await fillTables(owner, cases.followed.uuid);
  await askAnotherHouse(owner, cases.own);
  await notifyOfAllTypes(owner, 12);
  api = await loggedIn(hub);
});

afterAll(async () => {
  await api.end();
  await owner.end();
});

const people = demoAccounts.map(({ key, function: memberFunction }) => ({
  person: key,
  function: memberFunction,
}));

describe.each(governed.map((grid) => ({ grid, type: grid.type, view: grid.view!.name })))(
  'visible.$view',
  ({ grid, type, view }) => {
    test.each(people)(
      '$person ($function) × ' + type + ': the rows, the columns and `hidden` of the grid',
      async ({ person }) => {
        const viewer = await viewerSettingsOf(owner, person);
        const expected = (await rowsBehind(owner, grid, viewer)).filter(({ bits }) => seesRow(grid, bits));
        const seen = new Map(
          (
            await asViewer(api, 'maillage_reader', viewer, () =>
              rowsAsJson(api, `select * from visible.${view}`),
            )
          ).map((row) => [keyOf(row), row]),
        );
        expect([...seen.keys()].sort()).toEqual(expected.map(({ row }) => keyOf(row)).sort());
        for (const one of expected) expectMasked(grid, seen.get(keyOf(one.row))!, one);
      },
    );

    test('has no column that the grid does not know', async () => {
      const { rows } = await owner.query<{ name: string }>(
        'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped',
        [`visible.${view}`],
      );
      const columns = fieldsOf(grid).flatMap((field) => storedIn(grid, field));
      const always = grid.view!.always.map((column) => column.replace(/^.* as /, '').replace(/^row\./, ''));
      expect(rows.map(({ name }) => name).sort()).toEqual([...columns, ...always, 'bits', 'hidden'].sort());
    });
  },
);

test('the types that readers know are those of the views: a column is null only where it may be', async () => {
  const text = viewTypesText(await describeViews(owner), await buildHubSchema());
  const words = (of: string): string => of.replace(/[\s|;,]+/g, ' ');
  const known = readFileSync(path.join(import.meta.dirname, '../visible.types.ts'), 'utf8');
  expect(words(known.slice(known.indexOf('\n') + 1))).toBe(words(text));
});

describe('every set of up to four relations, and all at once, also those that nobody holds today', () => {
  const sets = Array.from({ length: everyRelation }, (_, index) => index + 1).filter(
    (bits) => relationsOf(bits).length <= 4 || bits === everyRelation,
  );
  const organisations = new Map<number, string>();

  beforeAll(async () => {
    for (const bits of sets) organisations.set(bits, newId());
    await owner.query(
      `insert into hub.organisation (id, kind, name, source, source_id, search_text)
       select id::uuid, 'ASSOCIATION', 'x', 'test', id, 'x' from unnest($1::text[]) id`,
      [[...organisations.values()]],
    );
    // Nobody listens here, and who is told anew of each party are all that came before it.
    await owner.query('alter table hub.referral_party disable trigger publish_party_change');
    await owner.query(
      `insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at)
       select id::uuid, $1, bits, '{HOUSING}', now() from unnest($2::text[], $3::int[]) as party (id, bits)`,
      [cases.followed.uuid, [...organisations.values()], [...organisations.keys()]],
    );
    await owner.query('alter table hub.referral_party enable trigger publish_party_change');
  });

  const viewerOf = (bits: number, functions: number): Partial<ViewerSettings> => ({
    user_id: 'someone',
    membership_id: newId(),
    organisation_id: organisations.get(bits)!,
    functions,
    directory: 1,
  });

  test.each(['Referral', 'Participant', 'StatusUpdate', 'Message', 'ReferralParty', 'ReadingClaim'])(
    '%s: what two relations read is what either reads',
    async (type) => {
      const grid = gridOf(type);
      const [source] = (
        await rowsBehind(owner, grid, { ...viewerOf(1, 0), functions: 0 } as ViewerSettings)
      ).filter(({ row }) =>
        [row['id'], row['referral_id']].includes(
          type === 'Participant' ? cases.followed.personUuid : cases.followed.uuid,
        ),
      );
      for (const relations of sets) {
        // Nobody of this organisation is the psychologist assigned.
        // Who handed it over hears no line but that of this instant: none of these did.
        const unheard = type === 'StatusUpdate' ? caseRelations.formerReferrer : 0;
        const bits =
          relations &
          ~(caseRelations.clinician | unheard) &
          (['StatusUpdate', 'Message'].includes(type) ? Number(source!.row['audience']) : everyRelation);
        const rows = await asViewer(
          api,
          'maillage_reader',
          viewerOf(relations, everyRelation & ~caseRelations.clinician),
          () => rowsAsJson(api, `select * from visible.${grid.view!.name}`),
        );
        const seen = rows.find((row) => keyOf(row) === keyOf(source!.row));
        expect(seen !== undefined, relationsOf(relations).join('+')).toBe(seesRow(grid, bits));
        // No function is everything at once, so that none has its activity: it is told as of the sending.
        const row = { ...source!.row, activity_at: source!.row['submitted_at'] };
        if (seen) expectMasked(grid, seen, { row, bits, own: ['HOUSING'] });
      }
    },
  );

  test.each(Object.entries(memberFunctions))(
    '%s × every set of relations: no more than the function allows',
    async (_name, { referral }) => {
      for (const relations of sets) {
        const rows = await asViewer(api, 'maillage_reader', viewerOf(relations, referral), () =>
          rowsAsJson(api, `select bits from visible.referral where id = '${cases.followed.uuid}'`),
        );
        // What a psychologist is, and was, is hers by name.
        const { clinician, formerPartner } = caseRelations;
        const personal = (referral & clinician) === 0 ? clinician : clinician | formerPartner;
        const bits = relations & referral & ~personal;
        expect(rows).toEqual(bits === 0 ? [] : [{ bits }]);
      }
    },
  );
});

describe('an identity that is not set', () => {
  const partial = {
    nothing: {},
    'empty settings': { user_id: '', membership_id: '', organisation_id: '', functions: '', directory: '' },
  } as const;
  const views = async (): Promise<readonly string[]> =>
    (
      await owner.query<{ name: string }>(
        "select viewname as name from pg_views where schemaname = 'visible'",
      )
    ).rows.map(({ name }) => name);

  test.each(Object.keys(partial))('%s: 0 rows of every view', async (name) => {
    const all = await views();
    expect(all).not.toEqual([]);
    for (const view of all) {
      const rows = await asViewer(
        api,
        'maillage_reader',
        partial[name as keyof typeof partial] as object,
        () => rowsAsJson(api, `select 1 from visible.${view}`),
      );
      expect(rows, view).toEqual([]);
    }
  });

  test('a function without an organisation, an organisation without a function: no row of a case', async () => {
    const whole = await viewerSettingsOf(owner, 'coordination0363');
    for (const missing of ['organisation_id', 'functions'] as const) {
      const { [missing]: _, ...viewer } = whole;
      for (const view of [
        'referral',
        'participant',
        'status_update',
        'message',
        'attachment',
        'enclosure',
        'referral_party',
      ]) {
        const rows = await asViewer(api, 'maillage_reader', viewer, () =>
          rowsAsJson(api, `select 1 from visible.${view}`),
        );
        expect(rows, `${view} without ${missing}`).toEqual([]);
      }
    }
  });

  test('what one transaction was told is forgotten by the next', async () => {
    const viewer = await viewerSettingsOf(owner, 'coordination0363');
    expect(
      await asViewer(api, 'maillage_reader', viewer, () => rowsAsJson(api, 'select 1 from visible.referral')),
    ).not.toEqual([]);
    await api.query('set role maillage_reader');
    expect(await rowsAsJson(api, 'select 1 from visible.referral')).toEqual([]);
    await api.query('reset role');
  });
});

test('two viewers who ask the same of one connection are each told their own, however often', async () => {
  const ask = {
    name: 'kept',
    text: 'select id from visible.referral where status <> $1 order by id',
    values: ['DRAFT'],
  };
  const answersOf = new Map<string, Set<string>>();
  // PostgreSQL settles on one plan for all after five
  for (let turn = 0; turn < 8; turn++) {
    for (const person of ['spip63', 'ars', 'coordination0363'] as const) {
      const rows = await asViewer(
        api,
        'maillage_reader',
        await viewerSettingsOf(owner, person),
        async () => (await api.query(ask)).rows as unknown[],
      );
      answersOf.set(person, (answersOf.get(person) ?? new Set()).add(JSON.stringify(rows)));
    }
  }
  expect([...answersOf.values()].map((answers) => answers.size)).toEqual([1, 1, 1]);
  expect(answersOf.get('ars')).toEqual(new Set(['[]']));
  expect(answersOf.get('coordination0363')).not.toEqual(answersOf.get('ars'));
});
