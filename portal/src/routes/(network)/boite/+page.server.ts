import { redirect, type RequestEvent } from '@sveltejs/kit';
import { answerForms } from '#lib/cases/answers/answers.server.ts';
import { readSent } from '#lib/cases/answers/sent.server.ts';
import { grouped, inboxAddress, inboxFilter, inboxView, type InboxView } from '#lib/cases/inbox/inbox.ts';
import { criteriaIn } from '#lib/desk/views/criteria.ts';
import { listQuery, orderIn } from '#lib/desk/views/order.ts';
import { savedViewLinks, savedOf, viewForms } from '#lib/desk/views/saved-views.server.ts';
import { severalForm } from '#lib/desk/several/several.server.ts';
import { severalQuery } from '#lib/desk/several/several.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { ClaimCaseDocument } from '#lib/graphql/generated/graphql.ts';
import { announcementFor } from '#lib/live/news.server.ts';
import { expectDesk } from '#lib/server/expect-desk.ts';
import { inboxRequest, findInbox } from './inbox-request.server.ts';
import { showDetail, showList } from './show.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The inbox: a view of it, one page of its list, and one referral beside. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const now = new Date().toISOString();
  const request = inboxRequest(event.url);
  const found = await findInbox(event, request, now);
  expectDesk(event, 'treats');
  const views = savedViewLinks(event, 'INBOX', found.answer.savedViews);
  const { answer, lines, opened, chosen } = found;
  return {
    announcement: announcementFor(answer.moved),
    chosen,
    isChosen: request.chosen !== null,
    reading: request.chosen !== null && opened !== 'as it was' && opened?.readers ? opened.id : null,
    versions: Object.fromEntries(lines.map(({ id, version }) => [id, version])),
    ids: grouped(lines, request.order, now).flatMap((group) => group.lines.map(({ id }) => id)),
    ...showList(event, request, found, views, now),
    detail: await showDetail(event, request, found, now),
  };
};

const viewIn = ({ url }: RequestEvent): InboxView => inboxView(url.searchParams.get('vue'));

/** The same list as the form stood in. */
const hereIn = (event: RequestEvent, rest: Parameters<typeof inboxAddress>[1]): string =>
  inboxAddress(viewIn(event), {
    ...rest,
    criteria: listQuery(criteriaIn(event.url.searchParams), orderIn(event.url.searchParams)),
  });

export const actions: Actions = {
  ...answerForms((event, id, answer) => hereIn(event, { chosen: id, done: answer })),
  ...viewForms(
    'INBOX',
    (event) => savedOf(inboxFilter(viewIn(event), criteriaIn(event.url.searchParams))),
    (event) => hereIn(event, {}),
  ),
  plusieurs: severalForm((event, result) =>
    hereIn(event, { after: event.url.searchParams.get('apres'), together: severalQuery(result) }),
  ),
  /** Without script, one claims a referral by a button. */
  lecture: async (event) => {
    const { id } = readSent(await event.request.formData());
    await graphqlFor(event).mutate(ClaimCaseDocument, { input: { id } });
    redirect(303, hereIn(event, { chosen: id }));
  },
};
