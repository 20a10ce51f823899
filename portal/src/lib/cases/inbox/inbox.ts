import { criteriaFilter, statusFilter, type Criteria } from '#lib/desk/views/criteria.ts';
import type { ListOrder } from '#lib/desk/views/order.ts';
import type { ReferralStatus } from '#lib/graphql/generated/enums.ts';
import type { ReferralFilter, SavedCriteriaInput } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Count } from '#lib/text/count.ts';
import { daysFrom, daysToSunday, type Moment } from '#lib/text/format.ts';
import type { CaseLine } from '../detail/names.ts';
import { sentStatuses, unansweredStatuses } from '../statuses.ts';

/** The views of the inbox, by their name in the address. */
export const inboxViews = ['a-traiter', 'precisions', 'attente', 'sans-accuse', 'toutes'] as const;
export type InboxView = (typeof inboxViews)[number];
/** How many each view holds; all of them together are not counted. */
export type InboxCounts = Readonly<Record<InboxView, Count | null>>;

/** The view an address asks for; anything unknown is the first one. */
export function inboxView(wanted: string | null): InboxView {
  return inboxViews.find((view) => view === wanted) ?? 'a-traiter';
}

/** The name of a view on its tab. */
export function inboxViewLabel(view: InboxView): string {
  switch (view) {
    case 'a-traiter':
      return m.inbox_view_treat();
    case 'precisions':
      return m.inbox_view_asked();
    case 'attente':
      return m.inbox_view_waiting();
    case 'sans-accuse':
      return m.inbox_view_unacknowledged();
    case 'toutes':
      return m.inbox_view_all();
    default:
      return view satisfies never;
  }
}

/** The orders that the inbox may be read in, its own first: the day is triaged by what is urgent, then by what is due. */
export const inboxOrders = [
  'urgence',
  'echeance',
  'mouvement',
  'envoi',
  'nom',
] as const satisfies readonly ListOrder[];
export type InboxOrder = (typeof inboxOrders)[number];

/** The order that an address asks for; anything unknown is the inbox’s own. */
export const inboxOrder = (wanted: ListOrder | null): InboxOrder =>
  inboxOrders.find((order) => order === wanted) ?? 'urgence';

/** What a view narrows the desk to. */
function viewFilter(view: InboxView): ReferralFilter & { readonly statuses?: readonly ReferralStatus[] } {
  switch (view) {
    case 'a-traiter':
      return { awaitsViewer: true };
    case 'precisions':
      return { statuses: ['INFO_REQUESTED'] };
    case 'attente':
      return { statuses: ['WAITLISTED'] };
    case 'sans-accuse':
      return { outcomeUnacknowledged: true };
    case 'toutes':
      return { statuses: sentStatuses };
    default:
      return view satisfies never;
  }
}

/** What the API is asked for a view, and for what of it meets these criteria too: the server filters, so that counts and pages agree. */
export function inboxFilter(view: InboxView, criteria?: Criteria): ReferralFilter & SavedCriteriaInput {
  const { statuses, ...rest } = viewFilter(view);
  return {
    ...(criteria && criteriaFilter(criteria)),
    ...rest,
    ...statusFilter(statuses ?? null, criteria),
  };
}

/** The address of a view, of a page of it, of one referral chosen in it. */
export function inboxAddress(
  view: InboxView,
  rest: {
    readonly after?: string | null;
    /** All its lines on one page, to be printed. */
    readonly all?: boolean;
    readonly chosen?: string | null;
    readonly done?: string;
    /** What was done with several, with how many, and how it is taken back. */
    readonly together?: URLSearchParams;
    /** What the list is narrowed to, as an address holds it. */
    readonly criteria?: string;
  } = {},
): string {
  const query = new URLSearchParams({ vue: view });
  for (const [name, value] of new URLSearchParams(rest.criteria)) query.append(name, value);
  if (rest.after) query.set('apres', rest.after);
  if (rest.all) query.set('tout', 'oui');
  if (rest.chosen) query.set('o', rest.chosen);
  if (rest.done) query.set('fait', rest.done);
  for (const [name, value] of rest.together ?? []) query.set(name, value);
  return `/boite?${query.toString()}`;
}

const groupOrder = ['urgent', 'late', 'today', 'week', 'later'] as const;
type Group = (typeof groupOrder)[number];

/** Until there is an answer what is urgent comes first, as the API has it in this order. */
export const isUrgentFirst = ({ urgent, status }: Pick<CaseLine, 'urgent' | 'status'>): boolean =>
  urgent === true && (unansweredStatuses as readonly ReferralStatus[]).includes(status);

function groupOf(line: CaseLine, order: InboxOrder, now: Moment): Group {
  if (order === 'urgence' && isUrgentFirst(line)) return 'urgent';
  if (line.isOverdue) return 'late';
  const due = line.nextStep?.dueAt;
  const days = due ? daysFrom(due, now) : Number.POSITIVE_INFINITY;
  if (days <= 0) return 'today';
  return days <= daysToSunday(now) ? 'week' : 'later';
}

/** The heading of a group of lines. */
export function groupLabel(group: Group): string {
  switch (group) {
    case 'urgent':
      return m.inbox_group_urgent();
    case 'late':
      return m.inbox_group_late();
    case 'today':
      return m.inbox_group_today();
    case 'week':
      return m.inbox_group_week();
    case 'later':
      return m.inbox_group_later();
    default:
      return group satisfies never;
  }
}

/** What is due first, then what was sent last. */
function triage(a: CaseLine, b: CaseLine): number {
  const [due, other] = [a.nextStep?.dueAt, b.nextStep?.dueAt];
  if (due && other) return due.localeCompare(other);
  if (due || other) return due ? -1 : 1;
  return (b.submittedAt ?? b.updatedAt).localeCompare(a.submittedAt ?? a.updatedAt);
}

/** The referral that a view opens on. */
export function firstOf(lines: readonly CaseLine[], order: InboxOrder, now: Moment): CaseLine | undefined {
  return grouped(lines, order, now)[0]?.lines[0];
}

/**
 * The list as a day is triaged: urgent where those come first, late, due today, due until Sunday, later or at no day; empty groups are left out. In another
 * order than by what is due there is one group, without a heading.
 */
export function grouped(
  lines: readonly CaseLine[],
  order: InboxOrder,
  now: Moment = new Date(),
): readonly { readonly group: Group | 'all'; readonly lines: readonly CaseLine[] }[] {
  if (order !== 'urgence' && order !== 'echeance') return [{ group: 'all', lines }];
  return groupOrder
    .map((group) => ({
      group,
      lines: lines.filter((line) => groupOf(line, order, now) === group).sort(triage),
    }))
    .filter((found) => found.lines.length > 0);
}
