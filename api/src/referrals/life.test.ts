import { expect, test } from 'vitest';
import { change, changed, hubForFile, seen, sent } from '../testing/index.ts';
import type { TestClient, TestReferral } from '../testing/index.ts';

const hub = hubForFile();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

/** A referral that the SPIP sent and the coordination acknowledged and accepted. */
async function accepted(): Promise<TestReferral> {
  const coordinator = await hub.as('coordination0363');
  const received = await changed(
    coordinator,
    'acknowledgeReferral',
    pick(await sent(await hub.as('spip63'))),
  );
  return changed(coordinator, 'acceptReferral', pick(received));
}

/** Whether it is on the list of what waits for this person. */
async function waitsFor(client: TestClient, id: string): Promise<boolean> {
  const { referrals } = await client.data<{ referrals: { edges: { node: { id: string } }[] } }>(
    '{ referrals(first: 100, filter: { awaitsViewer: true }) { edges { node { id } } } }',
  );
  return referrals.edges.some(({ node }) => node.id === id);
}

test('a referral goes through its whole life, and the authority closes the loop once', async () => {
  const [officer, coordinator, caseworker, judge] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('equipe63'),
    hub.as('jap63'),
  ]);
  let now = await accepted();
  const past = await change(caseworker, 'scheduleIntake', { ...pick(now), at: '2020-01-01T10:00:00.000Z' });
  expect(past.userErrors[0]).toMatchObject({ code: 'INVALID', field: 'at' });
  now = await changed(caseworker, 'scheduleIntake', { ...pick(now), at: inDays(2), confirmed: ['at'] });
  // what is to come has not taken place; who may start it waits for its hour, or says when it was
  const early = await change(caseworker, 'startReferral', pick(now));
  expect(early.userErrors).toMatchObject([{ code: 'TOO_EARLY', field: null }]);
  expect(early.userErrors[0]?.message).toContain('déplacez-le');
  expect((await seen(caseworker, now.id))?.actions).not.toContain('START');
  now = await changed(caseworker, 'scheduleIntake', { ...pick(now), at: inDays(-1), confirmed: ['at'] });
  expect((await seen(caseworker, now.id))?.actions).toContain('START');
  const notHers = await change(coordinator, 'startReferral', pick(now));
  expect(notHers.userErrors[0]?.code).toBe('NOT_FOUND');
  now = await changed(caseworker, 'startReferral', pick(now));
  now = await changed(coordinator, 'suspendReferral', { ...pick(now), reason: 'HEALTH' });
  now = await changed(coordinator, 'resumeReferral', pick(now));
  now = await changed(caseworker, 'completeReferral', pick(now));
  expect(now.status).toBe('COMPLETED');

  const forJudge = await seen(judge, now.id);
  expect(forJudge?.actions).toContain('ACKNOWLEDGE_OUTCOME');
  const closed = await changed(judge, 'acknowledgeOutcome', pick(now));
  expect(closed.actions).not.toContain('ACKNOWLEDGE_OUTCOME');
  const again = await change(officer, 'acknowledgeOutcome', pick(closed));
  expect(again.userErrors[0]?.code).toBe('WRONG_STATE');
  // From now on it is read; that the person takes a yes back is heard all the same.
  for (const client of [officer, coordinator, caseworker, judge]) {
    expect((await seen(client, now.id))?.actions).toEqual(['RECORD_WITHDRAWAL']);
    const note = { note: 'Après coup.', audience: ['COORDINATOR'] };
    const { userErrors } = await change(client, 'addStatusUpdate', { ...pick(closed), ...note });
    expect(userErrors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
  }
  const says = { ...pick(closed), manner: 'PHONE' };
  const agreed = await change(coordinator, 'recordConsent', { ...says, kind: 'CONSENTED' });
  expect(agreed.userErrors[0]?.code).toBe('WRONG_STATE');
  const { referral } = await officer.data<{
    referral: { timeline: { edges: { node: { action: string; note: string | null } }[] } };
  }>('query ($id: ID!) { referral(id: $id) { timeline(first: 50) { edges { node { action note } } } } }', {
    id: now.id,
  });
  expect(referral.timeline.edges.map(({ node }) => node.action).reverse()).toEqual([
    'SUBMIT',
    'ACKNOWLEDGE',
    'ACCEPT',
    'SCHEDULE_INTAKE',
    'SCHEDULE_INTAKE',
    'START',
    'SUSPEND',
    'RESUME',
    'COMPLETE',
    'ADD_STATUS_UPDATE',
    'ACKNOWLEDGE_OUTCOME',
  ]);
});

test('a first appointment that cannot take place is moved, and the wait for it with it', async () => {
  const [officer, coordinator, caseworker] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('equipe63'),
  ]);
  let now = await accepted();
  const fixed = async (client: TestClient) => {
    const { referral } = await client.data<{
      referral: { intakeAt: string; nextStep: { action: string; dueAt: string } };
    }>('query ($id: ID!) { referral(id: $id) { intakeAt nextStep { action dueAt } } }', { id: now.id });
    return referral;
  };
  now = await changed(caseworker, 'scheduleIntake', { ...pick(now), at: inDays(2), confirmed: ['at'] });
  const first = await fixed(officer);
  const later = inDays(9);
  now = await changed(coordinator, 'scheduleIntake', { ...pick(now), at: later, confirmed: ['at'] });
  const second = await fixed(officer);
  expect([now.status, second.intakeAt, second.nextStep.action]).toEqual(['SCHEDULED', later, 'START']);
  expect(Date.parse(second.nextStep.dueAt)).toBeGreaterThan(Date.parse(first.nextStep.dueAt));
  // it may be moved, and waits for nobody but the one who is to see the person
  expect([await waitsFor(caseworker, now.id), await waitsFor(coordinator, now.id)]).toEqual([true, false]);
});

test('an early end needs a report, and waits for the authority until that acknowledges it, whoever sent it', async () => {
  const [officer, coordinator, judge] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('jap63'),
  ]);
  let now = await accepted();
  const silent = await change(coordinator, 'endReferralEarly', {
    ...pick(now),
    reason: 'ABSENCES',
    report: '  ',
  });
  expect(silent.userErrors[0]).toMatchObject({ code: 'REQUIRED', field: 'report' });
  now = await changed(coordinator, 'endReferralEarly', {
    ...pick(now),
    reason: 'ABSENCES',
    report: 'Trois absences.',
  });
  expect(await waitsFor(officer, now.id)).toBe(false);
  const others = await change(officer, 'acknowledgeOutcome', pick(now));
  expect(others.userErrors[0]?.code).toBe('WRONG_STATE');
  expect(await waitsFor(judge, now.id)).toBe(true);
  await changed(judge, 'acknowledgeOutcome', pick(now));
  expect(await waitsFor(judge, now.id)).toBe(false);
});

test('an early end that was a mistake is taken back: the programme goes on, and ends as it should', async () => {
  const [coordinator, caseworker, judge] = await Promise.all([
    hub.as('coordination0363'),
    hub.as('equipe63'),
    hub.as('jap63'),
  ]);
  let now = await accepted();
  now = await changed(caseworker, 'scheduleIntake', { ...pick(now), at: inDays(-1), confirmed: ['at'] });
  now = await changed(caseworker, 'startReferral', pick(now));
  const ending = { reason: 'ABSENCES', report: 'Trois absences.' };
  now = await changed(coordinator, 'endReferralEarly', { ...pick(now), ...ending });
  expect(now.actions).toContain('REOPEN');
  expect(await waitsFor(judge, now.id)).toBe(true);
  const unasked = await change(caseworker, 'reopenReferral', { ...pick(now), reason: 'MISTAKE' });
  expect(unasked.userErrors[0]?.code).toBe('NOT_FOUND');
  now = await changed(coordinator, 'reopenReferral', { ...pick(now), reason: 'MISTAKE' });
  expect(now.status).toBe('ACTIVE');
  expect(await waitsFor(judge, now.id)).toBe(false);
  now = await changed(caseworker, 'completeReferral', pick(now));
  expect(now.actions).not.toContain('REOPEN');
  expect(await waitsFor(judge, now.id)).toBe(true);
});
