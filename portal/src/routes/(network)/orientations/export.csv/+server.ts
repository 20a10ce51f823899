import type { RequestEvent } from '@sveltejs/kit';
import { csvTable } from '#lib/cases/csv.ts';
import { followedFilter, followedView } from '#lib/cases/followed.ts';
import { knownName, type CaseLine } from '#lib/cases/names.ts';
import { criteriaFilter, criteriaIn } from '#lib/desk/criteria.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { CaseListDocument, type CaseListQuery } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { isoDay, numericDate } from '#lib/text/format.ts';
import { legalBasisLabel, moduleShortLabel, statusLabel } from '#lib/text/labels.ts';
import type { RequestHandler } from './$types';

const pageSize = 100;
/** A list is exported, not the whole history of a service. */
const most = 2000;

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
  [m.csv_updated, (line) => numericDate(line.updatedAt)],
];

async function everyLine(event: RequestEvent, search: string | null): Promise<readonly CaseLine[]> {
  const graphql = graphqlFor(event);
  const filter = {
    ...followedFilter(followedView(event.url.searchParams.get('etat'))),
    ...criteriaFilter(criteriaIn(event.url.searchParams)),
    ...(search ? { search } : {}),
  };
  const lines: CaseLine[] = [];
  let after: string | null = null;
  do {
    const { referrals }: CaseListQuery = await graphql.query(CaseListDocument, {
      filter,
      orderBy: { field: 'SUBMITTED_AT', direction: 'DESC' },
      first: pageSize,
      after,
    });
    lines.push(...referrals.edges.map(({ node }) => node));
    after = referrals.pageInfo.hasNextPage ? referrals.pageInfo.endCursor : null;
  } while (after && lines.length < most);
  return lines;
}

async function answer(event: RequestEvent, search: string | null): Promise<Response> {
  const lines = await everyLine(event, search);
  const rows = [
    columns.map(([title]) => title()),
    ...lines.map((line) => columns.map(([, value]) => value(line))),
  ];
  return new Response(csvTable(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${m.csv_file()}-${isoDay(new Date())}.csv"`,
    },
  });
}

/** The list as a file, with the filters of the page. */
export const GET: RequestHandler = (event) => answer(event, null);

/** The same for what was searched for, which is never in an address. */
export const POST: RequestHandler = async (event) => {
  const search = (await event.request.formData()).get('q');
  return await answer(event, typeof search === 'string' ? search.trim().slice(0, 100) : null);
};
