import { sql } from 'kysely';
import type { HubContext } from '../../context.ts';
import { refusals } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { refused } from '../lifecycle/take-step.ts';
import type { Outcome } from '../lifecycle/take-step.ts';
import { referralNode } from '../reading/referral-node.ts';
import { MessageReadingEntity } from './message.entity.ts';

interface Reading {
  readonly id: KeyOf<'Referral'>;
  readonly upToId?: KeyOf<'Message'> | null;
}

/**
 * Notes that this person has read the messages of a referral, in this function. With `upToId` no later one than
 * that: what arrived while they read is not read yet.
 */
export async function markMessagesRead(ctx: HubContext, input: Reading): Promise<Outcome> {
  const { membershipId } = ctx.acting();
  const { id, upToId: last = null } = input;
  return ctx.write(async (unit) => {
    const row = await unit.visible
      .selectFrom('visible.referral')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return refused(refusals.notFound('id'));
    const messages = unit.visible.selectFrom('visible.message').where('referral_id', '=', id);
    if (last !== null && !(await messages.select('id').where('id', '=', last).executeTakeFirst())) {
      return refused(refusals.notFound('upToId'));
    }
    const unread = messages.select('id').where('read_at', 'is', null);
    const read = await (
      last === null
        ? unread
        : unread.where(
            sql<boolean>`(at, id) <= (select shown.at, shown.id from visible.message shown where shown.id = ${last})`,
          )
    ).execute();
    const at = new Date();
    await unit.asWriter(async (em) => {
      if (read.length === 0) return;
      // Two tabs may read the same message at once: it was read, whichever says so first.
      await em.upsertMany(
        MessageReadingEntity,
        read.map((message) => ({ messageId: message.id, membershipId, at })),
        { onConflictAction: 'ignore' },
      );
    });
    return { referral: referralNode(row), userErrors: [] };
  });
}
