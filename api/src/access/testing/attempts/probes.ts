import { newId, nodeId } from '../../../ids.ts';
import type { Row } from '../stored/stored.ts';

/** A filter that asks for the value of one governed field. */
export interface FilterProbe {
  /** what the filter looks at: a field of Referral or of Participant; null: what the viewer is, never hidden */
  readonly fields: readonly `${'Referral' | 'Participant'}.${string}`[] | null;
  /** filters that hold for the row, made of its stored values */
  readonly holds: (referral: Row, participant: Row) => readonly unknown[];
  /** filters that do not hold for it: on a hidden field both must find nothing */
  readonly fails: (referral: Row, participant: Row) => readonly unknown[];
}

const day = (instant: unknown, days = 0): string =>
  new Date(new Date(String(instant)).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** A filter on the house that stands in this column. */
const houseIn = (field: 'Referral.referrer' | 'Referral.orderedBy', column: string): FilterProbe => ({
  fields: [field],
  holds: (row) => (row[column] === null ? [] : [nodeId('Organisation', String(row[column]))]),
  fails: (row) => [
    nodeId('Organisation', String(row['recipient_id'])),
    nodeId('Organisation', newId('Organisation')),
    nodeId('Membership', newId('Membership')),
  ],
});

const cameBy = ({ origin, received_via: via }: Row): unknown =>
  origin === 'HELPLINE' ? 'HELPLINE' : (via ?? 'SENT');

/** One probe per field of `ReferralFilter`; `search`, `soundsLike` and `relations` have tests of their own beside. */
export const filterProbes: Readonly<Record<string, FilterProbe>> = {
  statuses: {
    fields: ['Referral.status'],
    holds: ({ status }) => [[status], ['DRAFT', status]],
    fails: () => [['COMPLETED'], []],
  },
  departments: {
    fields: ['Referral.department'],
    holds: (row) => [[row['department_code']]],
    fails: () => [['2A'], []],
  },
  modules: { fields: ['Referral.modules'], holds: (row) => [row['modules']], fails: () => [[]] },
  legalBases: {
    fields: ['Referral.legalBasis'],
    holds: (row) => [[row['legal_basis']]],
    fails: () => [['CARE_INJUNCTION']],
  },
  cameBy: {
    fields: ['Referral.origin', 'Referral.receivedVia'],
    holds: (row) => [[cameBy(row)], ['MEETING', cameBy(row)]],
    fails: () => [['MEETING'], []],
  },
  referrerId: houseIn('Referral.referrer', 'referrer_id'),
  orderedById: houseIn('Referral.orderedBy', 'ordered_by_id'),
  // who is in charge is one in each house, and depends on who asks: the tests of the desk say
  inChargeId: { fields: null, holds: () => [], fails: () => [] },
  urgent: { fields: ['Referral.urgent'], holds: ({ urgent }) => [urgent], fails: ({ urgent }) => [!urgent] },
  overdue: {
    fields: ['Referral.isOverdue'],
    holds: (row) => [row['is_overdue']],
    fails: (row) => [!row['is_overdue']],
  },
  activitySince: {
    fields: null,
    holds: () => ['2020-01-01T00:00:00Z'],
    fails: () => ['2199-01-01T00:00:00Z'],
  },
  submittedFrom: {
    fields: ['Referral.submittedAt'],
    holds: (row) => [day(row['submitted_at'], -1)],
    fails: (row) => [day(row['submitted_at'], 2)],
  },
  submittedUntil: {
    fields: ['Referral.submittedAt'],
    holds: (row) => [day(row['submitted_at'], 1)],
    fails: (row) => [day(row['submitted_at'], -2)],
  },
  intakeFrom: {
    fields: ['Referral.intakeAt'],
    holds: (row) => [day(row['intake_at'], -1)],
    fails: (row) => [day(row['intake_at'], 2)],
  },
  intakeUntil: {
    fields: ['Referral.intakeAt'],
    holds: (row) => [day(row['intake_at'], 1)],
    fails: (row) => [day(row['intake_at'], -2)],
  },
  search: { fields: null, holds: () => [], fails: () => [] },
  soundsLike: { fields: null, holds: () => [], fails: () => [] },
  relations: { fields: null, holds: () => [], fails: () => [] },
  awaitsViewer: { fields: null, holds: () => [], fails: () => [] },
  // the case is submitted: what it says of one that was declined is tested beside
  outcomeUnacknowledged: { fields: ['Referral.legalBasis'], holds: () => [false], fails: () => [true] },
  followed: { fields: ['Referral.followedBy'], holds: () => [true], fails: () => [false] },
  // who it is depends on who asks: the tests of the desk say
  mine: { fields: null, holds: () => [], fails: () => [] },
};

/** What each order sorts by; null: what the viewer is, never hidden. */
export const orderProbes: Readonly<Record<string, `${'Referral' | 'Participant'}.${string}` | null>> = {
  SUBMITTED_AT: 'Referral.submittedAt',
  UPDATED_AT: 'Referral.updatedAt',
  ACTIVITY_AT: 'Referral.activityAt',
  STATUS: 'Referral.status',
  DUE_AT: 'Referral.dueAt',
  OVERDUE: 'Referral.isOverdue',
  URGENCY: 'Referral.urgent',
  AWAITING: null,
  PARTICIPANT_NAME: 'Participant.birthName',
};

/** Fields in whose words a search looks. Whatever else holds text is searched for too, and must not be found. */
export const searched: readonly string[] = [
  'Referral.reference',
  'Referral.prosecutionNumber',
  'Participant.birthName',
  'Participant.usageName',
  'Participant.firstName',
  'Participant.birthDate',
  'Participant.phone',
  'Participant.secondPhone',
  'Participant.email',
];
