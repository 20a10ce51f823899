import { sql } from 'kysely';
import { anyOf, readById } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { instant } from '../../vocabulary/index.ts';
import type { Consent } from './consent.type.ts';

type ConsentRow = VisibleDatabase['visible.consent'];

export type ConsentNode = Omit<Consent, 'recordedByOrganisation'> & {
  readonly typeName: 'Consent';
  readonly row: ConsentRow;
};

/** The person's statements, newest first: about this referral, and about those it goes on from after a redirection. */
export async function readConsents(
  ctx: HubContext,
  referral: KeyOf<'Referral'>,
): Promise<readonly ConsentNode[]> {
  const byReferral = ctx.loader<KeyOf<'Referral'>, readonly ConsentNode[]>('consents', async (ids) => {
    const rows = await ctx.read(async (db) => {
      const found = await sql<ConsentRow & { readonly root: string }>`
        with recursive chain (root, id) as (
          select id, id from visible.referral where id = any(${[...ids]}::uuid[])
          union select chain.root, later.redirected_from_id
            from chain join visible.referral later on later.id = chain.id
           where later.redirected_from_id is not null)
        select chain.root, consent.* from chain join visible.consent consent on consent.referral_id = chain.id
         order by consent.at desc, consent.id desc`.execute(db);
      return found.rows;
    });
    return ids.map((id) => rows.filter(({ root }) => root === id).map(consentNode));
  });
  return byReferral.load(referral);
}

/** One statement of a person; null when there is none, or none for this viewer. */
export const readConsent = readById(
  'Consent',
  (db, ids) => db.selectFrom('visible.consent').selectAll().where(anyOf('id', ids)).execute(),
  consentNode,
);

function consentNode(row: ConsentRow): ConsentNode {
  return {
    typeName: 'Consent',
    row,
    id: nodeId('Consent', row.id),
    hidden: row.hidden,
    kind: row.kind,
    manner: row.manner,
    saidOn: row.said_on,
    recordedAt: instant(row.at),
    recordedBy: row.author_name,
    recordedByFunction: row.author_function,
  };
}
