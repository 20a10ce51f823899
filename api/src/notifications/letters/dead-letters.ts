import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { anyOf, readById, totalCounts, countRows, eachNode, readPage } from '../../access/queries/index.ts';
import type { PageRequest } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { refusals } from '../../errors.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { leaveTrace } from '../../audit/index.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { instantOrNull } from '../../vocabulary/index.ts';
import type { DeadLetter, ResendMailPayload } from './dead-letter.type.ts';
import { MailEntity } from '../notification.entity.ts';

type Row = Selectable<VisibleDatabase['visible.dead_letter']>;

/** A letter that could not be sent; the recipient's service is read only where it is selected. */
export type DeadLetterNode = Omit<DeadLetter, 'organisation'> & {
  readonly typeName: 'DeadLetter';
  readonly organisationUuid: KeyOf<'Organisation'> | null;
};

function deadLetterNode(row: Row): DeadLetterNode {
  return {
    typeName: 'DeadLetter',
    id: nodeId('DeadLetter', row.id),
    hidden: row.hidden,
    organisationUuid: row.organisation_id,
    function: row.function,
    state: row.state,
    problem: row.problem,
    attempts: row.attempts,
    createdAt: instantOrNull(row.created_at),
    triedAt: instantOrNull(row.tried_at),
  };
}

/** The letters that did not leave, newest first; for whoever is no administrator there are none. */
export async function listDeadLetters(ctx: HubContext, page: PageRequest): Promise<Listed<DeadLetterNode>> {
  ctx.acting();
  const found = await ctx.read((db) =>
    readPage(
      ctx.list('deadLetters'),
      db.selectFrom('visible.dead_letter as row').selectAll('row'),
      [
        { name: 'at', expression: sql.ref('row.created_at'), direction: 'desc', type: 'timestamptz' },
        { name: 'id', expression: sql.ref('row.id'), direction: 'desc', type: 'uuid' },
      ],
      page,
    ),
  );
  return {
    ...eachNode(found, deadLetterNode),
    ...totalCounts((most) =>
      ctx.read((db) => countRows(db, db.selectFrom('visible.dead_letter').select('id').limit(most))),
    ),
  };
}

/** One of them; null when there is none, or none for this viewer. */
export const readDeadLetter = readById(
  'DeadLetter',
  (db, ids) => db.selectFrom('visible.dead_letter').selectAll().where(anyOf('id', ids)).execute(),
  deadLetterNode,
);

/** Puts a letter into the queue again. Of two who do so at once, the second gets an error: the letter has left the list. */
export async function resendMail(ctx: HubContext, id: KeyOf<'DeadLetter'>): Promise<ResendMailPayload> {
  const acting = ctx.acting();
  const missing = { queued: false, userErrors: [refusals.notFound('id')] };
  if ((await readDeadLetter(ctx, id)) === null) return missing;
  const changed = await ctx.write((unit) =>
    unit.asWriter(async (em) => {
      const unsent = { id, state: { $in: ['NOT_SENT', 'FAILED'] } };
      const queued = await em.nativeUpdate(MailEntity, unsent, { state: 'QUEUED' });
      if (queued === 1) leaveTrace(em, acting, { action: 'RESEND_MAIL', objectType: 'Mail', objectId: id });
      return queued;
    }),
  );
  return changed === 1 ? { queued: true, userErrors: [] } : missing;
}
