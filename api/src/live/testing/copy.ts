import type { TestClient } from '../../testing/index.ts';

/**
 * What of a copy is nobody's news: counters of the row, what the clock alone changes (a deadline may pass between two copies), how long a
 * claim holds, who looks like whom, what the viewer does while reading, and cursors, which are sealed anew each time.
 */
const unread = [
  'version',
  'updatedAt',
  'isOverdue',
  'until',
  'possibleDuplicates',
  'unreadMessages',
  'readAt',
  ...['cursor', 'startCursor', 'endCursor'],
];
/** Presence is published, and is no activity. */
const activityIsNot = [...unread, 'activityAt', 'readers'];
const textOf = (copy: unknown, without: readonly string[] = [...unread, 'activityAt']): string =>
  JSON.stringify(copy, (key, value: unknown) => {
    if (without.includes(key)) return undefined;
    return key === 'readers' && Array.isArray(value)
      ? (value as { isViewer: boolean }[]).filter(({ isViewer }) => !isViewer)
      : value;
  });

/** A case as one person reads it. */
export interface Copy {
  /** what an event is delivered for, as text */
  readonly readable: string;
  /** what of it counts as activity, as text */
  readonly activity: string;
  /** its `activityAt`; null where it is not there for them */
  readonly at: string | null;
}

/** @param whole every field of a referral, as a selection */
export async function copyOf(client: TestClient, whole: string, id: string): Promise<Copy> {
  const { referral } = await client.data<{ referral: { activityAt: string } | null }>(
    `query ($id: ID!) { referral(id: $id) ${whole} }`,
    { id },
  );
  const [readable, activity] = [textOf(referral), textOf(referral, activityIsNot)];
  return { readable, activity, at: referral?.activityAt ?? null };
}
