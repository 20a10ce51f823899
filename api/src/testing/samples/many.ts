import type { TestHub } from '../hub-for-file.ts';

/** What a copy has of its own, with an id of the version that all ids have; the database fills in nothing of it here. */
const tables = ['referral', 'referral_party'] as const;

/**
 * Puts copies of a referral into the database, all at once and about the same person, where a list has to be longer than the
 * API would be asked to make it.
 */
export async function copiesOf(
  hub: TestHub,
  reference: string,
  count: number,
  status: string,
): Promise<void> {
  for (const table of tables) await hub.sql(`alter table hub.${table} disable trigger user`);
  await hub.sql(
    `with original as (select * from hub.referral where reference = $1),
          copy as (
            insert into hub.referral
            select (jsonb_populate_record(null::hub.referral, to_jsonb(original) || jsonb_build_object(
                     'id', overlay(gen_random_uuid()::text placing '7' from 15), 'status', $3::text, 'reference', $1 || '-' || $3 || '-' || n))).*
              from original, generate_series(1, $2) n
            returning id)
     insert into hub.referral_party
     select (jsonb_populate_record(party, jsonb_build_object('referral_id', copy.id))).*
       from copy, original join hub.referral_party party on party.referral_id = original.id`,
    [reference, count, status],
  );
  for (const table of tables) await hub.sql(`alter table hub.${table} enable trigger user`);
  await hub.sql('select rights.fill_desk()');
}
