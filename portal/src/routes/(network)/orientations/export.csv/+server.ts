import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestEvent } from '@sveltejs/kit';
import { csvLines, csvTable } from '#lib/cases/followed/csv.ts';
import { deskAsking } from '#lib/cases/followed/desk-asking.server.ts';
import { followedFilter, followedOrder, followedView } from '#lib/cases/followed/followed.ts';
import { knownName, type CaseLine } from '#lib/cases/detail/names.ts';
import { outcomeText } from '#lib/cases/answers/outcome.ts';
import { isClosed } from '#lib/cases/statuses.ts';
import { criteriaIn } from '#lib/desk/views/criteria.ts';
import { listOrders, orderIn } from '#lib/desk/views/order.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { CaseListDocument, type CaseListQuery } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { leadToConfirm } from '#lib/server/confirm.ts';
import { isoDay, numericDate, time } from '#lib/text/format.ts';
import {
  actionLabel,
  legalBasisLabel,
  moduleShortLabel,
  relationLabel,
  statusLabel,
} from '#lib/text/labels.ts';
import type { RequestHandler } from './$types';

const pageSize = 100;

/** A cell: the value, nothing, or the word that says that it is not for this reader. */
function cell(line: CaseLine, field: string, value: string | null | undefined): string {
  return line.hidden.includes(field) ? m.csv_reserved() : (value ?? '');
}

const columns: readonly (readonly [() => string, (line: CaseLine) => string])[] = [
  [m.csv_reference, (line) => cell(line, 'reference', line.reference)],
  [m.followed_col_person, (line) => knownName(line) ?? (line.status === 'DRAFT' ? '' : m.csv_reserved())],
  [m.followed_col_number, (line) => cell(line, 'prosecutionNumber', line.prosecutionNumber)],
  [
    m.followed_col_basis,
    (line) => cell(line, 'legalBasis', line.legalBasis && legalBasisLabel(line.legalBasis)),
  ],
  [m.csv_modules, (line) => line.modules.map(moduleShortLabel).join(', ')],
  [m.csv_status, (line) => statusLabel(line.status)],
  [m.csv_urgent, (line) => cell(line, 'urgent', line.urgent ? m.csv_yes() : m.csv_no())],
  [m.csv_department, (line) => line.department?.name ?? ''],
  [m.csv_referrer, (line) => line.referrer?.name ?? ''],
  [m.csv_recipient, (line) => line.recipient?.name ?? ''],
  [m.csv_submitted, (line) => (line.submittedAt ? numericDate(line.submittedAt) : '')],
  [m.csv_acknowledged, (line) => (line.acknowledgedAt ? numericDate(line.acknowledgedAt) : '')],
  [m.csv_accepted, (line) => (line.acceptedAt ? numericDate(line.acceptedAt) : '')],
  [m.csv_next, nextIn],
  [m.csv_due, (line) => cell(line, 'dueAt', line.nextStep?.dueAt && moment(line.nextStep.dueAt))],
  [m.csv_late, (line) => cell(line, 'isOverdue', line.isOverdue ? m.csv_yes() : m.csv_no())],
  [m.csv_outcome, outcomeIn],
  [m.csv_outcome_read, (line) => (line.outcomeAcknowledgedAt ? numericDate(line.outcomeAcknowledgedAt) : '')],
  [m.followed_col_follower, (line) => line.followedBy?.personName ?? ''],
  [m.csv_updated, (line) => numericDate(line.updatedAt)],
];

const moment = (at: string): string => `${numericDate(at)} ${time(at)}`;

/** "Accuser réception (coordination)": what is awaited, and of whom. */
function nextIn({ nextStep }: CaseLine): string {
  return nextStep ? `${actionLabel(nextStep.action)} (${relationLabel(nextStep.by)})` : '';
}

function outcomeIn(line: CaseLine): string {
  if (!isClosed(line.status)) return '';
  const { title, text } = outcomeText(line, new Date());
  return [title, text].filter(Boolean).join(' ');
}

/** The table, piece by piece: a list has as many lines as it has, and nobody waits for the last to see the first. */
async function* pieces(event: RequestEvent, search: string | null): AsyncGenerator<string, undefined> {
  const graphql = graphqlFor(event);
  const { searchParams } = event.url;
  const view = followedView(searchParams.get('etat'));
  const orderBy =
    listOrders[
      followedOrder(
        view,
        { searched: search !== null, treats: deskAsking(event) === 'treats' },
        orderIn(searchParams),
      )
    ];
  const filter = {
    ...followedFilter(view, criteriaIn(searchParams)),
    ...(search ? { search } : {}),
  };
  yield csvTable([columns.map(([title]) => title())]);
  let after: string | null = null;
  do {
    const { referrals }: CaseListQuery = await graphql.query(CaseListDocument, {
      filter,
      orderBy,
      first: pageSize,
      after,
    });
    yield csvLines(referrals.edges.map(({ node }) => columns.map(([, value]) => value(node))));
    after = referrals.pageInfo.hasNextPage ? referrals.pageInfo.endCursor : null;
  } while (after);
}

async function answer(event: RequestEvent, search: string | null): Promise<Response> {
  await leadToConfirm(event, `/orientations${event.url.search}`);
  const table = pieces(event, search);
  // the language of the words is the request's, which is answered before its last line is written
  const inRequest = AsyncLocalStorage.snapshot();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    // when the API fails, so does the download: a table that ends early would be taken for the whole
    pull: (out) =>
      inRequest(async () => {
        const { value, done } = await table.next();
        if (done) out.close();
        else out.enqueue(encoder.encode(value));
      }),
    cancel: async () => void (await table.return(undefined)),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${m.csv_file()}-${isoDay(new Date())}.csv"`,
    },
  });
}

/** The list as a file, with the filters of the page and in its order. */
export const GET: RequestHandler = (event) => answer(event, null);

/** The same for what was searched for, which is never in an address. */
export const POST: RequestHandler = async (event) => {
  const search = (await event.request.formData()).get('q');
  return answer(event, typeof search === 'string' ? search.trim().slice(0, 100) : null);
};
