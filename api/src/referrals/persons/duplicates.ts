import { sql } from 'kysely';
import type { Kysely, SqlBool } from 'kysely';
import { anyOf } from '../../access/queries/index.ts';
import { bitsOf } from '../../access/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import type { KeyOf } from '../../names.types.ts';
import { participantNode } from '../reading/referral-node.ts';
import type { ParticipantNode, ParticipantRow } from '../reading/referral-node.ts';
import { datesNear } from './birth-dates-near.ts';
import { matchOf } from './person-match.ts';
import type { Comparable, MatchReason } from './person-match.ts';
import { nameKeys } from './person-names.ts';
import { emailKey, phoneKeys } from './reach-keys.ts';

export interface Duplicate {
  readonly participant: ParticipantNode;
  readonly because: readonly MatchReason[];
}

/** How many are proposed at most, the likeliest first. */
const mostProposed = 10;
/** How many rows are compared at most, of those that have a name and a date or a number like theirs. */
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
    .where(anyOf('id', ids))
    .where(sql<SqlBool>`bits & ${compares}::int <> 0`)
    .execute();
}

/**
 * Who has a key of a name in common with each of these, and a birth date that is near, the telephone or the address: in one
 * statement, along the indexes of the three and never through all people.
 */
async function nearTo(
  db: Kysely<VisibleDatabase>,
  selves: readonly ParticipantRow[],
): Promise<ReadonlyMap<string, readonly ParticipantRow[]>> {
  const wanted = selves.map((self) => ({
    id: self.id,
    dates: datesNear(self.birth_date ?? ''),
    keys: nameKeys(comparable(self)),
    phones: phoneKeys([self.phone, self.second_phone]),
    email: emailKey(self.email),
  }));
  const { rows } = await sql<ParticipantRow & { readonly of: string }>`
    select near.*, wanted.id as of
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) wanted (id uuid, dates text[], keys text[], phones text[], email text)
     cross join lateral (select participant.*
             from (${sql.raw(candidates)}) candidate
             join visible.participant participant on participant.id = candidate.id
            where participant.id <> wanted.id and participant.bits & ${compares}::int <> 0
              and not exists (select from visible.person_link link
                    where (link.low_id, link.high_id) in ((participant.id, wanted.id), (wanted.id, participant.id)))
            limit ${mostCompared}) near`.execute(db);
  return new Map(selves.map(({ id }) => [id, rows.filter(({ of }) => of === id)]));
}

/**
 * SQL of who is looked at beside `wanted`; a name in common is asked of the index as well, or of its rows. Each day and number by itself
 * (`offset 0`), or a plan for all of them would go through all of the viewer’s people instead.
 */
export const candidates = `
  select dated.id from unnest(wanted.dates) day
   cross join lateral (select participant.participant_id as id from visible.participant_reach participant
           where participant.birth_date = day and participant.name_keys && wanted.keys offset 0) dated
   union select called.id from unnest(wanted.phones) number
   cross join lateral (select participant.participant_id as id from visible.participant_reach participant
           where right(regexp_replace(participant.phone, '[^0-9]', '', 'g'), 9) = number and participant.name_keys && wanted.keys
           union all select participant.participant_id from visible.participant_reach participant
           where right(regexp_replace(participant.second_phone, '[^0-9]', '', 'g'), 9) = number and participant.name_keys && wanted.keys
          offset 0) called
   union select written.participant_id from visible.participant_reach written
    where lower(written.email) = wanted.email and written.name_keys && wanted.keys`;

function likeliest(self: ParticipantRow, near: readonly ParticipantRow[]): readonly Duplicate[] {
  return near
    .flatMap((row) => {
      const match = matchOf(comparable(self), comparable(row));
      return match === null ? [] : [{ row, ...match }];
    })
    .sort((one, other) => one.doubt - other.doubt)
    .slice(0, mostProposed)
    .map(({ row, because }) => ({ participant: participantNode(row), because }));
}

function comparable(row: ParticipantRow): Comparable {
  return {
    birthName: row.birth_name,
    usageName: row.usage_name,
    firstName: row.first_name,
    birthDate: row.birth_date,
    sex: row.sex,
    phone: row.phone,
    secondPhone: row.second_phone,
    email: row.email,
  };
}
