import cliProgress from 'cli-progress';
import type { Client } from 'pg';
import { email } from './viewer.ts';

const chunk = 20_000;
/** entries of the directory, whatever the number of referrals */
export const inTheDirectory = 50_000;

/**
 * Fills a database with referrals and three lines for each, one referral in six the coordinator's of Allier and
 * Puy-de-Dôme: theirs stand in five states, in two departments, one in seven is theirs to follow and one in fifty urgent.
 * Written as the owner and by sets.
 */
export async function seedReferrals(owner: Client, count: number): Promise<void> {
  const bar = new cliProgress.SingleBar({
    format: 'loading {bar} {value} of {total} referrals, {eta_formatted} left',
  });
  bar.start(count, 0);
  // What the database does for each row by itself is done here for all of them.
  for (const table of filled) await owner.query(`alter table hub.${table} disable trigger user`);
  for (let done = 0; done < count; done += chunk) {
    const stretch = [done + 1, Math.min(done + chunk, count)];
    for (const statement of statements) await owner.query(statement, stretch);
    bar.update(Math.min(done + chunk, count));
  }
  for (const statement of [organisations, contacts]) await owner.query(statement, [1, inTheDirectory]);
  for (const table of filled) await owner.query(`alter table hub.${table} enable trigger user`);
  bar.stop();
  await fillDesks(owner);
  await owner.query('vacuum analyze');
}

const filled = [
  'participant',
  'referral',
  'referral_party',
  'participant_party',
  'status_update',
  'contact',
] as const;

/** Without their indexes, which are built faster afterwards than row by row. */
async function fillDesks(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
      where schemaname = 'hub' and tablename = 'referral_desk' and indexname <> 'referral_desk_pkey'`,
  );
  console.error(`filling the desks, and ${rows.length} indexes`);
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  await owner.query('analyze');
  await owner.query('select rights.fill_desk()');
  for (const { definition } of rows) await owner.query(definition);
}

/** A UUID of version 7 in form, the same for the same kind and number. */
function key(kind: string): string {
  return `uuid_in(overlay(overlay(md5('${kind}' || n) placing '7' from 13) placing '8' from 17)::cstring)`;
}

const numbers = 'generate_series($1::int, $2::int) n';
const places = `(select array_agg(id order by source_id <> 'anef-63', source_id) as cpca from hub.organisation where source_id in
  ('anef-63', 'anef-cantal', 'anef-vallee-du-rhone', 'alis-trait-d-union')) places`;
const sender = `(select organisation.id, membership.id as member from hub.organisation
  join hub.membership on membership.organisation_id = organisation.id where source_id = 'spip63' limit 1) sender`;
const recipient = 'places.cpca[case when n % 6 = 0 then 1 else 2 + n % 3 end]';
/** In the order in which they come, for each house. */
const turn = '(n / 6)';
const sentAt = "(date '2026-11-01' - n * interval '1 minute')";

const parties = `(select n, ${key('referral')} as referral_id, ${key('person')} as participant_id, party.*
  from ${numbers}, ${places}, ${sender},
       lateral (values (${recipient}, 24), (sender.id, 1)) party (organisation_id, relations)) row`;

const statements: readonly string[] = [
  `insert into hub.participant (id, birth_name, first_name, birth_date, sex, commune_insee, phone, search_text)
   select ${key('person')}, 'NOM' || n, 'Prénom', date '1970-01-01' + n % 15000, 'MALE', '63113',
          '06 39 98 00 00', 'nom' || n || ' prenom' from ${numbers}`,
  `insert into hub.referral (id, reference, status, department_code, modules, participant_id, referrer_id,
                             referrer_name, recipient_id, legal_basis, ordered_by_id, created_at, updated_at,
                             submitted_at, acknowledge_by, due_at, urgent, assignee_id)
   select ${key('referral')}, '63-2026-' || n,
          (array['SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACTIVE'])[1 + ${turn} % 5],
          (array['63', '63', '63', '03'])[1 + ${turn} % 4], '{RESPONSIBILITY_GROUP}', ${key('person')}, sender.id, 'Agent', ${recipient},
          'JUDICIAL_SUPERVISION', court.id, ${sentAt}, now(), ${sentAt}, now() + interval '1 day',
          now() + interval '1 day' - n * interval '1 minute', n % 50 = 0,
          case when n % 6 = 0 and ${turn} % 7 = 0 then coordinator.id end
     from ${numbers}, ${places}, ${sender},
          (select membership.id from hub.membership join auth."user" on "user".id = membership.user_id
            where "user".email = '${email}') coordinator,
          (select id from hub.organisation where source_id = 'tj-63113') court`,
  `insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at)
   select organisation_id, referral_id, relations, ${sentAt} from ${parties} on conflict do nothing`,
  `insert into hub.participant_party (organisation_id, participant_id, relations)
   select organisation_id, participant_id, relations from ${parties} on conflict do nothing`,
  `insert into hub.status_update (id, referral_id, at, action, to_status, author_id, author_name, author_function,
                                  author_organisation_id, note, audience)
   select ${key("line' || line || '")}, ${key('referral')}, ${sentAt} + line * interval '1 hour',
          (array['SUBMIT', 'ACKNOWLEDGE', 'REQUEST_INFORMATION'])[line], (array['SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED'])[line], sender.member, 'Agent',
          'PROBATION_OFFICER', sender.id, case when line > 1 then 'Une note de travail.' end, 255
     from ${numbers}, generate_series(1, 3) line, ${sender}`,
];

/** A directory of a whole country, one entry in five hundred of a kind of its own word. */
const organisations = `insert into hub.organisation (id, kind, name, department_code, commune_insee, city, phone, source, source_id, search_text)
  select ${key('organisation')}, (array['TOWN_HALL', 'GENDARMERIE', 'HEALTH', 'ASSOCIATION'])[1 + n % 4], 'Service ' || n,
         (array['63', '03', '15', '43'])[1 + n % 4], '63113', 'Ville' || n % 500, '04 00 00 00 00', 'dila', 'bench-' || n,
         'service ' || n || ' ville' || n % 500 from ${numbers}`;
const contacts = `insert into hub.contact (id, organisation_id, function, name, phone, visibility, search_text)
  select ${key('contact')}, ${key('organisation')}, 'Accueil', 'Camille Exemple' || n, '04 00 00 00 00',
         (array['NETWORK', 'COORDINATORS', 'HOUSE'])[1 + n % 3], 'accueil camille exemple' || n from ${numbers}`;
