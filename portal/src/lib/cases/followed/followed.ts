import type { ReferralFilter } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Count } from '#lib/text/count.ts';
import type { CaseLine } from '../detail/names.ts';
import { closedStatuses, isClosed, openStatuses, sentStatuses } from '../statuses.ts';

/** What the list of followed referrals may be narrowed to, by its name in the address. */
export const followedViews = ['toutes', 'attendent', 'en-cours', 'closes', 'brouillons'] as const;
export type FollowedView = (typeof followedViews)[number];
export type FollowedCounts = Readonly<Record<FollowedView, Count>>;

/** The view of this name in the address; all of them where it names none. */
export function followedView(wanted: string | null): FollowedView {
  return followedViews.find((view) => view === wanted) ?? 'toutes';
}

/** What awaits the viewer, wherever it is counted or listed: answers and outcomes. A draft waits for nobody else. */
export const awaitedFilter: ReferralFilter = { awaitsViewer: true, statuses: sentStatuses };

/** What the API is asked for a view: the server filters, so that counts and pages agree. */
export function followedFilter(view: FollowedView): ReferralFilter {
  switch (view) {
    case 'toutes':
      return {};
    case 'attendent':
      return awaitedFilter;
    case 'en-cours':
      return { statuses: [...openStatuses] };
    case 'closes':
      return { statuses: [...closedStatuses] };
    case 'brouillons':
      return { statuses: ['DRAFT'] };
    default:
      return view satisfies never;
  }
}

/** The name of a view on its tab. */
export function followedViewLabel(view: FollowedView): string {
  switch (view) {
    case 'toutes':
      return m.followed_all();
    case 'attendent':
      return m.followed_await();
    case 'en-cours':
      return m.followed_open();
    case 'closes':
      return m.followed_closed();
    case 'brouillons':
      return m.followed_drafts();
    default:
      return view satisfies never;
  }
}

/** The address of a page of the list. What is searched for is never in it: it may be a name. */
export function followedAddress(
  base: '/orientations' | '/orientations/export.csv',
  view: FollowedView,
  department: string | null,
  after?: string | null,
  criteria?: string,
): string {
  const query = new URLSearchParams();
  // always said: an address without it is the one that a kept view may take the place of
  query.set('etat', view);
  for (const [name, value] of new URLSearchParams(criteria)) if (name !== 'dep') query.append(name, value);
  if (department) query.set('dep', department);
  if (after) query.set('apres', after);
  return `${base}?${query.toString()}`;
}

/** True when the next step, or the decision on it, is this viewer's; a waiting list waits for a place, not for a person. */
function awaitsViewer({ nextStep, status, actions }: CaseLine): boolean {
  if (!nextStep || nextStep.action === 'COMPLETE' || nextStep.action === 'RESUME') return false;
  if (nextStep.action === 'ACCEPT' && status === 'WAITLISTED') return false;
  return actions.includes(nextStep.action);
}

const groupOrder = ['await', 'open', 'closed'] as const;
type Group = (typeof groupOrder)[number];

function groupOf(line: CaseLine): Group {
  if (awaitsViewer(line)) return 'await';
  return isClosed(line.status) ? 'closed' : 'open';
}

/** The heading of a group of lines. */
export function followedGroupLabel(group: Group): string {
  switch (group) {
    case 'await':
      return m.followed_group_await();
    case 'open':
      return m.followed_group_open();
    case 'closed':
      return m.followed_group_closed();
    default:
      return group satisfies never;
  }
}

/** The lines of a page by what they ask of the reader; each group keeps the order it came in. */
export function followedGroups(
  lines: readonly CaseLine[],
): readonly { readonly group: Group; readonly lines: readonly CaseLine[] }[] {
  return groupOrder
    .map((group) => ({ group, lines: lines.filter((line) => groupOf(line) === group) }))
    .filter((found) => found.lines.length > 0);
}
