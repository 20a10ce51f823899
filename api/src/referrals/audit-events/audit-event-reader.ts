import { sql, type Selectable } from 'kysely';
import { eachNode, readPage, type OrderKey, type PageRequest } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import type { KeyOf } from '../../names.types.ts';
import { instant } from '../../vocabulary/index.ts';
import type { Listed } from '../../vocabulary/index.ts';
import type { AuditEvent, AuditEventFilter } from './audit-event.type.ts';

type AuditRow = Selectable<VisibleDatabase['visible.audit_event']>;

/** A line, and the row that it is made of. */
export type AuditEventNode = Omit<AuditEvent, 'organisation'> & { readonly row: AuditRow };

/** The journal of a case, the last line first: for who coordinates it, and empty for everybody else. */
export async function listAuditEvents(
  ctx: HubContext,
  referral: KeyOf<'Referral'>,
  { filter, page }: { readonly filter: AuditEventFilter | null | undefined; readonly page: PageRequest },
): Promise<Listed<AuditEventNode>> {
  return ctx.read(async (db) => {
    const lines = db
      .selectFrom('visible.audit_event as line')
      .where('line.referral_id', '=', referral)
      .$if(!!filter?.kinds, (query) => query.where(sql<boolean>`line.kind = any(${filter?.kinds}::text[])`))
      .$if(!!filter?.classes, (query) =>
        query.where(sql<boolean>`line.classes && ${filter?.classes}::text[]`),
      )
      .$if(!!filter?.organisationId, (query) =>
        query.where('line.organisation_id', '=', filter?.organisationId ?? null),
      )
      .$if(!!filter?.since, (query) =>
        query.where(sql<boolean>`line.at >= ${filter?.since?.toISOString()}::timestamptz`),
      );
    const read = await readPage(ctx.list(`audit/${referral}`), lines.selectAll(), newestFirst, page);
    return {
      ...eachNode(read, auditEventNode),
      totalCount: () =>
        ctx.read(async (counting) => {
          const { rows } = await counting.executeQuery<{ count: number }>(
            lines.select(sql<number>`count(*)::int`.as('count')).compile(),
          );
          return rows[0]?.count ?? 0;
        }),
    };
  });
}

const newestFirst: readonly OrderKey[] = [
  { name: 'at', expression: sql.ref('line.at'), direction: 'desc', type: 'timestamptz' },
  { name: 'id', expression: sql.ref('line.id'), direction: 'desc', type: 'uuid' },
];

const auditEventNode = (row: AuditRow): AuditEventNode => ({
  at: instant(row.at),
  kind: row.kind,
  step: row.step,
  classes: row.classes,
  route: row.route,
  caseCount: row.case_count,
  personName: row.person_name,
  function: row.function,
  row,
});
