import { expect, test } from 'vitest';
import { change, changed, hubForFile, seen, sent } from '../testing/index.ts';
import type { TestClient } from '../testing/index.ts';

const hub = hubForFile();
const inTwoDays = () => new Date(Date.now() + 2 * 86_400_000).toISOString();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

test('a referral goes through its whole life, and the authority closes the loop once', async () => {
  const [officer, coordinator, caseworker, judge] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('equipe63'),
    hub.as('jap63'),
  ]);
  let now = await sent(officer);
  now = await changed(coordinator, 'acknowledgeReferral', pick(now));
  now = await changed(coordinator, 'acceptReferral', pick(now));
  const past = await change(caseworker, 'scheduleIntake', { ...pick(now), at: '2020-01-01T10:00:00.000Z' });
  expect(past.userErrors[0]).toMatchObject({ code: 'INVALID', field: 'at' });
  now = await changed(caseworker, 'scheduleIntake', { ...pick(now), at: inTwoDays() });
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
    'START',
    'SUSPEND',
    'RESUME',
    'COMPLETE',
    'ADD_STATUS_UPDATE',
    'ACKNOWLEDGE_OUTCOME',
  ]);
});

test('an early end needs a report, and waits for the authority until that acknowledges it, whoever sent it', async () => {
  const [officer, coordinator, judge] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('jap63'),
  ]);
  let now = await sent(officer);
  now = await changed(coordinator, 'acknowledgeReferral', pick(now));
  now = await changed(coordinator, 'acceptReferral', pick(now));
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
  const waitsFor = async (client: TestClient): Promise<boolean> => {
    const { referrals } = await client.data<{ referrals: { edges: { node: { id: string } }[] } }>(
      '{ referrals(first: 100, filter: { awaitsViewer: true }) { edges { node { id } } } }',
    );
    return referrals.edges.some(({ node }) => node.id === now.id);
  };
  expect(await waitsFor(officer)).toBe(false);
  const others = await change(officer, 'acknowledgeOutcome', pick(now));
  expect(others.userErrors[0]?.code).toBe('WRONG_STATE');
  expect(await waitsFor(judge)).toBe(true);
  await changed(judge, 'acknowledgeOutcome', pick(now));
  expect(await waitsFor(judge)).toBe(false);
});
