import { expect, test } from 'vitest';
import { change, changed, completeDraft, hubForFile, organisationId } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';

/** Someone who lives in no commune of the network is sent all the same, to whom the court or the sender says. */

const hub = hubForFile();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

interface Sent {
  readonly reference: string | null;
  readonly department: { readonly code: string } | null;
  readonly recipient: { readonly id: string } | null;
  readonly recipients: readonly { readonly organisation: { readonly id: string } }[] | null;
  readonly participant: {
    readonly residence: string | null;
    readonly residencePlace: string | null;
    readonly commune: { readonly insee: string } | null;
  } | null;
}

async function read(client: TestClient, id: string): Promise<Sent> {
  const { referral } = await client.data<{ referral: Sent }>(
    `query ($id: ID!) { referral(id: $id) {
       reference department { code } recipient { id } recipients { organisation { id } }
       participant { residence residencePlace commune { insee } } } }`,
    { id },
  );
  return referral;
}

async function submitted(client: TestClient, draft: { readonly id: string; readonly version: number }) {
  await changed(client, 'submitReferral', { ...pick(draft), idempotencyKey: `sent-${draft.id}` });
  return read(client, draft.id);
}

const lyon = { residence: 'ELSEWHERE', residencePlace: '69003 Lyon' } as const;
const nowhere = { residence: 'NO_FIXED_HOME', residencePlace: null, commune: null } as const;

test.each([lyon, { residence: 'ABROAD', residencePlace: 'Suisse' }, nowhere])(
  '%j: the department and the CPCA are those of the court',
  async (where) => {
    const officer = await hub.as('spip63');
    const court = await organisationId(officer, 'valence', 'JUDICIAL_COURT');
    const there = await organisationId(officer, 'vallee du rhone', 'CPCA');
    const draft = await completeDraft(officer, { orderedById: court, ...where });
    const before = await read(officer, draft.id);
    expect(before.recipients?.[0]?.organisation.id).toBe(there);
    const sent = await submitted(officer, draft);
    expect(sent).toMatchObject({ department: { code: '26' }, recipient: { id: there } });
    expect(sent.reference).toMatch(/^26-/);
    expect(sent.participant).toEqual({ ...where, commune: null });
  },
);

test('of a volunteer the CPCA chosen decides, and without one the house of the sender', async () => {
  const association = await hub.as('association03');
  const free = { legalBasis: 'VOLUNTARY', orderedById: null, supervisedById: null, ...lyon };
  const own = await submitted(association, await completeDraft(association, free));
  expect(own.department).toEqual({ code: '03' });
  const recipientId = await organisationId(association, 'vallee du rhone', 'CPCA');
  const chosen = await submitted(association, await completeDraft(association, { ...free, recipientId }));
  expect(chosen.recipient).toEqual({ id: recipientId });
  expect(chosen.department).not.toEqual({ code: '03' });
});

test('the department follows what is saved, step by step, and the commune goes before the court', async () => {
  const officer = await hub.as('spip63');
  const valence = await organisationId(officer, 'valence', 'JUDICIAL_COURT');
  const of = async ({ id }: { readonly id: string }) => (await read(officer, id)).department?.code ?? null;
  let draft = await completeDraft(officer, { commune: '03190' });
  expect(await of(draft)).toBe('03');
  for (const [part, department] of [
    [{ orderedById: valence }, '03'],
    [lyon, '26'],
    [{ phone: '06 39 98 41 28' }, '26'],
    [{ orderedById: null }, '63'],
    [{ residence: 'COMMUNE' }, null],
    [{ commune: '15014' }, '15'],
    [{ residence: 'NO_FIXED_HOME' }, '15'],
    [{ commune: null }, '63'],
  ] as const) {
    draft = await changed(officer, 'saveReferralDraft', { ...pick(draft), ...part });
    expect(await of(draft), JSON.stringify(part)).toBe(department);
  }
});

test('a commune of another region is refused by its number, in words that say what to do instead', async () => {
  const officer = await hub.as('spip63');
  const { userErrors } = await change(officer, 'saveReferralDraft', { commune: '75056' });
  expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'commune' }]);
  expect(userErrors[0]?.message).toContain('code postal et la commune');
});
