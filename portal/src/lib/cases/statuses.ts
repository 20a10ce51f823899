import { ReferralStatusValues, type ReferralStatus } from '#lib/graphql/generated/enums.ts';

/** Sent, and something may still happen. */
export const openStatuses = [
  'SUBMITTED',
  'ACKNOWLEDGED',
  'INFO_REQUESTED',
  'WAITLISTED',
  'ACCEPTED',
  'SCHEDULED',
  'ACTIVE',
  'SUSPENDED',
] as const satisfies readonly ReferralStatus[];

/** Sent, and neither accepted nor refused. */
export const unansweredStatuses = [
  'SUBMITTED',
  'ACKNOWLEDGED',
  'INFO_REQUESTED',
  'WAITLISTED',
] as const satisfies readonly ReferralStatus[];

/** Nothing more is awaited here. */
export const closedStatuses = [
  'COMPLETED',
  'ENDED_EARLY',
  'DECLINED',
  'REDIRECTED',
  'WITHDRAWN',
] as const satisfies readonly ReferralStatus[];

/** Everything but drafts, which are nobody's business but their author's. */
export const sentStatuses = ReferralStatusValues.filter((status) => status !== 'DRAFT');

/** Whether a case ended: nothing is awaited of anybody but that its outcome is read. */
export function isClosed(status: ReferralStatus): boolean {
  return (closedStatuses as readonly ReferralStatus[]).includes(status);
}
