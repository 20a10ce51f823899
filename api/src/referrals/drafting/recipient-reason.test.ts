import { describe, expect, it } from 'vitest';
import { change, changed, completeDraft, hubForFile, organisationId } from '../../testing/index.ts';

const hub = hubForFile();

const submitted = (draft: { readonly id: string; readonly version: number }) => ({
  id: draft.id,
  version: draft.version,
  idempotencyKey: `key-of-${draft.id}`,
});

describe('another CPCA than the one of the department', () => {
  it('is chosen for a reason, without which nothing is sent', async () => {
    const officer = await hub.as('spip63');
    const recipientId = await organisationId(officer, 'vallee du rhone', 'CPCA');
    const draft = await completeDraft(officer, { recipientId, recipientReason: '   ' });
    const { referral, userErrors } = await change(officer, 'submitReferral', submitted(draft));
    expect(referral).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'REQUIRED', field: 'recipientReason' }]);
  });

  it('reads why it was chosen', async () => {
    const officer = await hub.as('spip63');
    const recipientId = await organisationId(officer, 'vallee du rhone', 'CPCA');
    const draft = await completeDraft(officer, { recipientId, recipientReason: 'Travaille à Valence.' });
    const { id } = await changed(officer, 'submitReferral', submitted(draft));
    const there = await hub.as('coordination26');
    expect(await there.data('query ($id: ID!) { referral(id: $id) { recipientReason } }', { id })).toEqual({
      referral: { recipientReason: 'Travaille à Valence.' },
    });
  });

  it('needs no reason where it is the one of the department, and none stays from before', async () => {
    const officer = await hub.as('spip63');
    const recipientId = await organisationId(officer, 'anef 63', 'CPCA');
    const draft = await completeDraft(officer, { recipientId, recipientReason: 'Travaille à Valence.' });
    const { id } = await changed(officer, 'submitReferral', submitted(draft));
    expect(await officer.data('query ($id: ID!) { referral(id: $id) { recipientReason } }', { id })).toEqual({
      referral: { recipientReason: null },
    });
  });

  it('is not explained at length', async () => {
    const { userErrors } = await change(await hub.as('spip63'), 'saveReferralDraft', {
      recipientReason: 'x'.repeat(501),
    });
    expect(userErrors).toMatchObject([{ code: 'TOO_LONG', field: 'recipientReason' }]);
  });
});
