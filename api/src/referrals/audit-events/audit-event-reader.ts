import { sql, type RawBuilder, type Selectable } from 'kysely';
import type { PageRequest } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { instant } from '../../vocabulary/index.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { listHistory, type Beginning } from '../timeline/history.ts';
import type { AuditEvent, AuditEventFilter } from './audit-event.type.ts';

type AuditRow = Selectable<VisibleDatabase['visible.audit_event']>;

/** A line, and the row that it is made of. */
export type AuditEventNode = Omit<AuditEvent, 'organisation'> & { readonly row: AuditRow };

/** The journal of a case and of those it goes on from, the last line first: for who coordinates it, and empty for everybody else. */
export async function listAuditEvents(
  ctx: HubContext,
  referral: Beginning,
  { filter, page }: { readonly filter: AuditEventFilter | null | undefined; readonly page: PageRequest },
): Promise<Listed<AuditEventNode>> {
  const wanted = conditionsOf(filter ?? {});
  return listHistory(
    ctx,
    {
      ...{ name: 'audit', view: 'visible.audit_event', nodeOf: auditEventNode },
      ...(wanted.length > 0 && {
        only: { name: JSON.stringify(filter), where: sql.join(wanted, sql` and `) },
      }),
    },
    referral,
    page,
  );
}

/** SQL on a line, for each thing that a filter asks. */
const conditionsOf = ({
  kinds,
  classes,
  organisationId,
  since,
}: AuditEventFilter): readonly RawBuilder<unknown>[] => [
  ...(kinds ? [sql`line.kind = any(${kinds}::text[])`] : []),
  ...(classes ? [sql`line.classes && ${classes}::text[]`] : []),
  ...(organisationId ? [sql`line.organisation_id = ${organisationId}::uuid`] : []),
  ...(since ? [sql`line.at >= ${since.toISOString()}::timestamptz`] : []),
];

const nodeOfRow = (row: AuditRow): AuditEventNode => ({
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
const auditEventNode = Object.assign(nodeOfRow, {
  all: (rows: readonly AuditRow[]): readonly AuditEventNode[] => rows.map(nodeOfRow),
});
