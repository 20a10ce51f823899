import { sql, type Expression, type SqlBool } from 'kysely';
import {
  totalCounts,
  countRows,
  eachNode,
  readPage,
  type OrderKey,
  type PageRequest,
} from '../../access/queries/index.ts';
import type { HubContext } from '../../context.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { isCode } from '../places/index.ts';
import { courtServiceKinds } from './organisation-kind.ts';
import type { OrganisationFilter } from './organisation.inputs.ts';
import { organisationColumns, organisationRow, type OrganisationRow } from './organisations.ts';
import { eachWord } from '../search/index.ts';

/** The search text begins with the name and has no accents: É stands beside E, as in a French list. */
const keys: readonly OrderKey[] = [
  { name: 'name', expression: sql`visible.organisation.search_text`, direction: 'asc', type: 'text' },
  { name: 'id', expression: sql`visible.organisation.id`, direction: 'asc', type: 'uuid' },
];

/** Organisations whose name, town, kind or contacts hold every word typed, within the filter, by name. */
export async function searchOrganisations(
  ctx: HubContext,
  typed: string | null,
  filter: OrganisationFilter | null,
  page: PageRequest,
): Promise<Listed<OrganisationRow>> {
  const conditions = [eachWord(typed ?? '', foundIn), ...narrowedBy(filter ?? {})];
  const matches = sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
  const found = await ctx.read((db) =>
    readPage(
      ctx.list('organisations'),
      db.selectFrom('visible.organisation').select(organisationColumns).where(matches),
      keys,
      page,
    ),
  );
  return {
    ...eachNode(found, organisationRow),
    ...totalCounts((most) =>
      ctx.read((db) =>
        countRows(db, db.selectFrom('visible.organisation').select('id').where(matches).limit(most)),
      ),
    ),
  };
}

/** In what the entry says, or in a contact that is shown to the viewer. The union keeps both within their indexes. */
const foundIn = (pattern: Expression<string>): Expression<SqlBool> => sql`visible.organisation.id in (
  select entry.id from visible.organisation entry where entry.search_text like ${pattern}
  union all select contact.organisation_id from visible.contact contact where contact.search_text like ${pattern})`;

function narrowedBy({ kinds, departments, modules, commune }: OrganisationFilter): Expression<SqlBool>[] {
  const own = sql.raw('visible.organisation');
  const conditions: Expression<SqlBool>[] = [];
  // In the statement itself, so that a plan knows how many there are: few are read by their kind, many by their name.
  if (kinds) conditions.push(sql`${own}.kind = any(${sql.lit(`{${kinds.join(',')}}`)}::text[])`);
  if (departments) {
    const codes = departments.filter(isCode);
    conditions.push(sql`(${own}.department_code = any(${codes}::text[]) or ${own}.id in (
      select coverage.organisation_id from visible.coverage coverage
       where coverage.department_code = any(${codes}::text[])))`);
  }
  if (modules) {
    conditions.push(sql`${own}.id in (
      select offer.organisation_id from visible.offer offer where offer.module = any(${modules}::text[]))`);
  }
  if (typeof commune === 'string') conditions.push(isCode(commune) ? ofUseTo(commune) : sql`false`);
  return conditions;
}

/** Courts and their services serve by the ressort of the court, town halls and police by their seat, others by the departments they cover. */
function ofUseTo(commune: string): Expression<SqlBool> {
  const own = sql.raw('visible.organisation');
  const courtServices = sql.join(courtServiceKinds.map((kind) => sql.lit(kind)));
  return sql`(${own}.commune_insee = ${commune}
    or ${own}.id in (select court.organisation_id from visible.jurisdiction court where court.commune_insee = ${commune})
    or ${own}.kind in (${courtServices}) and ${own}.parent_id in (
         select court.organisation_id from visible.jurisdiction court where court.commune_insee = ${commune})
    or ${own}.kind not in ('JUDICIAL_COURT', 'LOCAL_COURT') and ${own}.id in (
         select coverage.organisation_id
           from visible.coverage coverage
           join visible.commune commune on commune.department_code = coverage.department_code
          where commune.insee = ${commune}))`;
}
