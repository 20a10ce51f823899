import { beforeAll, describe, expect, test } from 'vitest';
import { arrangeCases, holders } from '../../../access/testing/cases/cases.ts';
import type { Cases } from '../../../access/testing/cases/cases.ts';
import { specification } from '../../../access/testing/expected/specification.ts';
import { caseRelations } from '../../../access/relations.ts';
import {
  changed,
  changeEnclosures,
  completeDraft,
  enclosed,
  everyExpected,
  expectedUnder,
  expecting,
  hubForFile,
  personas,
} from '../../../testing/index.ts';
import type { TestClient } from '../../../testing/index.ts';
import { LegalBasis } from '../../referral.enums.ts';

/** Which enclosures a legal basis expects, as the region sets it, and what a referral lacks of them. */

const hub = hubForFile();
let cases: Cases;
let region: TestClient;
let officer: TestClient;
beforeAll(async () => {
  cases = await arrangeCases(hub);
  region = await hub.as('coordination15');
  officer = await hub.as('spip63');
});

async function missing(client: TestClient, id: string): Promise<readonly string[] | null | undefined> {
  const { referral } = await client.data<{ referral: { missingEnclosures: string[] | null } | null }>(
    'query ($id: ID!) { referral(id: $id) { missingEnclosures } }',
    { id },
  );
  return referral?.missingEnclosures;
}

/** By the table that was typed by hand. */
function learns(bits: number): boolean {
  const row = specification.Referral.find(({ fields }) => fields.includes('missingEnclosures'));
  return Object.values(caseRelations).some(
    (bit, place) => (bits & bit) !== 0 && row?.cells.split(' ')[place] === 'r',
  );
}

describe('what is expected', () => {
  test('is said under every legal basis, to everybody, and asks nothing of who comes by themselves', async () => {
    for (const person of ['spip63', 'association03', 'prefecture', 'admin'] as const) {
      const all = await everyExpected(await hub.as(person));
      expect(all.map(({ legalBasis }) => legalBasis)).toEqual(Object.keys(LegalBasis));
      expect(all[0]).toMatchObject({
        legalBasis: 'VOLUNTARY',
        fromCourt: [],
        fromProbation: [],
        fromOthers: [],
      });
    }
    expect(await expectedUnder(officer, 'PROBATIONARY_SUSPENDED_SENTENCE')).toMatchObject({
      ...{ fromCourt: ['JUDGMENT'], fromProbation: ['JUDGMENT'], fromOthers: [] },
    });
    expect((await expectedUnder(officer, 'PROTECTION_ORDER')).fromCourt).toEqual(['ORDER']);
    expect((await expectedUnder(officer, 'PENAL_SETTLEMENT')).fromCourt).toEqual(['PROSECUTION_DECISION']);
  });

  test.each(personas)('is changed by %s where they coordinate the region', async (person) => {
    const client = await hub.as(person);
    const before = await expectedUnder(region, 'CARE_OBLIGATION');
    const { mayChange } = await expectedUnder(client, 'CARE_OBLIGATION');
    expect(mayChange).toBe(person === 'coordination15');
    const { userErrors } = await expecting(client, 'CARE_OBLIGATION', { fromOthers: ['LETTER'] });
    expect(userErrors.map(({ code }) => code)).toEqual(mayChange ? [] : ['NOT_FOUND']);
    if (!mayChange) expect(await expectedUnder(region, 'CARE_OBLIGATION')).toEqual(before);
  });

  test('is kept once each and in the order of kinds; “other” is refused beside its sender', async () => {
    const { expectedEnclosures } = await expecting(region, 'COURSE_SENTENCE', {
      fromProbation: ['PROBATION_REPORT', 'JUDGMENT', 'PROBATION_REPORT'],
    });
    expect(expectedEnclosures?.fromProbation).toEqual(['JUDGMENT', 'PROBATION_REPORT']);
    const { userErrors } = await expecting(region, 'COURSE_SENTENCE', { fromOthers: ['OTHER'] });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'fromOthers' }]);
  });

  test('by several at once is changed by one, and the others are told', async () => {
    const { version } = await expectedUnder(region, 'CARE_INJUNCTION');
    const answers = await Promise.all(
      [['JUDGMENT', 'LETTER'], ['ORDER'], ['LETTER'], ['PROBATION_REPORT']].map((fromCourt) =>
        expecting(region, 'CARE_INJUNCTION', { version, fromCourt }),
      ),
    );
    const won = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'STALE')).toHaveLength(3);
    expect(await expectedUnder(region, 'CARE_INJUNCTION')).toEqual(won[0]?.expectedEnclosures);
  });
});

describe.each(holders)('what is missing, for $title', ({ person, of, bits }) => {
  test('is told to who reads the enclosures of all who sent, and to nobody else', async () => {
    const { id } = cases[of];
    const kinds = ['JUDGMENT', 'LETTER'];
    await expecting(region, 'PROBATIONARY_SUSPENDED_SENTENCE', { fromProbation: kinds, fromOthers: kinds });
    const told = await missing(await hub.as(person), id);
    if (!learns(bits)) return expect(told ?? null).toBeNull();
    // the judgment went with every one of them
    const { legalBasis } = (
      await (
        await hub.as(person)
      ).data<{ referral: { legalBasis: string } }>('query ($id: ID!) { referral(id: $id) { legalBasis } }', {
        id,
      })
    ).referral;
    return expect(told).toEqual(legalBasis === 'VOLUNTARY' ? [] : ['LETTER']);
  });
});

describe('of a draft', () => {
  beforeAll(async () => {
    await expecting(region, 'PROBATIONARY_SUSPENDED_SENTENCE', {
      fromProbation: ['JUDGMENT'],
      fromOthers: [],
    });
  });

  test('it follows the legal basis, what is added and taken away, and what the region sets', async () => {
    await expecting(region, 'PROBATIONARY_SUSPENDED_SENTENCE', { fromProbation: ['JUDGMENT'] });
    const draft = await completeDraft(officer);
    expect(await missing(officer, draft.id)).toEqual(['JUDGMENT']);
    const { id } = await enclosed(officer, draft.id);
    expect(await missing(officer, draft.id)).toEqual([]);
    const after = await changed(officer, 'saveReferralDraft', {
      ...{ id: draft.id, version: draft.version, legalBasis: 'PROTECTION_ORDER' },
    });
    expect(await missing(officer, draft.id)).toEqual(['ORDER']);
    await changeEnclosures(officer, 'removeEnclosure', { id });
    await changed(officer, 'saveReferralDraft', {
      ...{ id: draft.id, version: after.version, legalBasis: 'PROBATIONARY_SUSPENDED_SENTENCE' },
    });
    expect(await missing(officer, draft.id)).toEqual(['JUDGMENT']);
    await expecting(region, 'PROBATIONARY_SUSPENDED_SENTENCE', { fromProbation: [] });
    expect(await missing(officer, draft.id)).toEqual([]);
    await expecting(region, 'PROBATIONARY_SUSPENDED_SENTENCE', { fromProbation: ['JUDGMENT'] });
  });

  test('without it is sent nevertheless, and who reads what went with it sees that it is missing', async () => {
    const { id, version } = await completeDraft(officer);
    await changed(officer, 'submitReferral', { id, version, idempotencyKey: `without-${id}` });
    expect(await missing(await hub.as('coordination0363'), id)).toEqual(['JUDGMENT']);
    expect((await missing(await hub.as('hebergement63'), id)) ?? null).toBeNull();
  });

  test('with another sender it is another’s: nothing is expected of an association', async () => {
    const { id } = await completeDraft(await hub.as('association03'), { commune: '03190' });
    expect(await missing(await hub.as('association03'), id)).toEqual([]);
  });
});
