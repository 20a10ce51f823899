import { describe, expect, test } from 'vitest';
import { maskOf, wholeRights } from '../../access/index.ts';
import { casesForFile } from '../../access/testing/cases/cases-for-file.ts';
import { holders } from '../../access/testing/cases/cases.ts';
import type { Case, CaseName } from '../../access/testing/cases/cases.ts';
import { copyIn, versionOfCopies } from '../../access/testing/cases/copies.ts';
import { gridOf } from '../../access/testing/expected/expectation.ts';
import { change, changed, hubForFile, organisationId } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { nameKeys } from '../persons/person-names.ts';
import type { NamesOfPerson } from '../persons/person-names.ts';
import { fields, inputOf, others, valueOf } from './testing/other-values.ts';

/** What a field was before it was corrected, for whom, and what follows from the correction. */

const hub = hubForFile();
const arranged = casesForFile(hub);
const open = (of: CaseName): Promise<Case> => copyIn(arranged.owner, arranged.cases[of], 'ACCEPTED');
const at = ({ id }: Case) => ({ id, version: versionOfCopies });

const corrections = `corrections(first: 50) { totalCount edges { node {
  hidden action field before after authorName authorOrganisation { name } } } }`;

interface Told {
  readonly hidden: readonly string[];
  readonly action: string;
  readonly field: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
  readonly authorName: string | null;
}

async function toldTo(client: TestClient, { id }: Case): Promise<readonly Told[] | null> {
  const { referral } = await client.data<{
    referral: { corrections: { totalCount: number; edges: { node: Told }[] } } | null;
  }>(`query ($id: ID!) { referral(id: $id) { ${corrections} } }`, { id });
  expect(referral?.corrections.totalCount).toBe(referral?.corrections.edges.length);
  return referral?.corrections.edges.map(({ node }) => node) ?? null;
}

describe('what it was before', () => {
  /** One field of each kind of reader, with what is told of it. */
  const told = {
    HEARING_DATE: [['2031-12-15'], ['2031-01-14']],
    CIRCUMSTANCES: [[expect.any(String)], ['Travaille de jour désormais.']],
    SAFETY_CONSTRAINTS: [['NO_CONTACT', 'NO_CONTACT_WITH_CHILDREN'], ['PLACES_TO_AVOID']],
    MODULES: [expect.arrayContaining(['HOUSING']), ['HOUSING', 'PSYCHOLOGICAL_SUPPORT']],
    SUPERVISED_BY: [['SPIP du Puy-de-Dôme'], [expect.stringContaining('Allier')]],
    FIRST_NAME: [[expect.any(String)], ['Jean-Loup']],
    // a number that was wrong is somebody else's
    PHONE: [null, null],
  } as const;
  const wordOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const shown = fields.filter((field) => wordOf(field) in told);

  test.each(holders.filter(({ of }) => of === 'followed'))(
    '$title reads it of what they read, and does not learn that anything else changed',
    async ({ person, bits }) => {
      const copy = await open('followed');
      const sender = await hub.as('association03');
      const values = await Promise.all(
        shown.map(
          async (field) =>
            [
              inputOf(field),
              (await valueOf(field, (search, kind) => organisationId(sender, search, kind))).sent,
            ] as const,
        ),
      );
      await changed(sender, 'correctReferral', { ...at(copy), ...Object.fromEntries(values) });
      // The SPIP that follows the measure no more reads nothing of it.
      const expected = shown
        // a partner reads of the modules its own, and so not what all of them were
        .filter((field) => (maskOf(gridOf(others[field][0]), field, ...wholeRights) & bits) !== 0)
        .map((field) => wordOf(field));
      const got = await toldTo(await hub.as(person), copy);
      if (person === 'spip63') return expect(got).toBeNull();
      expect(got?.map(({ field }) => field).sort()).toEqual(expected.sort());
      for (const { field, before, after, authorName } of got ?? []) {
        expect([before, after], field).toEqual(told[field as keyof typeof told]);
        expect(authorName).toBe('Émilie Charrier');
      }
    },
  );

  test('is told of each time, the last first, and stays when the case goes on elsewhere', async () => {
    const copy = await open('own');
    const officer = await hub.as('spip63');
    for (const [more, hearingDate] of ['2031-01-14', null, '2031-02-02'].entries())
      await changed(officer, 'correctReferral', {
        id: copy.id,
        version: versionOfCopies + more,
        hearingDate,
      });
    const got = await toldTo(officer, copy);
    expect(got?.map(({ before, after }) => [before, after])).toEqual([
      [[], ['2031-02-02']],
      [['2031-01-14'], []],
      [['2031-12-15'], ['2031-01-14']],
    ]);
  });
});

describe('what follows from it', () => {
  const dates = async (client: TestClient, { id }: Case) =>
    (
      await client.data<{ referral: { dueAt: string; deadlines: { kind: string; dueAt: string }[] } }>(
        'query ($id: ID!) { referral(id: $id) { dueAt deadlines { kind dueAt } } }',
        { id },
      )
    ).referral;

  test('until when, of a programme that ends with the measure', async () => {
    const copy = await copyIn(arranged.owner, arranged.cases.own, 'ACTIVE');
    const officer = await hub.as('spip63');
    await changed(officer, 'correctReferral', { ...at(copy), measureEnd: '2029-01-31' });
    const after = await dates(officer, copy);
    expect(after.dueAt).toBe('2029-01-31T22:59:59.999Z');
    expect(after.deadlines).toContainEqual({ kind: 'MEASURE_END', dueAt: '2029-01-31T22:59:59.999Z' });
    // A hearing sets no day.
    await changed(officer, 'correctReferral', {
      ...{ id: copy.id, version: versionOfCopies + 1 },
      hearingDate: '2031-03-03',
    });
    expect(await dates(officer, copy)).toEqual(after);
  });

  test('who reads it: the SPIP that follows the measure now, and not the one before', async () => {
    const copy = await open('followed');
    const [former, next, court] = await Promise.all([hub.as('spip63'), hub.as('spip03'), hub.as('jap63')]);
    const statusFor = async (client: TestClient) =>
      (
        await client.data<{ referral: { status: string; relations: string[] } | null }>(
          'query ($id: ID!) { referral(id: $id) { status relations } }',
          { id: copy.id },
        )
      ).referral;
    expect(await statusFor(next)).toBeNull();
    const answer = await change(former, 'correctReferral', {
      ...at(copy),
      supervisedById: await organisationId(court, 'spip allier', 'PROBATION_SERVICE'),
    });
    // Whoever corrects themselves away is shown nothing: it is theirs no more.
    expect(answer).toEqual({ referral: null, userErrors: [] });
    expect(await statusFor(former)).toBeNull();
    expect(await statusFor(next)).toEqual({ status: 'ACCEPTED', relations: ['AUTHORITY'] });
    expect(await statusFor(court)).toMatchObject({ relations: ['AUTHORITY'] });
  });

  test('what a search and the look for doubles find the person by', async () => {
    const copy = await open('own');
    const officer = await hub.as('spip63');
    const found = async (search: string) =>
      (
        await officer.data<{ referrals: { edges: { node: { id: string } }[] } }>(
          'query ($search: String!) { referrals(first: 20, filter: { search: $search }) { edges { node { id } } } }',
          { search },
        )
      ).referrals.edges.map(({ node }) => node.id);
    await changed(officer, 'correctReferral', { ...at(copy), birthName: 'Wisniewski' });
    expect(await found('wisniewski')).toEqual([copy.id]);
    // The keys by which a double is found follow from the names, whatever was there before.
    const [{ name_keys: keys }] = (await hub.sql('select name_keys from hub.participant where id = $1', [
      copy.personUuid,
    ])) as [{ name_keys: string[] }];
    const { birthName, usageName, firstName } = (
      await officer.data<{ referral: { participant: NamesOfPerson } }>(
        'query ($id: ID!) { referral(id: $id) { participant { birthName usageName firstName } } }',
        { id: copy.id },
      )
    ).referral.participant;
    expect(birthName).toBe('Wisniewski');
    expect(keys).toEqual(nameKeys({ birthName, usageName, firstName }));
  });
});
