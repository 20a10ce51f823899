import { mayCoordinate } from '../../access/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';

/** True for a coordinator of the CPCA that leads a convention; the row rights of the table say the same. */
export async function coordinatesRegion(ctx: HubContext, db: WriteUnit['visible']): Promise<boolean> {
  const acting = ctx.acting();
  if (!mayCoordinate(acting.function)) return false;
  const lead = await db
    .selectFrom('visible.agreement as agreement')
    .innerJoin('visible.organisation as organisation', 'organisation.id', 'agreement.lead_id')
    .select('agreement.id')
    .where('agreement.lead_id', '=', acting.organisationId)
    .where('organisation.kind', '=', 'CPCA')
    .executeTakeFirst();
  return lead !== undefined;
}
