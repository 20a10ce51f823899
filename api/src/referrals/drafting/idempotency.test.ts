import { describe, expect, test } from 'vitest';
import { change, changed, completeDraft, hubForFile, sent } from '../../testing/index.ts';
import { parseNodeId } from '../../ids.ts';

const hub = hubForFile();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const stored = (id: string) =>
  hub.sql<{ lines: number; keys: number; events: number; version: number }>(
    `select version, (select count(*)::int from hub.status_update where referral_id = referral.id) as lines,
            (select count(*)::int from hub.idempotency_key where referral_id = referral.id) as keys,
            (select count(*)::int from hub.outbox where object_id = referral.id) as events
       from hub.referral where id = $1`,
    [parseNodeId(id)?.uuid],
  );

describe('sending with a key', () => {
  test('five times at once sends one referral, and every answer is that one', async () => {
    const officer = await hub.as('spip63');
    const draft = await completeDraft(officer);
    const input = { ...pick(draft), idempotencyKey: 'five-times-at-once' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => change(officer, 'submitReferral', input)),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(({ referral }) => referral?.reference)).size).toBe(1);
    expect(await stored(draft.id)).toMatchObject([{ lines: 1, keys: 1, events: 1 }]);
  });

  test('again after someone acted finds the referral as it is now and undoes nothing', async () => {
    const officer = await hub.as('spip63');
    const draft = await completeDraft(officer);
    const input = { ...pick(draft), idempotencyKey: 'again-much-later' };
    const sent = await changed(officer, 'submitReferral', input);
    await changed(await hub.as('coordination0363'), 'acknowledgeReferral', pick(sent));
    const again = await changed(officer, 'submitReferral', input);
    expect(again).toMatchObject({ status: 'ACKNOWLEDGED', reference: sent.reference });
    expect(await stored(draft.id)).toMatchObject([{ keys: 1 }]);
  });

  test('again finds the referral also for a sender who, without consent, follows the status only', async () => {
    const association = await hub.as('association03');
    const volunteer = { legalBasis: 'VOLUNTARY', orderedById: null, personInformation: 'INFORMED' };
    const draft = await completeDraft(association, volunteer);
    const input = { ...pick(draft), idempotencyKey: 'the-answer-was-lost' };
    const sent = await changed(association, 'submitReferral', input);
    expect(sent.relations).toEqual(['UNINFORMED_REFERRER']);
    const again = await changed(association, 'submitReferral', input);
    expect(again).toMatchObject({ status: 'SUBMITTED', reference: sent.reference });
    expect(await stored(draft.id)).toMatchObject([{ lines: 1, keys: 1, events: 1 }]);
  });

  test('of another referral is refused, and the other referral stays a draft', async () => {
    const officer = await hub.as('spip63');
    const [one, other] = [await completeDraft(officer), await completeDraft(officer)];
    await changed(officer, 'submitReferral', { ...pick(one), idempotencyKey: 'used-for-the-one' });
    const { referral, userErrors } = await change(officer, 'submitReferral', {
      ...pick(other),
      idempotencyKey: 'used-for-the-one',
    });
    expect(referral).toBeNull();
    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'],
    ]);
    expect(await stored(other.id)).toMatchObject([{ lines: 0, keys: 0, events: 0 }]);
  });

  test('that another service used is one’s own to use: keys tell nothing across services', async () => {
    const [officer, neighbour] = await Promise.all([hub.as('spip63'), hub.as('spip03')]);
    const [own, theirs] = [
      await completeDraft(officer),
      await completeDraft(neighbour, { commune: '03190' }),
    ];
    await changed(officer, 'submitReferral', { ...pick(own), idempotencyKey: 'the-same-in-two-places' });
    const sent = await changed(neighbour, 'submitReferral', {
      ...pick(theirs),
      idempotencyKey: 'the-same-in-two-places',
    });
    expect(sent.status).toBe('SUBMITTED');
  });

  test('with a second key a sent referral is not sent again', async () => {
    const officer = await hub.as('spip63');
    const draft = await completeDraft(officer);
    const sent = await changed(officer, 'submitReferral', {
      ...pick(draft),
      idempotencyKey: 'the-first-key',
    });
    const stale = await change(officer, 'submitReferral', {
      ...pick(draft),
      idempotencyKey: 'the-second-key',
    });
    expect(stale.userErrors.map(({ code }) => code)).toEqual(['STALE']);
    const wrong = await change(officer, 'submitReferral', {
      ...pick(sent),
      idempotencyKey: 'the-second-key',
    });
    expect(wrong.userErrors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
  });

  test('of a draft that lacks something is not used up', async () => {
    const officer = await hub.as('spip63');
    const draft = await completeDraft(officer, { phone: null, email: null });
    const key = { idempotencyKey: 'kept-for-the-second-try' };
    const first = await change(officer, 'submitReferral', { ...pick(draft), ...key });
    expect(first.userErrors.map(({ field }) => field)).toEqual(['phone']);
    const mended = await changed(officer, 'saveReferralDraft', { ...pick(draft), phone: '06 11 22 33 44' });
    expect((await changed(officer, 'submitReferral', { ...pick(mended), ...key })).status).toBe('SUBMITTED');
  });

  test.each(['', 'short', 'with a space', 'x'.repeat(101), 'clé-accentuée', 'line\nbreak'])(
    '%j is refused',
    async (idempotencyKey) => {
      const officer = await hub.as('spip63');
      const { userErrors } = await change(officer, 'submitReferral', {
        id: 'ref_any',
        version: 1,
        idempotencyKey,
      });
      expect(userErrors.map(({ code, field }) => [code, field])).toEqual([['INVALID', 'idempotencyKey']]);
    },
  );
});

describe('beginning a draft with a key', () => {
  const known = { birthName: 'Arnoux', legalBasis: 'PENAL_SETTLEMENT' };
  const drafts = async (): Promise<number> =>
    (await hub.sql<{ count: number }>("select count(*)::int from hub.referral where status = 'DRAFT'"))[0]!
      .count;

  test('five times at once makes one draft, and every answer is that one', async () => {
    const officer = await hub.as('spip63');
    const before = await drafts();
    const input = { ...known, idempotencyKey: 'one-draft-for-five' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => change(officer, 'saveReferralDraft', input)),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(({ referral }) => referral?.id)).size).toBe(1);
    expect(answers.map(({ referral }) => referral?.version)).toEqual([1, 1, 1, 1, 1]);
    expect(await drafts()).toBe(before + 1);
  });

  test('three times with everything that a draft may hold is still its first version', async () => {
    const officer = await hub.as('spip63');
    const whole = {
      ...{ idempotencyKey: 'everything-three-times', draftStep: 2, measureStart: '2026-06-08' },
      ...{ hearingDate: null, prosecutionNumber: '26045000123', language: 'portugais', usageName: '' },
    };
    const drafts = [await completeDraft(officer, whole), await completeDraft(officer, whole)];
    drafts.push(await completeDraft(officer, whole));
    expect(drafts.map(({ version }) => version)).toEqual([1, 1, 1]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(1);
  });

  test('again with more, when the first answer was lost, saves it in the same draft', async () => {
    const officer = await hub.as('spip63');
    const key = { idempotencyKey: 'typed-on-meanwhile' };
    const first = await changed(officer, 'saveReferralDraft', { ...known, ...key });
    const second = await changed(officer, 'saveReferralDraft', { ...known, birthName: 'Arnoult', ...key });
    expect(second).toMatchObject({ id: first.id, version: first.version + 1 });
    const [row] = await hub.sql<{ birth_name: string }>(
      'select birth_name from hub.participant where id = (select participant_id from hub.referral where id = $1)',
      [parseNodeId(first.id)?.uuid],
    );
    expect(row?.birth_name).toBe('Arnoult');
  });

  test('again undoes nothing that was saved since: refused as late, or as there already', async () => {
    const officer = await hub.as('spip63');
    const input = { ...known, idempotencyKey: 'saved-elsewhere-since' };
    const first = await changed(officer, 'saveReferralDraft', input);
    const since = await changed(officer, 'saveReferralDraft', { ...pick(first), birthName: 'Béraud' });
    const late = await change(officer, 'saveReferralDraft', input);
    expect(late.userErrors.map(({ code }) => code)).toEqual(['STALE']);
    expect(await stored(first.id)).toMatchObject([{ version: since.version }]);
  });

  test('is nothing that sends it: the same key may send it too', async () => {
    const officer = await hub.as('spip63');
    const key = { idempotencyKey: 'from-beginning-to-end' };
    const draft = await completeDraft(officer, key);
    const sent = await changed(officer, 'submitReferral', { ...pick(draft), ...key });
    expect(sent.status).toBe('SUBMITTED');
    const again = await change(officer, 'saveReferralDraft', { ...known, ...key });
    expect(again.referral).toMatchObject({ id: draft.id, status: 'SUBMITTED' });
  });

  test('of another service begins a draft of one’s own', async () => {
    const [officer, neighbour] = await Promise.all([hub.as('spip63'), hub.as('spip03')]);
    const input = { ...known, idempotencyKey: 'begun-in-two-places' };
    const one = await changed(officer, 'saveReferralDraft', input);
    expect((await changed(neighbour, 'saveReferralDraft', input)).id).not.toBe(one.id);
  });

  test('of a draft that was thrown away is forgotten with it', async () => {
    const officer = await hub.as('spip63');
    const input = { ...known, idempotencyKey: 'thrown-away-at-once' };
    const draft = await changed(officer, 'saveReferralDraft', input);
    await officer.data(
      'mutation ($input: DiscardReferralDraftInput!) { discardReferralDraft(input: $input) { discarded } }',
      { input: pick(draft) },
    );
    expect((await changed(officer, 'saveReferralDraft', input)).id).not.toBe(draft.id);
  });

  test.each(['', 'short', 'with a space'])('%j is refused', async (idempotencyKey) => {
    const { userErrors } = await change(await hub.as('spip63'), 'saveReferralDraft', { idempotencyKey });
    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([['INVALID', 'idempotencyKey']]);
  });
});

describe('a step that is sent twice', () => {
  const lines = async (id: string): Promise<number> => {
    const { referral } = await (
      await hub.as('coordination0363')
    ).data<{ referral: { timeline: { totalCount: number } } }>(
      'query ($id: ID!) { referral(id: $id) { timeline(first: 1) { totalCount } } }',
      { id },
    );
    return referral.timeline.totalCount;
  };

  test('is taken once and answered twice, one after the other or together', async () => {
    const coordinator = await hub.as('coordination0363');
    const referral = await sent(await hub.as('spip63'));
    const before = await lines(referral.id);
    const both = await Promise.all([
      changed(coordinator, 'acknowledgeReferral', pick(referral)),
      changed(coordinator, 'acknowledgeReferral', pick(referral)),
    ]);
    const again = await changed(coordinator, 'acknowledgeReferral', pick(referral));
    for (const one of [...both, again])
      expect(one).toMatchObject({ status: 'ACKNOWLEDGED', version: referral.version + 1 });
    expect(await lines(referral.id)).toBe(before + 1);
  });

  test('is refused where the second says something else, which would be lost unheard', async () => {
    const coordinator = await hub.as('coordination0363');
    const referral = await sent(await hub.as('spip63'), { personInformation: 'INFORMED' });
    const said = { ...pick(referral), manner: 'PHONE' };
    await changed(coordinator, 'recordConsent', { ...said, kind: 'INFORMED' });
    const { userErrors } = await change(coordinator, 'recordConsent', { ...said, kind: 'CONSENTED' });
    expect(userErrors.map(({ code }) => code)).toEqual(['STALE']);
  });

  test('is a second step once something else was done, or when it is a colleague’s', async () => {
    const [coordinator, caseworker] = await Promise.all([hub.as('coordination0363'), hub.as('equipe63')]);
    const referral = await sent(await hub.as('spip63'));
    const first = await changed(coordinator, 'acknowledgeReferral', pick(referral));
    const theirs = await change(caseworker, 'acknowledgeReferral', pick(referral));
    expect(theirs.userErrors.map(({ code }) => code)).toEqual(['STALE']);
    await changed(coordinator, 'waitlistReferral', pick(first));
    const late = await change(coordinator, 'acknowledgeReferral', pick(referral));
    expect(late.userErrors.map(({ code }) => code)).toEqual(['STALE']);
  });
});
