import { criteriaIn, criteriaQuery, type Criteria } from '#lib/desk/views/criteria.ts';
import type { ReferralFilter } from '#lib/graphql/generated/graphql.ts';
import { inboxAddress, inboxFilter, type InboxView } from './inbox.ts';

/** The lists that the home of those who treat counts: a view of the inbox, and what it is narrowed to. */
const lists = {
  received: ['a-traiter', { statuses: ['SUBMITTED'] }],
  urgent: ['toutes', { urgent: true, statuses: ['SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED'] }],
  late: ['toutes', { overdue: true }],
  decide: ['a-traiter', { statuses: ['ACKNOWLEDGED'] }],
  unassigned: ['a-traiter', { charge: 'personne' }],
  unacknowledged: ['sans-accuse', {}],
  treat: ['a-traiter', {}],
} as const satisfies Readonly<Record<string, readonly [InboxView, Partial<Criteria>]>>;

export type HomeCount = keyof typeof lists;
export const homeCounts = Object.keys(lists) as readonly HomeCount[];

/** What a count counts, and the address of the very list of it. */
export function homeList(count: HomeCount): { readonly filter: ReferralFilter; readonly href: string } {
  const [view, narrowed] = lists[count];
  const criteria = { ...criteriaIn(new URLSearchParams()), ...narrowed };
  return {
    filter: inboxFilter(view, criteria),
    href: inboxAddress(view, { criteria: criteriaQuery(criteria) }),
  };
}

/** The filters of all counts, as the query of the home takes them. */
export function homeFilters(): Readonly<Record<HomeCount, ReferralFilter>> {
  return Object.fromEntries(homeCounts.map((count) => [count, homeList(count).filter])) as Record<
    HomeCount,
    ReferralFilter
  >;
}
