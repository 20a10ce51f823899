import { sql } from 'kysely';
import type { Kysely, SqlBool } from 'kysely';
import { among } from '../../access/among.ts';
import { bitsOf } from '../../access/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import type { KeyOf } from '../../names.types.ts';
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
  participant: KeyOf<'Participant'> | null,
): Promise<readonly Duplicate[]> {
  if (participant === null) return [];
  const byParticipant = ctx.loader<KeyOf<'Participant'>, readonly Duplicate[]>('possible duplicates', (ids) =>
    ctx.read(async (db) => {
      const selves = await comparedBy(db, ids);
      const near = await nearTo(db, selves);
      return ids.map((id) => {
        const self = selves.find((row) => row.id === id);
        return self === undefined ? [] : likeliest(self, near.get(id) ?? []);
      });
    }),
  );
  return byParticipant.load(participant);
}

/** Those of these people that the viewer compares with others. */
async function comparedBy(
  db: Kysely<VisibleDatabase>,
  ids: readonly KeyOf<'Participant'>[],
): Promise<readonly ParticipantRow[]> {
  return db
    .selectFrom('visible.participant')
    .selectAll()
    .where(among('id', ids))
    .where(sql<SqlBool>`bits & ${compares}::int <> 0`)
    .where('birth_date', 'is not', null)
    .execute();
}

/** Whose birth date is near to that of each of these, in one statement: along the index of dates for each. */
async function nearTo(
  db: Kysely<VisibleDatabase>,
  selves: readonly ParticipantRow[],
): Promise<ReadonlyMap<string, readonly ParticipantRow[]>> {
  const wanted = selves.map(({ id, birth_date, first_name }) => ({
    id,
    dates: datesNear(birth_date ?? ''),
    // A first name stands in the other’s names, in its place or swapped: the rest is compared word by word.
    words: searchWords(first_name ?? '').map((word) => `%${word}%`),
  }));
  const { rows } = await sql<ParticipantRow & { readonly of: string }>`
    select near.*, wanted.id as of
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) wanted (id uuid, dates date[], words text[])
     cross join lateral (select participant.* from visible.participant participant
            where participant.birth_date = any(wanted.dates) and participant.id <> wanted.id
              and participant.bits & ${compares}::int <> 0 and participant.search_text like all (wanted.words)
              and not exists (select from visible.person_link link
                    where (link.low_id, link.high_id) in ((participant.id, wanted.id), (wanted.id, participant.id)))
            limit ${mostCompared}) near`.execute(db);
  return new Map(selves.map(({ id }) => [id, rows.filter(({ of }) => of === id)]));
}

function likeliest(self: ParticipantRow, near: readonly ParticipantRow[]): readonly Duplicate[] {
  return near
    .map((row) => ({ row, because: matchOf(comparable(self), comparable(row)) }))
    .filter(({ because }) => because.length > 0)
    .sort((one, other) => strengthOf(other.because) - strengthOf(one.because))
    .slice(0, mostProposed)
    .map(({ row, because }) => ({ participant: participantNode(row), because }));
}

function comparable(row: ParticipantRow): Comparable {
  return {
    birthName: row.birth_name,
    usageName: row.usage_name,
    firstName: row.first_name,
    birthDate: row.birth_date,
  };
}
