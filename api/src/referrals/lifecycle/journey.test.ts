import { expect, test } from 'vitest';
import { whenListening } from '../../access/testing/attempts/listening.ts';
import {
  change,
  changed,
  completeDraft,
  hubForFile,
  organisationId,
  seen,
  sent,
} from '../../testing/index.ts';

const hub = hubForFile();

test('an officer refers someone, the coordinator answers, and each sees what is theirs, live', async () => {
  const [officer, coordinator, housing, psychologist, observer] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('hebergement63'),
    hub.as('psychologue63'),
    hub.as('ars'),
  ]);
  const arrivals = await whenListening(1, async () =>
    coordinator.subscribe<{ referralChanged: { id: string; status: string } }>(
      'subscription { referralChanged { id status } }',
    ),
  );
  const submitted = await sent(officer);
  // Who may be known already, and how the desk shares its work, are what is not for the sender.
  expect([...submitted.hidden].sort()).toEqual(['possibleDuplicates', 'readers']);
  expect(submitted).toMatchObject({ status: 'SUBMITTED', relations: ['REFERRER'] });
  expect(submitted.reference).toMatch(/^63-2\d{3}-[0-9A-Z]{4}-[0-9A-Z]$/);
  expect((await arrivals.next()).data?.referralChanged).toEqual({ id: submitted.id, status: 'SUBMITTED' });

  const steps = await whenListening(1, async () =>
    officer.subscribe<{ referralChanged: { status: string } }>(
      'subscription ($id: ID!) { referralChanged(id: $id) { status } }',
      { id: submitted.id },
    ),
  );
  const acknowledged = await changed(coordinator, 'acknowledgeReferral', {
    id: submitted.id,
    version: submitted.version,
    note: 'Bien reçu.',
  });
  expect((await steps.next()).data?.referralChanged.status).toBe('ACKNOWLEDGED');
  expect(await seen(housing, submitted.id)).toBeNull();

  const shelter = await organisationId(coordinator, 'hebergement', 'ASSOCIATION');
  const { viewer } = await coordinator.data<{ viewer: { colleagues: { id: string }[] } }>(
    '{ viewer { colleagues(function: CLINICIAN) { id } } }',
  );
  const accepted = await changed(coordinator, 'acceptReferral', {
    id: submitted.id,
    version: acknowledged.version,
    partners: [{ module: 'HOUSING', organisationId: shelter }],
    clinicianId: viewer.colleagues[0]?.id,
  });
  expect(accepted.status).toBe('ACCEPTED');
  expect((await steps.next()).data?.referralChanged.status).toBe('ACCEPTED');
  expect(await seen(housing, submitted.id)).toMatchObject({ relations: ['HOUSING_PARTNER'] });
  expect(await seen(psychologist, submitted.id)).toMatchObject({ relations: ['CLINICIAN'] });
  expect(await seen(observer, submitted.id)).toBeNull();

  const lines = 'timeline(first: 100) { totalCount }';
  const partner = await whenListening(1, async () =>
    housing.subscribe<{ referralChanged: { timeline: { totalCount: number } } }>(
      `subscription ($id: ID!) { referralChanged(id: $id) { ${lines} } }`,
      { id: submitted.id },
    ),
  );
  const { referral } = await housing.data<{ referral: { timeline: { totalCount: number } } }>(
    `query ($id: ID!) { referral(id: $id) { ${lines} } }`,
    { id: submitted.id },
  );
  const before = await seen(housing, submitted.id);
  await changed(coordinator, 'addStatusUpdate', {
    ...pick(accepted),
    note: 'Pour l’équipe.',
    audience: ['CASEWORKER'],
  });
  expect(await seen(housing, submitted.id)).toEqual(before);
  // The first that the partner hears of is the line after it, which is theirs.
  await changed(coordinator, 'addStatusUpdate', {
    ...pick(accepted),
    note: 'Pour l’hébergement.',
    audience: ['HOUSING_PARTNER'],
  });
  expect((await partner.next()).data?.referralChanged.timeline.totalCount).toBe(
    referral.timeline.totalCount + 1,
  );
  partner.stop();
  arrivals.stop();
  steps.stop();
});

test('the same key sends one referral, also at the same time', async () => {
  const officer = await hub.as('spip63');
  const { id, version } = await completeDraft(officer);
  const input = { id, version, idempotencyKey: 'twice-the-same' };
  const [first, second] = await Promise.all([
    change(officer, 'submitReferral', input),
    change(officer, 'submitReferral', input),
  ]);
  expect(first.referral?.reference).toBeTruthy();
  expect(second.referral?.reference).toBe(first.referral?.reference);
  const other = await completeDraft(officer);
  const reused = await change(officer, 'submitReferral', {
    ...pick(other),
    idempotencyKey: 'twice-the-same',
  });
  expect(reused.userErrors[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('of two coordinators who act at once one wins, and the other learns who did', async () => {
  const referral = await sent(await hub.as('spip63'));
  const [coordinator, caseworker] = await Promise.all([hub.as('coordination0363'), hub.as('equipe63')]);
  const input = pick(referral);
  const answers = await Promise.all([
    change(coordinator, 'acknowledgeReferral', input),
    change(caseworker, 'requestReferralInformation', {
      ...input,
      question: 'Quelle est la date de l’audience ?',
    }),
  ]);
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  expect(codes).toEqual(['STALE']);
  expect(answers.flatMap(({ userErrors }) => userErrors)[0]?.message).toMatch(/a agi avant vous, le /);
});

test('a draft that lacks something is refused field by field', async () => {
  const officer = await hub.as('spip63');
  const empty = await changed(officer, 'saveReferralDraft', {});
  const { userErrors } = await change(officer, 'submitReferral', {
    ...pick(empty),
    idempotencyKey: 'empty-draft',
  });
  expect(userErrors.map(({ field }) => field)).toEqual([
    'legalBasis',
    'orderedById',
    'birthName',
    'firstName',
    'birthDate',
    'commune',
    'phone',
    'personInformation',
    'modules',
    'recipientId',
  ]);
});

test('a discarded draft leaves nothing behind', async () => {
  const officer = await hub.as('spip63');
  const before = await hub.sql('select count(*) from hub.participant');
  const draft = await completeDraft(officer);
  await officer.data(
    'mutation ($input: DiscardReferralDraftInput!) { discardReferralDraft(input: $input) { discarded } }',
    {
      input: pick(draft),
    },
  );
  expect(await seen(officer, draft.id)).toBeNull();
  expect(await hub.sql('select count(*) from hub.participant')).toEqual(before);
});

test('without the person’s consent the sender of a voluntary referral follows the status only', async () => {
  const association = await hub.as('association03');
  const referral = await sent(association, {
    legalBasis: 'VOLUNTARY',
    orderedById: null,
    personInformation: 'INFORMED',
    commune: '03190',
  });
  expect(referral.relations).toEqual(['UNINFORMED_REFERRER']);
  expect(referral.hidden).toContain('participant');
});

const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

test('the regional group coordinates beside the CPCA of the department', async () => {
  const officer = await hub.as('spip63');
  const { id } = await sent(officer);
  const { referral } = await officer.data<{
    referral: { parties: { organisation: { name: string }; relations: string[] }[] };
  }>('query ($id: ID!) { referral(id: $id) { parties { organisation { name } relations } } }', { id });
  const coordinators = referral.parties.filter(({ relations }) => relations.includes('COORDINATOR'));
  expect(coordinators.map(({ organisation }) => organisation.name).sort()).toEqual([
    'ANEF 63 – CPCA Allier et Puy-de-Dôme',
    'CPCA Auvergne-Rhône-Alpes',
  ]);
});
