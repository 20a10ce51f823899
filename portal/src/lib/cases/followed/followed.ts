import { criteriaFilter, statusFilter, type Criteria } from '#lib/desk/views/criteria.ts';
import type { ListOrder } from '#lib/desk/views/order.ts';
import type { ReferralStatus } from '#lib/graphql/generated/enums.ts';
import type { ReferralFilter, SavedCriteriaInput } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Count } from '#lib/text/count.ts';
import type { CaseLine } from '../detail/names.ts';
import { isOwnStep } from '../next-step/own-step.ts';
import { closedStatuses, isClosed, openStatuses, sentStatuses } from '../statuses.ts';

/** What the list of followed referrals may be narrowed to, by its name in the address. */
export const followedViews = ['toutes', 'attendent', 'en-cours', 'closes', 'brouillons'] as const;
export type FollowedView = (typeof followedViews)[number];
export type FollowedCounts = Readonly<Record<FollowedView, Count>>;

/** The view of this name in the address; all of them where it names none. */
export function followedView(wanted: string | null): FollowedView {
  return followedViews.find((view) => view === wanted) ?? 'toutes';
}

/** Whose referrals are listed: one's own, those that nobody of the service is in charge of, all of the service. */
export const followedScopes = ['moi', 'personne', 'service'] as const;
export type FollowedScope = (typeof followedScopes)[number];

/** The name of a scope on its tab. */
export function followedScopeLabel(scope: FollowedScope): string {
  switch (scope) {
    case 'moi':
      return m.followed_scope_mine();
    case 'personne':
      return m.followed_scope_nobody();
    case 'service':
      return m.followed_scope_service();
    default:
      return scope satisfies never;
  }
}

/** The question that the list answers; null: of all that one treats. */
export function followedTitle(scope: FollowedScope | null): string {
  switch (scope) {
    case 'moi':
      return m.followed_title();
    case 'personne':
      return m.followed_title_nobody();
    case 'service':
      return m.followed_title_service();
    case null:
      return m.followed_title_all();
    default:
      return scope satisfies never;
  }
}

/** What a table of these is called for those who hear it. */
export function followedCaption(scope: FollowedScope): string {
  switch (scope) {
    case 'moi':
      return m.followed_caption();
    case 'personne':
      return m.followed_caption_nobody();
    case 'service':
      return m.followed_caption_service();
    default:
      return scope satisfies never;
  }
}

/** The id of the form of the search, by which what narrows a search posts it again. */
export const searchForm = 'chercher';

/** What awaits the viewer, wherever it is counted or listed: answers and outcomes. A draft waits for nobody else. */
export const awaitedFilter: ReferralFilter = { awaitsViewer: true, statuses: sentStatuses };

/** The statuses of a view; null: any. */
function statusesOf(view: FollowedView): readonly ReferralStatus[] | null {
  switch (view) {
    case 'toutes':
      return null;
    case 'attendent':
      return sentStatuses;
    case 'en-cours':
      return openStatuses;
    case 'closes':
      return closedStatuses;
    case 'brouillons':
      return ['DRAFT'];
    default:
      return view satisfies never;
  }
}

/** What the API is asked for a view, and for what of it meets these criteria too: the server filters, so that counts and pages agree. */
export function followedFilter(view: FollowedView, criteria?: Criteria): ReferralFilter & SavedCriteriaInput {
  return {
    ...(criteria && criteriaFilter(criteria)),
    ...(view === 'attendent' && { awaitsViewer: true }),
    ...statusFilter(statusesOf(view), criteria),
  };
}

/**
 * The orders that a view may be read in, its own first. What is closed or not sent yet is due at no day, and awaits nobody.
 * Who treats cases finds first what is urgent, then what is late, as in the inbox.
 */
export function followedOrders(
  view: FollowedView,
  { searched, treats }: { readonly searched: boolean; readonly treats: boolean },
): readonly ListOrder[] {
  const urgentFirst: readonly ListOrder[] = treats ? ['urgence'] : [];
  switch (view) {
    case 'toutes':
      return searched
        ? ['envoi', 'echeance', 'mouvement', 'nom']
        : [...urgentFirst, 'attente', 'echeance', 'mouvement', 'envoi', 'nom'];
    case 'attendent':
    case 'en-cours':
      return [...urgentFirst, 'echeance', 'mouvement', 'envoi', 'nom'];
    case 'closes':
      return ['mouvement', 'envoi', 'nom'];
    case 'brouillons':
      return ['envoi', 'nom'];
    default:
      return view satisfies never;
  }
}

/** The order of a view: the one that the address asks for where the view has it, else its own. */
export function followedOrder(
  view: FollowedView,
  list: { readonly searched: boolean; readonly treats: boolean },
  wanted: ListOrder | null,
): ListOrder {
  const [own = 'envoi', ...others] = followedOrders(view, list);
  return others.find((order) => order === wanted) ?? own;
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
export function awaitsViewer(line: CaseLine): boolean {
  const { nextStep, status } = line;
  if (!nextStep || nextStep.action === 'COMPLETE' || nextStep.action === 'RESUME') return false;
  if (nextStep.action === 'ACCEPT' && status === 'WAITLISTED') return false;
  return isOwnStep(line);
}

const groupOrder = ['await', 'open', 'closed'] as const;
type Group = (typeof groupOrder)[number];

function groupOf(line: CaseLine): Group {
  if (awaitsViewer(line)) return 'await';
  return isClosed(line.status) ? 'closed' : 'open';
}

/** The heading of a group of lines. */
export function followedGroupLabel(group: Group, scope: FollowedScope): string {
  switch (group) {
    case 'await':
      return scope === 'moi' ? m.followed_group_await() : m.followed_group_await_service();
    case 'open':
      return scope === 'moi' ? m.followed_group_open() : m.followed_group_open_service();
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
