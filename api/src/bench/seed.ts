import type { Client } from 'pg';

/**
 * Fills a database with referrals, one in six of them the coordinator's of Allier and Puy-de-Dôme. Written as
 * the owner and by sets: what is measured is reading.
 */
export async function seedReferrals(owner: Client, count: number): Promise<void> {
  await owner.query('alter table hub.referral_party disable trigger keep_participant_party');
  await owner.query(
    `insert into hub.participant (id, birth_name, first_name, birth_date, sex, commune_insee, phone, search_text)
     select ${key('person')}, 'NOM' || n, 'Prénom', date '1970-01-01' + n % 15000, 'MALE', '63113',
            '06 39 98 00 00', 'nom' || n || ' prenom'
       from generate_series(1, $1::int) n`,
    [count],
  );
  await owner.query(
    `with places as (select array_agg(id order by source_id) as cpca from hub.organisation where source_id in
                       ('anef-63', 'anef-cantal', 'anef-vallee-du-rhone', 'alis-trait-d-union')),
          sender as (select id from hub.organisation where source_id = 'spip63'),
          court as (select id from hub.organisation where source_id = 'tj-63113')
     insert into hub.referral (id, reference, status, department_code, modules, participant_id, referrer_id,
                               referrer_name, recipient_id, legal_basis, ordered_by_id, created_at, updated_at,
                               submitted_at, acknowledge_by, due_at)
     select ${key('referral')}, '63-2026-' || n, (array['SUBMITTED', 'ACKNOWLEDGED', 'ACTIVE'])[1 + n % 3],
            '63', '{RESPONSIBILITY_GROUP}', ${key('person')}, sender.id, 'Agent',
            places.cpca[case when n % 6 = 0 then 1 else 2 + n % 3 end], 'JUDICIAL_SUPERVISION', court.id,
            now() - n * interval '1 minute', now(), now() - n * interval '1 minute', now() + interval '1 day',
            now() + interval '1 day' - n * interval '1 minute'
       from generate_series(1, $1::int) n, places, sender, court`,
    [count],
  );
  await owner.query(
    `insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at)
     select recipient_id, id, 24, submitted_at from hub.referral where reference like '63-2026-%' and recipient_id is not null
     on conflict do nothing`,
  );
  await owner.query(
    `insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at)
     select referrer_id, id, 1, submitted_at from hub.referral where referrer_name = 'Agent'`,
  );
  await owner.query(
    `insert into hub.participant_party (organisation_id, participant_id, relations)
     select party.organisation_id, referral.participant_id, party.relations
       from hub.referral_party party join hub.referral on referral.id = party.referral_id
     on conflict do nothing`,
  );
  await owner.query('alter table hub.referral_party enable trigger keep_participant_party');
  await owner.query('analyze');
}

/** A UUID of version 7 in form, the same for the same number. */
function key(kind: string): string {
  return `uuid_in(overlay(overlay(md5('${kind}' || n) placing '7' from 13) placing '8' from 17)::cstring)`;
}
