import type { RequestEvent } from '@sveltejs/kit';
import { everyRelationOf } from '#lib/access/relations-of.ts';
import {
  followedAddress,
  followedFilter,
  followedOrder,
  followedOrders,
  followedTitle,
  followedView,
  type FollowedScope,
  type FollowedView,
} from '#lib/cases/followed/followed.ts';
import { doneIn } from '#lib/cases/answers/answers.server.ts';
import Done from '#lib/cases/answers/Done.svelte';
import FollowedFoot from '#lib/cases/followed/FollowedFoot.svelte';
import FollowedHead from '#lib/cases/followed/FollowedHead.svelte';
import FollowedOrders from '#lib/cases/followed/FollowedOrders.svelte';
import FollowedScopes from '#lib/cases/followed/FollowedScopes.svelte';
import FollowedTable from '#lib/cases/followed/FollowedTable.svelte';
import FollowedTools from '#lib/cases/followed/FollowedTools.svelte';
import { deskAsking } from '#lib/cases/followed/desk-asking.server.ts';
import { searchAgain, searchFor, searchOf } from '#lib/cases/followed/search.server.ts';
import { isName } from '#lib/cases/followed/near-names.ts';
import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { part } from '#lib/server-parts/part.server.ts';
import { criteriaCount, criteriaIn, type Criteria } from '#lib/desk/views/criteria.ts';
import { listOrders, listQuery, orderIn, type ListOrder } from '#lib/desk/views/order.ts';
import CriteriaPanel from '#lib/desk/views/CriteriaPanel.svelte';
import SavedViews from '#lib/desk/views/SavedViews.svelte';
import { savedViewLinks, savedOf, viewForms, viewRefusal } from '#lib/desk/views/saved-views.server.ts';
import { departments } from '#lib/directory/departments.ts';
import { standsInFor } from '#lib/desk/away.ts';
import { alone, deskOf as deskAmong } from '#lib/desk/desk.ts';
import { severalForm, severalIn } from '#lib/desk/several/several.server.ts';
import { severalQuery } from '#lib/desk/several/several.ts';
import SeveralDone from '#lib/desk/several/SeveralDone.svelte';
import {
  FollowedNearDocument,
  FollowedPageDocument,
  type DeskPeopleFragment,
} from '#lib/graphql/generated/graphql.ts';
import { newsVariables, announcementFor } from '#lib/live/news.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { expectDesk } from '#lib/server/expect-desk.ts';
import { m } from '#lib/paraglide/messages.js';
import { countOfAll } from '#lib/text/count.ts';
import { date } from '#lib/text/format.ts';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 25;

interface ListRequest {
  /** whether these are what one's own service sends, or what one treats */
  readonly own: boolean;
  /** by what its order follows from */
  readonly list: { readonly searched: boolean; readonly treats: boolean };
  readonly view: FollowedView;
  readonly department: string | null;
  readonly criteria: Criteria;
  /** Whose a search looks through, as its address says: those of the list where it says whose, else all of the service. */
  readonly searched: Criteria['charge'];
  /** The order that the address asks for; null: the view’s own. */
  readonly order: ListOrder | null;
  readonly after: string | null;
  readonly search: string | null;
  /** With which the page is searched again; null: it is not searched. */
  readonly again: string | null;
}

const chargeOf = (scope: FollowedScope): Criteria['charge'] => (scope === 'service' ? null : scope);

/** The same criteria in another scope, which says anew whose. */
const within = (criteria: Criteria, scope: FollowedScope): Criteria => ({
  ...criteria,
  charge: chargeOf(scope),
  inChargeId: null,
});

function listRequest(event: RequestEvent): ListRequest {
  const { searchParams } = event.url;
  const department = searchParams.get('dep');
  const search = searchOf(event);
  const desk = deskAsking(event);
  const own = desk === 'refers';
  const criteria = criteriaIn(searchParams);
  // Opened by its name alone, the list is one's own.
  const opensOnOwn = own && !searchParams.has('etat') && criteria.charge === null;
  // Who asks for what somebody is in charge of does not mean what of it is one's own.
  const searched = criteria.inChargeId !== null ? null : criteria.charge;
  return {
    own,
    list: { searched: search !== null, treats: desk === 'treats' },
    view: followedView(searchParams.get('etat')),
    department: departments.some(({ code }) => code === department) ? department : null,
    criteria: {
      ...criteria,
      charge: opensOnOwn && !search && criteria.inChargeId === null ? 'moi' : searched,
    },
    searched,
    order: orderIn(searchParams),
    after: search ? search.after : searchParams.get('apres'),
    search: search?.words ?? null,
    again: search && searchAgain(search),
  };
}

/** Of what has ended nobody takes charge: without anybody in charge are those that are open, where no other view is asked for. */
const viewOf = (scope: FollowedScope, view: FollowedView): FollowedView =>
  scope === 'personne' && view === 'toutes' ? 'en-cours' : view;

/**
 * A page of the list, and how many each view and each scope would list: with the same criteria and search. Of all of them,
 * what awaits the viewer comes first, whatever its age; of those that are open, what is due first.
 */
function variablesOf({ own, list, view, criteria, after, search, order }: ListRequest) {
  const listed = (of: FollowedView, narrowed = criteria) => ({
    ...followedFilter(of, narrowed),
    ...(search !== null && { search }),
  });
  const scoped = (scope: FollowedScope) => listed(viewOf(scope, view), within(criteria, scope));
  return {
    own,
    ...{ mine: scoped('moi'), nobodys: scoped('personne'), service: scoped('service') },
    ...{ awaited: listed('attendent'), open: listed('en-cours') },
    ...{ closed: listed('closes'), drafts: listed('brouillons') },
    filter: listed(view),
    orderBy: listOrders[followedOrder(view, list, order)],
    first: pageSize,
    after,
  } as const;
}

/** The very list that a scope counts. */
const scopeAddress = ({ view, department, criteria, order }: ListRequest, scope: FollowedScope): string =>
  followedAddress(
    '/orientations',
    viewOf(scope, view),
    department,
    null,
    listQuery(within(criteria, scope), order),
  );

/** The lists of colleagues who are away, for whom the viewer stands in. */
const standsInLinks = (
  { view, department, criteria, order }: ListRequest,
  colleagues: DeskPeopleFragment['colleagues'],
  self: string | undefined,
) =>
  standsInFor(colleagues, self).map(({ id, name, until }) => ({
    label: m.leave_yours({ name, day: date(until, 'unless-current') }),
    href: followedAddress(
      ...(['/orientations', view, department, null] as const),
      listQuery({ ...criteria, charge: null, inChargeId: id }, order),
    ),
    current: criteria.inChargeId === id,
  }));

/** The referrals one follows: those that await an answer first. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const guessed = listRequest(event);
  const ask = (wanted: ListRequest) =>
    askPage(event, FollowedPageDocument, { ...variablesOf(wanted), ...newsVariables(event) });
  const answered = await ask(guessed);
  const wanted = listRequest(event);
  const counted =
    wanted.own === guessed.own && wanted.list.treats === guessed.list.treats ? answered : await ask(wanted);
  expectDesk(event, 'refers', 'treats', 'receives');
  const { own, list, view, department, criteria, searched, search, after, order } = wanted;
  const narrowed = listQuery(criteria, order);
  const inOrder = followedOrder(view, list, order);
  const views = savedViewLinks(event, 'FOLLOWED', counted.savedViews);
  const { pageInfo, edges } = counted.referrals;
  const lines = edges.map(({ node }) => node);
  const near =
    search !== null && after === null && lines.length === 0 && isName(search)
      ? (await askPage(event, FollowedNearDocument, { name: search })).referrals.edges
      : [];
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const counts = {
    toutes: countOfAll([counted.open, counted.closed, counted.drafts]),
    attendent: counted.awaited,
    'en-cours': counted.open,
    closes: counted.closed,
    brouillons: counted.drafts,
  };
  const { viewer } = event.locals;
  const mayRefer = viewer?.mayRefer ?? false;
  const scope: FollowedScope = criteria.charge ?? 'service';
  // What is one's own is a place of the list and no criterion of it.
  const panel = own ? { ...criteria, charge: null } : criteria;
  const suivi = own ? (criteria.charge ?? '') : '';
  const listed = (charge: Criteria['charge'], by = order): string =>
    followedAddress('/orientations', view, department, null, listQuery({ ...criteria, charge }, by));
  const query = listed(criteria.charge).split('?')[1];
  const searchAction = `?/recherche&${listed(searched).split('?')[1] ?? ''}`;
  const now = new Date().toISOString();
  const done = doneIn(event.url);
  const several = severalIn(event);
  return {
    several: several && part(SeveralDone, { result: several, place: query ? `&${query}` : '' }),
    done: done && part(Done, { answer: done }),
    paper: part(PaperHead, {
      title: m.followed_print({
        title: followedTitle(own ? scope : null),
        service: viewer?.membership?.organisation?.name ?? '',
      }),
      viewer,
      now,
    }),
    exportAddress: followedAddress('/orientations/export.csv', view, department, null, narrowed),
    searched: search,
    again: wanted.again,
    announcement: announcementFor(counted.moved),
    versions: Object.fromEntries(lines.map(({ id, version }) => [id, version])),
    head: part(FollowedHead, {
      ...{ counts, own, scope },
      narrowed: search !== null || criteriaCount({ ...criteria, charge: null }) > 0,
    }),
    scopes:
      own && counted.mine && counted.nobodys && counted.service
        ? part(FollowedScopes, {
            scope,
            searched: search !== null,
            standsIn: standsInLinks(wanted, counted.viewer?.colleagues ?? [], viewer?.membership?.id),
            lists: {
              moi: { href: scopeAddress(wanted, 'moi'), count: counted.mine },
              personne: { href: scopeAddress(wanted, 'personne'), count: counted.nobodys },
              service: { href: scopeAddress(wanted, 'service'), count: counted.service },
            },
          })
        : '',
    tools: part(FollowedTools, {
      view,
      department,
      narrowed,
      counts,
      mayRefer,
      search,
      searchEnd: listed(criteria.charge),
      total: counted.referrals,
      searchAction,
    }),
    filters: part(CriteriaPanel, {
      criteria: panel,
      views,
      refused: viewRefusal(event),
      action: '/orientations',
      keep: { etat: view, dep: department ?? '', suivi, tri: order ?? '' },
      clear: followedAddress(
        ...(['/orientations', view, null, null] as const),
        new URLSearchParams({ ...(suivi && { suivi }), ...(order && { tri: order }) }).toString(),
      ),
      place: query ? `&${query}` : '',
      desk: !own,
      possible: everyRelationOf(viewer?.membership?.function, mayRefer),
      places: false,
      houses: counted.referralHouses,
      colleagues: counted.viewer?.colleagues ?? [],
    }),
    savedViews: part(SavedViews, { views, here: listed(criteria.charge, null) }),
    orders:
      lines.length > 1
        ? part(FollowedOrders, {
            orders: followedOrders(view, list).map((each) => ({
              order: each,
              href: listed(search === null ? criteria.charge : searched, each),
            })),
            current: inOrder,
            searched: search !== null,
          })
        : '',
    table: part(FollowedTable, {
      ...{ lines, searched: search !== null, mayRefer, scope, now },
      // where several share what they treat, the inbox hands on
      desk: own ? deskAmong(viewer, counted.viewer) : alone,
      place: query ? `&${query}` : '',
      near: near.map(({ node }) => node),
      // The order of all of them is that of the groups; in a search of them, too, what awaits stands apart.
      inGroups: inOrder === 'attente' || (view === 'toutes' && search !== null && order === null),
    }),
    foot: part(FollowedFoot, {
      view,
      department,
      narrowed,
      search,
      searchAction,
      shown: lines.length,
      total: counted.referrals,
      after,
      next,
    }),
  };
};

/** The list of this request, as it was. */
function here(event: RequestEvent): string {
  const { view, department, criteria, after, order } = listRequest(event);
  return followedAddress('/orientations', view, department, after, listQuery(criteria, order));
}

export const actions: Actions = {
  plusieurs: severalForm((event, result) => {
    const list = here(event);
    return `${list}${list.includes('?') ? '&' : '?'}${severalQuery(result).toString()}`;
  }),
  ...viewForms(
    'FOLLOWED',
    (event) => {
      const { view, criteria } = listRequest(event);
      return savedOf(followedFilter(view, criteria));
    },
    (event) => {
      const { view, department, criteria, order } = listRequest(event);
      return followedAddress('/orientations', view, department, null, listQuery(criteria, order));
    },
  ),
  /** A search may hold a name, so that it travels in the body of a form and never in an address. */
  recherche: async (event) => {
    searchFor(event, await event.request.formData());
  },
};
