import type { Selectable } from 'kysely';
import { anyOf, readById } from '../../access/queries/index.ts';
import type { PageRequest } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { instant, instantOrNull, nodesOf } from '../../vocabulary/index.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { listHistory } from '../timeline/history.ts';
import type { Beginning } from '../timeline/history.ts';
import type { Enclosure } from './enclosure.type.ts';

type EnclosureRow = Selectable<VisibleDatabase['visible.enclosure']>;

/** A masked row and the GraphQL object made of it. */
export type EnclosureNode = Omit<Enclosure, 'authorOrganisation' | 'file' | 'mayWithdraw'> & {
  readonly typeName: 'Enclosure';
  readonly row: EnclosureRow;
};

const enclosureNode = nodesOf<'Enclosure', EnclosureRow, Omit<EnclosureNode, 'typeName' | 'row' | 'id'>>(
  'Enclosure',
  {
    hidden: (row) => row.hidden,
    at: (row) => instant(row.at),
    kind: (row) => row.kind,
    authorName: (row) => row.author_name,
    authorFunction: (row) => row.author_function,
    withdrawnAt: (row) => instantOrNull(row.withdrawn_at),
    withdrawnByName: (row) => row.withdrawn_by_name,
    withdrawReason: (row) => row.withdraw_reason,
  },
);

/** What goes with a referral, the last added first, and with those that it goes on from. */
export async function listEnclosures(
  ctx: HubContext,
  referral: Beginning,
  page: PageRequest,
): Promise<Listed<EnclosureNode>> {
  const enclosures = { name: 'enclosures', view: 'visible.enclosure', nodeOf: enclosureNode } as const;
  return listHistory(ctx, enclosures, referral, page);
}

/** One enclosure; null when there is none, or none for this viewer. */
export const readEnclosure = readById(
  'Enclosure',
  (db, ids) => db.selectFrom('visible.enclosure').selectAll().where(anyOf('id', ids)).execute(),
  enclosureNode,
);
