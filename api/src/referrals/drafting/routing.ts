import type { Kysely } from 'kysely';
import { anyOfWords } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { KeyOf } from '../../names.types.ts';

/** Where a draft goes when it is sent. */
export interface Routing {
  readonly recipientId: KeyOf<'Organisation'> | null;
  readonly coordinatorIds: readonly KeyOf<'Organisation'>[];
  /** whether it is another CPCA than one of the person's department */
  readonly elsewhere: boolean;
}

/** A CPCA that covers a department, and the regional group that it is part of. */
export interface Covering {
  readonly department: string;
  readonly id: KeyOf<'Organisation'>;
  readonly parentId: KeyOf<'Organisation'> | null;
  /** whether it takes people in itself */
  readonly offers: boolean;
}

/** The CPCAs that cover these departments, in a steady order. */
export async function coveringCpcas(
  db: Kysely<VisibleDatabase>,
  departments: readonly string[],
): Promise<readonly Covering[]> {
  if (departments.length === 0) return [];
  const rows = await db
    .selectFrom('visible.coverage as coverage')
    .innerJoin('visible.organisation as organisation', 'organisation.id', 'coverage.organisation_id')
    .leftJoin('visible.offer as offer', 'offer.organisation_id', 'organisation.id')
    .where(anyOfWords('coverage.department_code', departments))
    .where('organisation.kind', '=', 'CPCA')
    .select([
      'coverage.department_code as department',
      'organisation.id',
      'organisation.parent_id as parentId',
      'offer.id as offerId',
    ])
    .orderBy('organisation.id')
    .execute();
  return rows.map(({ offerId, ...row }) => ({ ...row, offers: offerId !== null }));
}

/** The CPCA of the department, unless another was chosen; and who coordinates whichever it is. */
export function routingAmong(rows: readonly Covering[], chosen: KeyOf<'Organisation'> | null): Routing {
  const local = rows.find(({ offers }) => offers)?.id ?? null;
  const elsewhere = chosen !== null && local !== null && !rows.some(({ id }) => id === chosen);
  const coordinators = rows.flatMap(({ id, parentId }) => [id, ...(parentId === null ? [] : [parentId])]);
  return { recipientId: chosen ?? local, coordinatorIds: [...new Set(coordinators)], elsewhere };
}
