import type { Selectable } from 'kysely';
import { anyOf, readById } from '../../access/queries/index.ts';
import type { PageRequest } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { instant, nodesOf } from '../../vocabulary/index.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { listHistory } from '../timeline/history.ts';
import type { Beginning } from '../timeline/history.ts';
import type { Correction } from './correction.type.ts';

type CorrectionRow = Selectable<VisibleDatabase['visible.correction']>;

/** A masked row and the GraphQL object made of it. */
export type CorrectionNode = Omit<Correction, 'authorOrganisation'> & {
  readonly typeName: 'Correction';
  readonly row: CorrectionRow;
};

const correctionNode = nodesOf<'Correction', CorrectionRow, Omit<CorrectionNode, 'typeName' | 'row' | 'id'>>(
  'Correction',
  {
    hidden: (row) => row.hidden,
    at: (row) => instant(row.at),
    action: (row) => row.action,
    field: (row) => row.field,
    before: (row) => row.before,
    after: (row) => row.after,
    authorName: (row) => row.author_name,
    authorFunction: (row) => row.author_function,
  },
);

/** What was corrected of a referral, the last first, and of those that it goes on from, as far as the viewer reads the fields. */
export async function listCorrections(
  ctx: HubContext,
  referral: Beginning,
  page: PageRequest,
): Promise<Listed<CorrectionNode>> {
  const corrections = { name: 'corrections', view: 'visible.correction', nodeOf: correctionNode } as const;
  return listHistory(ctx, corrections, referral, page);
}

/** One correction; null when there is none, or none for this viewer. */
export const readCorrection = readById(
  'Correction',
  (db, ids) => db.selectFrom('visible.correction').selectAll().where(anyOf('id', ids)).execute(),
  correctionNode,
);
