import { describe, expect, test } from 'vitest';
import { isInTime, statesBefore } from '../../access/index.ts';
import type { ReferralStatus } from '../../access/index.ts';
import { change, changed, hubForFile, seen, sent } from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';
import { uuidOf } from '../../ids.ts';
import { afterOutcome, defaultDeadlines } from '../deadlines/index.ts';

/** A refusal or an early end that was a mistake is taken back, and what it was before is what it is again. */

const hub = hubForFile();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const mistaken = { reason: 'MISTAKE' };
type Stood = 'ACKNOWLEDGED' | 'WAITLISTED' | 'ACCEPTED' | 'SCHEDULED' | 'ACTIVE' | 'SUSPENDED';

/** A referral of the SPIP that stands here, on the way that leads there. */
async function standing(at: Stood): Promise<TestReferral> {
  const [coordinator, team] = [await hub.as('coordination0363'), await hub.as('equipe63')];
  const received = await changed(
    coordinator,
    'acknowledgeReferral',
    pick(await sent(await hub.as('spip63'))),
  );
  if (at === 'ACKNOWLEDGED') return received;
  if (at === 'WAITLISTED') return changed(coordinator, 'waitlistReferral', pick(received));
  const accepted = await changed(coordinator, 'acceptReferral', pick(received));
  if (at === 'ACCEPTED') return accepted;
  const scheduled = await changed(team, 'scheduleIntake', {
    ...pick(accepted),
    at: inDays(3),
    confirmed: ['at'],
  });
  if (at === 'SCHEDULED') return scheduled;
  const held = await changed(team, 'scheduleIntake', {
    ...pick(scheduled),
    at: inDays(-1),
    confirmed: ['at'],
  });
  const active = await changed(team, 'startReferral', pick(held));
  if (at === 'ACTIVE') return active;
  return changed(coordinator, 'suspendReferral', { ...pick(active), reason: 'HEALTH' });
}

/** The same, refused or ended. */
async function closed(at: Stood): Promise<TestReferral> {
  const coordinator = await hub.as('coordination0363');
  const before = await standing(at);
  return at === 'ACKNOWLEDGED' || at === 'WAITLISTED'
    ? changed(coordinator, 'declineReferral', { ...pick(before), reason: 'NO_CAPACITY' })
    : changed(coordinator, 'endReferralEarly', { ...pick(before), reason: 'ABSENCES', report: 'Trois.' });
}

const facts = `status waitlistedAt intakeAt declinedAt endedAt declineReason { code } endReason { code } outcomeAcknowledgedAt
  reopenedAt reopenUntil askUntil reopenReason { code } nextStep { action dueAt } maySendMessage`;
async function factsOf(client: TestClient, { id }: { readonly id: string }) {
  const { referral } = await client.data<{ referral: Record<string, unknown> }>(
    `query ($id: ID!) { referral(id: $id) { ${facts} } }`,
    { id },
  );
  return referral;
}

const states: readonly Stood[] = [
  'ACKNOWLEDGED',
  'WAITLISTED',
  'ACCEPTED',
  'SCHEDULED',
  'ACTIVE',
  'SUSPENDED',
];

test('every state is tried from which something is refused or ended', () => {
  const all = (['DECLINED', 'ENDED_EARLY'] satisfies ReferralStatus[]).flatMap(statesBefore);
  expect([...all].sort()).toEqual([...states].sort());
});

describe.each(states)('what was %s', (at) => {
  test.each([{ read: false }, { read: true }])('is so again, read by the court: $read', async ({ read }) => {
    const [coordinator, judge] = [await hub.as('coordination0363'), await hub.as('jap63')];
    let now = await closed(at);
    if (read) now = await changed(judge, 'acknowledgeOutcome', pick(now));
    const before = await factsOf(judge, now);
    now = await changed(coordinator, 'reopenReferral', { ...pick(now), ...mistaken });
    expect(now.status).toBe(at);
    const after = await factsOf(judge, now);
    expect(after).toMatchObject({
      ...{ status: at, declinedAt: null, endedAt: null, declineReason: null, endReason: null },
      ...{ outcomeAcknowledgedAt: null, reopenUntil: null, askUntil: null, maySendMessage: true },
      // its place on the waiting list, and its interview
      ...{ waitlistedAt: before['waitlistedAt'], intakeAt: before['intakeAt'] },
      reopenReason: { code: 'MISTAKE' },
    });
    expect(after['reopenedAt']).not.toBeNull();
    const next = after['nextStep'] as { action: string; dueAt: string | null };
    expect(next.action).not.toBe('ACKNOWLEDGE_OUTCOME');
    // It is open for work, and may be refused or ended once more.
    expect((await seen(coordinator, now.id))?.actions).toContain(
      at === 'ACKNOWLEDGED' || at === 'WAITLISTED' ? 'DECLINE' : 'END_EARLY',
    );
  });
});

test('refused twice it goes back to where it was the last time', async () => {
  const coordinator = await hub.as('coordination0363');
  const declined = await closed('ACKNOWLEDGED');
  let now = await changed(coordinator, 'reopenReferral', { ...pick(declined), ...mistaken });
  now = await changed(coordinator, 'waitlistReferral', pick(now));
  now = await changed(coordinator, 'declineReferral', { ...pick(now), reason: 'NO_CAPACITY' });
  now = await changed(coordinator, 'reopenReferral', { ...pick(now), ...mistaken });
  expect(now.status).toBe('WAITLISTED');
});

describe('once the outcome was acknowledged', () => {
  const readAt = new Date('2026-11-28T09:00:00+01:00');
  const evening = (day: string) => new Date(`${day}T23:59:59.999+01:00`);

  test('there are seven days for it, and thirty to ask, each until its evening; what was completed stays so', () => {
    const askUntil = evening('2026-12-28');
    const reopenUntil = evening('2026-12-05');
    expect(afterOutcome('DECLINED', readAt, defaultDeadlines)).toEqual({ askUntil, reopenUntil });
    expect(afterOutcome('ENDED_EARLY', readAt, defaultDeadlines)).toEqual({ askUntil, reopenUntil });
    expect(afterOutcome('COMPLETED', readAt, defaultDeadlines)).toEqual({ askUntil, reopenUntil: null });
  });

  test('the last instant counts, and the next does not', () => {
    const until = evening('2026-12-05');
    expect(isInTime(true, until, until)).toBe(true);
    expect(isInTime(true, until, new Date(until.getTime() + 1))).toBe(false);
    expect([isInTime(false, null), isInTime(true, null)]).toEqual([true, false]);
  });

  test('who comes too late is told until when it could be done, and sees no button', async () => {
    const [coordinator, judge] = [await hub.as('coordination0363'), await hub.as('jap63')];
    const declined = await closed('WAITLISTED');
    const now = await changed(judge, 'acknowledgeOutcome', pick(declined));
    const put = (until: string) =>
      hub.sql(`update hub.referral set reopen_until = ${until} where id = $1`, [uuidOf('Referral', now.id)]);
    await put("'2026-11-20 22:59:59.999+00'");
    expect((await seen(coordinator, now.id))?.actions).not.toContain('REOPEN');
    const late = await change(coordinator, 'reopenReferral', { ...pick(now), ...mistaken });
    expect(late.userErrors).toMatchObject([{ code: 'TOO_LATE', field: null }]);
    expect(late.userErrors[0]?.message).toContain('20 novembre 2026');
    await put("now() + interval '1 minute'");
    expect((await seen(coordinator, now.id))?.actions).toContain('REOPEN');
    const reopened = await changed(coordinator, 'reopenReferral', { ...pick(now), ...mistaken });
    expect(reopened.status).toBe('WAITLISTED');
  });
});

describe('at once', () => {
  /** What became of both, in no order. */
  const became = async (...asked: readonly Promise<{ readonly userErrors: readonly { code: string }[] }>[]) =>
    (await Promise.all(asked)).map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort();

  test('two of the coordination reopen: one does, and the other is told', async () => {
    const desk = await hub.as('coordination0363');
    const input = { ...pick(await closed('WAITLISTED')), ...mistaken };
    const codes = await became(change(desk, 'reopenReferral', input), change(desk, 'reopenReferral', input));
    expect(codes).toEqual(['STALE', 'done']);
  });

  test('one reopens while the court acknowledges: it is reopened, or it was read and still can be', async () => {
    const [coordinator, judge] = [await hub.as('coordination0363'), await hub.as('jap63')];
    const now = pick(await closed('ACTIVE'));
    const codes = await became(
      change(coordinator, 'reopenReferral', { ...now, ...mistaken }),
      change(judge, 'acknowledgeOutcome', now),
    );
    expect(codes).toEqual(['STALE', 'done']);
    const after = await factsOf(judge, now);
    const isOpen = after['status'] === 'ACTIVE';
    expect(after['outcomeAcknowledgedAt'] === null).toBe(isOpen);
    expect((await seen(coordinator, now.id))?.actions.includes('REOPEN')).toBe(!isOpen);
  });
});
