/** What the bell shows: referrals that still ask something of the visitor, and notifications not read. */
export interface NotificationCounts {
  readonly asking: number;
  readonly unread: number;
}

/** Whether both say the same, so that nothing is loaded again for it. */
export const sameCounts = (one: NotificationCounts, other: NotificationCounts): boolean =>
  one.asking === other.asking && one.unread === other.unread;
