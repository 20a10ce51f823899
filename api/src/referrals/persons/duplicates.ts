import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import { bitsOf } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import { searchWords } from '../../directory/index.ts';
import { participantNode } from '../reading/referral-node.ts';
import type { ParticipantNode, ParticipantRow } from '../reading/referral-node.ts';
import { datesNear, matchOf, strengthOf } from './person-match.ts';
import type { Comparable, MatchReason } from './person-match.ts';

export interface Duplicate {
  readonly participant: ParticipantNode;
  readonly because: readonly MatchReason[];
}

/** How many are proposed at most, the likeliest first. */
const mostProposed = 10;
/** How many rows are compared at most, of those whose birth date is near. */
const mostCompared = 500;

/** Who decides whether someone is known: as nobody else is a person compared, and with nobody else’s. */
const compares = bitsOf(['coordinator', 'caseworker']);

/**
 * Who among the viewer’s own people may be this one. It reads nothing but what the viewer reads anyway, in the
 * viewer’s own request and never when a referral is sent, so that no sender can tell it by an answer or by the
 * time it takes. A pair that was decided about is not proposed again.
 */
export async function readDuplicates(
  ctx: HubContext,
  participant: string | null,
): Promise<readonly Duplicate[]> {
  if (participant === null) return [];
  return ctx.read(async (db) => {
    const mine = sql<SqlBool>`bits & ${compares}::int <> 0`;
    const self = await db
      .selectFrom('visible.participant')
      .selectAll()
      .where('id', '=', participant)
      .where(mine)
      .executeTakeFirst();
    if (self === undefined || self.birth_date === null) return [];
    let near = db
      .selectFrom('visible.participant as participant')
      .selectAll('participant')
      .where(sql<SqlBool>`birth_date = any(${[...datesNear(self.birth_date)]}::date[])`)
      .where('id', '<>', self.id)
      .where(mine)
      .where(
        sql<SqlBool>`not exists (select from visible.person_link link
          where (link.low_id, link.high_id) in ((participant.id, ${self.id}::uuid), (${self.id}::uuid, participant.id)))`,
      );
    // A first name stands in the other’s names, in its place or swapped: the rest is compared word by word.
    for (const word of searchWords(self.first_name ?? '')) {
      near = near.where('search_text', 'like', `%${word}%`);
    }
    const rows = await near.limit(mostCompared).execute();
    return rows
      .map((row) => ({ row, because: matchOf(comparable(self), comparable(row)) }))
      .filter(({ because }) => because.length > 0)
      .sort((one, other) => strengthOf(other.because) - strengthOf(one.because))
      .slice(0, mostProposed)
      .map(({ row, because }) => ({ participant: participantNode(row), because }));
  });
}

function comparable(row: ParticipantRow): Comparable {
  return {
    birthName: row.birth_name,
    usageName: row.usage_name,
    firstName: row.first_name,
    birthDate: row.birth_date,
  };
}
