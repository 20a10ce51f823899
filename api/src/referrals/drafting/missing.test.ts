import fc from 'fast-check';
import { expect, test } from 'vitest';
import { change, changed, completeDraft, hubForFile, organisationId, sent } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';

/** What a form is told while it is filled in is what sending answers: one rule, asked in two ways. */

const hub = hubForFile();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

interface Missing {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

async function missingOf(client: TestClient, id: string): Promise<readonly Missing[]> {
  const { referral } = await client.data<{ referral: { missing: readonly Missing[] } }>(
    'query ($id: ID!) { referral(id: $id) { missing { code field message } } }',
    { id },
  );
  return referral.missing;
}

/** Each leaves something out, or says what cannot be sent. */
const lacking = [
  { legalBasis: null },
  { legalBasis: 'VOLUNTARY' },
  { orderedById: null },
  { legalBasis: 'VOLUNTARY', orderedById: null, supervisedById: null, urgent: true },
  { birthName: ' ' },
  { firstName: '.' },
  { birthDate: null },
  { birthDate: '2025-03-01' },
  { birthDate: '2025' },
  { sex: null, voicemailAllowed: null, language: null, interpreterNeeded: true },
  { residence: 'COMMUNE', commune: null },
  { residence: 'ELSEWHERE', residencePlace: 'Lyon' },
  { residence: 'ABROAD', residencePlace: null },
  { phone: null, phoneOwner: null },
  { secondPhone: null },
  { email: null },
  { contactBy: ['THROUGH_SENDER'] },
  { contactBy: ['LETTER'] },
  { accessNeeds: ['OTHER'], accessNeedNote: null },
  { modules: [] },
  { personInformation: null },
  { decidedOn: '2026-10-12' },
  { finalOn: '2026-10-01' },
] as const;

test('what is missing of a draft is what sending it answers, word for word', async () => {
  const officer = await hub.as('spip63');
  const recipientId = await organisationId(officer, 'vallee du rhone', 'CPCA');
  const elsewhere = fc.constantFrom({}, { recipientId }, { recipientId, recipientReason: 'Y travaille.' });
  let key = 0;
  await fc.assert(
    fc.asyncProperty(fc.subarray([...lacking], { maxLength: 6 }), elsewhere, async (parts, chosen) => {
      let draft = await completeDraft(officer, chosen);
      // one after the other, as a form saves its steps
      for (const part of parts)
        draft = await changed(officer, 'saveReferralDraft', { ...pick(draft), ...part });
      const missing = await missingOf(officer, draft.id);
      const { userErrors } = await change(officer, 'submitReferral', {
        ...pick(draft),
        idempotencyKey: `missing-or-sent-${(key += 1)}`,
      });
      expect(missing).toEqual(userErrors);
    }),
    { numRuns: 25 },
  );
});

test('by e-mail alone a person is reached, and without an answer to what may stay open', async () => {
  const officer = await hub.as('spip63');
  const open = { sex: null, voicemailAllowed: null, language: null, interpreterNeeded: null };
  const numbers = { phone: null, phoneOwner: null, secondPhone: null, secondPhoneOwner: null };
  const draft = await completeDraft(officer, { ...numbers, ...open });
  expect(await missingOf(officer, draft.id)).toEqual([]);
  const done = await changed(officer, 'submitReferral', {
    ...pick(draft),
    idempotencyKey: `by-mail-${draft.id}`,
  });
  expect(done.status).toBe('SUBMITTED');
});

test('nothing is missing of what was sent', async () => {
  const officer = await hub.as('spip63');
  const { id } = await sent(officer);
  expect(await missingOf(officer, id)).toEqual([]);
});
