import { sql, type Selectable } from 'kysely';
import { countRows, eachNode, readPage, totalCounts } from '../../access/queries/index.ts';
import type { OrderKey, PageRequest } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { instant } from '../../vocabulary/index.ts';
import type { JournalFilter, JournalLine } from './journal-line.type.ts';

type JournalRow = Selectable<VisibleDatabase['visible.journal_line']>;

/** A line, and the row that it is made of. */
export type JournalLineNode = Omit<JournalLine, 'organisation'> & { readonly row: JournalRow };

/** The whole journal, the last line first; for whoever is no administrator there is none. */
export async function listJournal(
  ctx: HubContext,
  { filter, page }: { readonly filter: JournalFilter | null | undefined; readonly page: PageRequest },
): Promise<Listed<JournalLineNode>> {
  ctx.acting();
  return ctx.read(async (db) => {
    const lines = db
      .selectFrom('visible.journal_line as line')
      .$if(!!filter?.organisationId, (query) =>
        query.where('line.organisation_id', '=', filter?.organisationId ?? null),
      )
      // Written out, as the index says it.
      .$if(filter?.withoutReads === true, (query) => query.where(sql<boolean>`line.action <> 'READ'`))
      .$if(!!filter?.since, (query) =>
        query.where(sql<boolean>`line.at >= ${filter?.since?.toISOString()}::timestamptz`),
      )
      .$if(!!filter?.until, (query) =>
        query.where(sql<boolean>`line.at < ${filter?.until?.toISOString()}::timestamptz`),
      );
    const read = await readPage(ctx.list('journal'), lines.selectAll(), newestFirst, page);
    return {
      ...eachNode(read, journalLineNode),
      ...totalCounts((most) =>
        ctx.read((counting) => countRows(counting, lines.select('line.id').limit(most))),
      ),
    };
  });
}

const newestFirst: readonly OrderKey[] = [
  { name: 'at', expression: sql.ref('line.at'), direction: 'desc', type: 'timestamptz' },
  { name: 'id', expression: sql.ref('line.id'), direction: 'desc', type: 'uuid' },
];

const journalLineNode = (row: JournalRow): JournalLineNode => ({
  at: instant(row.at),
  action: row.action,
  objectType: row.object_type,
  caseCount: row.case_count,
  classes: row.classes,
  route: row.route,
  operation: row.operation,
  personName: row.person_name,
  function: row.function,
  row,
});
