import { readById, anyOf } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { instant } from '../../vocabulary/index.ts';
import { referralNode } from '../reading/referral-node.ts';
import type { ReferralNode } from '../reading/referral-node.ts';
import type { PersonLink } from './person-link.type.ts';

type PersonLinkRow = VisibleDatabase['visible.person_link'];

export type PersonLinkNode = Omit<PersonLink, 'participants' | 'decidedByOrganisation'> & {
  readonly typeName: 'PersonLink';
  readonly row: PersonLinkRow;
};

/** What was decided about this person and others, as far as the viewer coordinates or works with both. */
export async function readLinks(
  ctx: HubContext,
  participant: KeyOf<'Participant'>,
): Promise<readonly PersonLinkNode[]> {
  const byParticipant = ctx.loader<KeyOf<'Participant'>, readonly PersonLinkNode[]>(
    'person links',
    async (ids) => {
      const rows = await ctx.read((db) =>
        db
          .selectFrom('visible.person_link')
          .selectAll()
          .where((where) => where.or([anyOf('low_id', ids), anyOf('high_id', ids)]))
          .orderBy('id')
          .execute(),
      );
      return ids.map((id) =>
        rows.filter((row) => row.low_id === id || row.high_id === id).map(personLinkNode),
      );
    },
  );
  return byParticipant.load(participant);
}

/** One decision; null when there is none in force, or none for this viewer. */
export const readPersonLink = readById(
  'PersonLink',
  (db, ids) => db.selectFrom('visible.person_link').selectAll().where(anyOf('id', ids)).execute(),
  personLinkNode,
);

/** The referrals of this person that concern the viewer, last sent first. */
export async function readReferralsOf(
  ctx: HubContext,
  participant: KeyOf<'Participant'>,
): Promise<readonly ReferralNode[]> {
  const byParticipant = ctx.loader<KeyOf<'Participant'>, readonly ReferralNode[]>(
    'referrals of a person',
    async (ids) => {
      const rows = await ctx.read((db) =>
        db
          .selectFrom('visible.referral')
          .selectAll()
          .where(anyOf('participant_id', ids))
          .orderBy('order_at', 'desc')
          .orderBy('id', 'desc')
          .execute(),
      );
      return ids.map((id) => rows.filter((row) => row.participant_id === id).map(referralNode));
    },
  );
  return byParticipant.load(participant);
}

function personLinkNode(row: PersonLinkRow): PersonLinkNode {
  return {
    typeName: 'PersonLink',
    row,
    id: nodeId('PersonLink', row.id),
    hidden: row.hidden,
    verdict: row.verdict,
    decidedAt: instant(row.decided_at),
    decidedBy: row.decided_by,
  };
}
