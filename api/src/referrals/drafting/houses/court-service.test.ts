import { beforeAll, describe, expect, test } from 'vitest';
import { changed, hubForFile, organisationId } from '../../../testing/index.ts';
import type { TestClient } from '../../../testing/index.ts';

/** Where a court is named, that of its services is meant which orders or enforces under the legal basis. */

const hub = hubForFile();
let officer: TestClient;
let coordinator: TestClient;
let court: string;

beforeAll(async () => {
  [officer, coordinator] = await Promise.all([hub.as('spip63'), hub.as('coordination0363')]);
  court = await organisationId(officer, 'moulins', 'JUDICIAL_COURT');
});

interface Houses {
  readonly orderedBy: { readonly kind: string; readonly name: string } | null;
  readonly referrer: { readonly kind: string } | null;
}
const housesOf = async (client: TestClient, id: string): Promise<Houses> =>
  (
    await client.data<{ referral: Houses }>(
      'query ($id: ID!) { referral(id: $id) { orderedBy { kind name } referrer { kind } } }',
      { id },
    )
  ).referral;
async function ordered(input: object): Promise<string | undefined> {
  const { id } = await changed(officer, 'saveReferralDraft', { orderedById: court, ...input });
  return (await housesOf(officer, id)).orderedBy?.kind;
}

test.each([
  ['PROSECUTION_ALTERNATIVE', 'PROSECUTION_SERVICE'],
  ['PENAL_SETTLEMENT', 'PROSECUTION_SERVICE'],
  ['JUDICIAL_SUPERVISION', 'LIBERTY_AND_CUSTODY_SERVICE'],
  ['SUPERVISION_WITH_PLACEMENT', 'LIBERTY_AND_CUSTODY_SERVICE'],
  ['PROBATIONARY_SUSPENDED_SENTENCE', 'SENTENCE_ENFORCEMENT_SERVICE'],
  ['COURSE_SENTENCE', 'SENTENCE_ENFORCEMENT_SERVICE'],
  ['SENTENCE_ADJUSTMENT', 'SENTENCE_ENFORCEMENT_SERVICE'],
  ['PROTECTION_ORDER', 'FAMILY_AFFAIRS_SERVICE'],
  ['CARE_OBLIGATION', 'SENTENCE_ENFORCEMENT_SERVICE'],
  ['CARE_INJUNCTION', 'SENTENCE_ENFORCEMENT_SERVICE'],
  // nobody orders what one comes to by oneself
  ['VOLUNTARY', 'JUDICIAL_COURT'],
])('under %s it is %s', async (legalBasis, kind) => {
  expect(await ordered({ legalBasis })).toBe(kind);
});

test('it is one of the court that was named', async () => {
  const { id } = await changed(officer, 'saveReferralDraft', {
    ...{ legalBasis: 'COURSE_SENTENCE', orderedById: court },
  });
  expect((await housesOf(officer, id)).orderedBy?.name).toContain('Moulins');
});

test('another of its services may be chosen, but for the registry', async () => {
  const instruction = await organisationId(officer, 'moulins', 'INVESTIGATION_SERVICE');
  expect(await ordered({ legalBasis: 'JUDICIAL_SUPERVISION', orderedById: instruction })).toBe(
    'INVESTIGATION_SERVICE',
  );
  const registry = await organisationId(officer, 'moulins', 'COURT_REGISTRY');
  const { referral, userErrors } = (
    await officer.data<{
      saveReferralDraft: { referral: object | null; userErrors: { code: string; field: string }[] };
    }>(
      'mutation ($input: ReferralDraftInput!) { saveReferralDraft(input: $input) { referral { id } userErrors { code field } } }',
      { input: { legalBasis: 'JUDICIAL_SUPERVISION', orderedById: registry } },
    )
  ).saveReferralDraft;
  expect([referral, userErrors]).toMatchObject([null, [{ code: 'NOT_FOUND', field: 'orderedById' }]]);
});

describe('where the legal basis comes later, or becomes another', () => {
  test('what followed from it follows the next', async () => {
    const draft = await changed(officer, 'saveReferralDraft', { orderedById: court });
    const first = await changed(officer, 'saveReferralDraft', {
      ...{ id: draft.id, version: draft.version, legalBasis: 'COURSE_SENTENCE' },
    });
    expect((await housesOf(officer, draft.id)).orderedBy?.kind).toBe('SENTENCE_ENFORCEMENT_SERVICE');
    await changed(officer, 'saveReferralDraft', {
      ...{ id: draft.id, version: first.version, legalBasis: 'PENAL_SETTLEMENT' },
    });
    expect((await housesOf(officer, draft.id)).orderedBy?.kind).toBe('PROSECUTION_SERVICE');
  });

  test('who sent a letter is found then too, and stays who sent it', async () => {
    const draft = await changed(coordinator, 'saveReferralDraft', { origin: 'PARTNER', referrerId: court });
    const first = await changed(coordinator, 'saveReferralDraft', {
      ...{ id: draft.id, version: draft.version, legalBasis: 'PENAL_SETTLEMENT' },
    });
    expect((await housesOf(coordinator, draft.id)).referrer?.kind).toBe('PROSECUTION_SERVICE');
    await changed(coordinator, 'saveReferralDraft', {
      ...{ id: draft.id, version: first.version, legalBasis: 'COURSE_SENTENCE' },
    });
    expect((await housesOf(coordinator, draft.id)).referrer?.kind).toBe('PROSECUTION_SERVICE');
  });
});
