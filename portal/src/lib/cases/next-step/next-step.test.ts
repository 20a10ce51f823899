import { expect, it } from 'vitest';
import type { ReferralAction } from '#lib/graphql/generated/enums.ts';
import { nextStep } from './next-step.ts';

const now = '2026-11-23T10:42:00Z';
const known = {
  actions: [],
  relations: [],
  isPrivate: false,
  recipient: { id: 'org_1', name: 'ANEF 63' },
  referrer: { id: 'org_2', name: 'SPIP du Puy-de-Dôme' },
  acknowledgedAt: null,
  informationRequestedAt: null,
  waitlistedAt: null,
  declinedAt: null,
  withdrawnAt: null,
  updatedAt: '2026-11-20T10:00:00Z',
  declineReason: null,
  withdrawReason: null,
  endReason: null,
  suspendReason: null,
  startedAt: null,
  suspendedAt: null,
  completedAt: null,
  endedAt: null,
  outcomeAcknowledgedAt: null,
  reopenUntil: null,
  intakeAt: null,
  redirectAskedAt: null,
  redirectTo: null,
} as const;

const step = (action: ReferralAction, dueAt: string | null = null) =>
  ({ action, by: 'COORDINATOR', dueAt, besides: [] }) as const;

it.each([
  'SUBMIT',
  'ENTER',
  'ACKNOWLEDGE',
  'PROVIDE_INFORMATION',
  'ACCEPT',
  'SCHEDULE_INTAKE',
  'START',
  'COMPLETE',
  'RESUME',
  'ACCEPT_REDIRECTION',
  'ACCEPT_HANDOVER',
  'CHANGE_HOUSING_PARTNER',
  'CHANGE_HEALTH_PARTNER',
  'ACKNOWLEDGE_OUTCOME',
] as const)('says in one line what %s waits for, and whose it is', (action) => {
  const waiting = { ...known, status: 'DECLINED', nextStep: step(action) } as const;
  expect(nextStep(waiting, now)).toMatchObject({ whose: 'theirs' });
  expect(nextStep({ ...waiting, actions: [action] }, now)).toMatchObject({ whose: 'yours' });
  expect(nextStep(waiting, now).title).not.toBe('');
});

it('says of two modules that were given back that both wait', () => {
  const waiting = (action: ReferralAction, ...besides: ReferralAction[]) =>
    nextStep({ ...known, status: 'ACTIVE', nextStep: { ...step(action), besides } }, now).title;
  const both = waiting('CHANGE_HOUSING_PARTNER', 'CHANGE_HEALTH_PARTNER');
  expect(both).toMatch(/hébergement et un autre partenaire de santé/);
  expect(waiting('CHANGE_HEALTH_PARTNER', 'CHANGE_HOUSING_PARTNER')).toBe(both);
});

it.each(['COMPLETED', 'ENDED_EARLY', 'DECLINED', 'WITHDRAWN', 'REDIRECTED'] as const)(
  'says how it ended when nothing is awaited: %s',
  (status) => {
    const ended = nextStep({ ...known, status, nextStep: null }, now);
    expect(ended.whose).toBe('nobody');
    expect(ended.title).not.toBe('');
  },
);

it.each(['ACKNOWLEDGE', 'SCHEDULE_INTAKE', 'RESUME', 'ACKNOWLEDGE_OUTCOME'] as const)(
  'says until when %s is awaited, by the day that was fixed and no delay of its own',
  (action) => {
    const textFor = (dueAt: string | null) =>
      nextStep({ ...known, status: 'DECLINED', nextStep: step(action, dueAt) }, now).text;
    expect(textFor('2026-12-08T22:59:59.999Z')).toContain('Au plus tard le 8\u00a0décembre.');
    expect(textFor('2026-11-20T10:42:00Z')).toContain('En retard de 3\u00a0jours.');
    expect(textFor(null)).not.toMatch(/Au plus tard|En retard|\d+\s(jours|mois|h)/u);
  },
);

it('names the deadline that the API names', () => {
  const dueAt = '2026-11-25T17:00:00Z';
  expect(nextStep({ ...known, status: 'SUBMITTED', nextStep: step('ACKNOWLEDGE', dueAt) }, now).by).toBe(
    dueAt,
  );
});

it('shows the day of the interview, and not that of its deadline', () => {
  const scheduled = {
    ...known,
    status: 'SCHEDULED',
    intakeAt: '2026-12-01T09:00:00Z',
    nextStep: step('START', '2026-12-02T22:59:59.999Z'),
  } as const;
  expect(nextStep(scheduled, now).day).toEqual({ what: 'Entretien', at: scheduled.intakeAt });
  // whoever does not read when it is, reads until when
  const masked = nextStep({ ...scheduled, intakeAt: null }, now);
  expect(masked.day).toEqual({ what: 'Échéance', at: scheduled.nextStep.dueAt });
});

it.each(['ACKNOWLEDGE', 'ACCEPT', 'SCHEDULE_INTAKE', 'COMPLETE', 'RESUME', 'ACKNOWLEDGE_OUTCOME'] as const)(
  'names the day of %s as a deadline, and shows none where there is none',
  (action) => {
    const waiting = (dueAt: string | null) =>
      nextStep({ ...known, status: 'DECLINED', nextStep: step(action, dueAt) }, now).day;
    expect(waiting('2026-12-08T22:59:59.999Z')).toEqual({ what: 'Échéance', at: '2026-12-08T22:59:59.999Z' });
    expect(waiting(null)).toBeNull();
  },
);

it('names no sender where nobody sent the case', () => {
  const decides = {
    ...known,
    status: 'ACKNOWLEDGED',
    actions: ['ACCEPT'],
    nextStep: step('ACCEPT'),
  } as const;
  expect(nextStep(decides, now).text).toContain('service qui oriente');
  expect(nextStep({ ...decides, referrer: null }, now).text).toBe(
    'Qui suit le dossier voit la décision aussitôt.',
  );
});
