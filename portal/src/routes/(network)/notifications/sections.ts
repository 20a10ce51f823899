import type {
  NotificationGroupFragment,
  NotificationGroupsFragment,
} from '#lib/graphql/generated/graphql.ts';
import type { Count } from '#lib/text/count.ts';

/** The parts of the page, what asks something above what informs, as they stand in its address. */
export const views = ['demandes', 'nouvelles', 'reglees'] as const;
export type View = (typeof views)[number];

/** The referrals of one part, as far as they are shown. */
export interface Section {
  readonly view: View;
  readonly groups: readonly NotificationGroupFragment[];
  readonly total: Count;
  /** where it goes on; null: it does not */
  readonly next: string | null;
}

/** What the API answers of one part. */
export function sectionOf(view: View, found: NotificationGroupsFragment): Section {
  const { edges, pageInfo, totalCount, totalCountIsLowerBound } = found;
  return {
    view,
    groups: edges.map(({ node }) => node),
    total: { totalCount, totalCountIsLowerBound },
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}
