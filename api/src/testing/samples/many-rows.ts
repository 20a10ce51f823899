/** How many rows are made, and for whom. */
export interface Many {
  /** one referral in so many is the coordinator's of Allier and Puy-de-Dôme; the others are of other houses */
  readonly oneIn: number;
  /** the states in which they stand, in turn */
  readonly states: readonly string[];
}

/** What the database does for each row of these by itself is done here for all of them. */
export const filledTables = [
  'participant',
  'referral',
  'referral_party',
  'participant_party',
  'status_update',
  'contact',
] as const;

/** A UUID of version 7 in form, the same for the same kind and number. */
function key(kind: string): string {
  return `uuid_in(overlay(overlay(md5('${kind}' || n) placing '7' from 13) placing '8' from 17)::cstring)`;
}

const numbers = 'generate_series($1::int, $2::int) n';
const places = `(select array_agg(id order by source_id <> 'anef-63', source_id) as cpca from hub.organisation where source_id in
  ('anef-63', 'anef-cantal', 'anef-vallee-du-rhone', 'alis-trait-d-union')) places`;
const sender = `(select organisation.id, membership.id as member from hub.organisation
  join hub.membership on membership.organisation_id = organisation.id where source_id = 'spip63' limit 1) sender`;
const sentAt = "(date '2026-11-01' - n * interval '1 minute')";
const listOf = (words: readonly string[]): string =>
  `(array[${words.map((word) => `'${word}'`).join(', ')}])`;

/**
 * Statements that make the referrals numbered from $1 to $2 and three lines for each, as the owner, by sets, and with the
 * triggers of their tables silent: one in seven of the coordinator's is hers to follow, one in fifty urgent, one in four
 * of Allier.
 */
export function manyReferrals({ oneIn, states }: Many): readonly string[] {
  const turn = `(n / ${oneIn})`;
  const recipient = `places.cpca[case when n % ${oneIn} = 0 then 1 else 2 + n % 3 end]`;
  const parties = `(select n, ${key('referral')} as referral_id, ${key('person')} as participant_id, sender.member as sender_member, party.*
    from ${numbers}, ${places}, ${sender},
         lateral (values (${recipient}, 24), (sender.id, 1)) party (organisation_id, relations)) row`;
  return [
    `insert into hub.participant (id, birth_name, first_name, birth_date, sex, commune_insee, phone, search_text, name_keys)
     select ${key('person')}, 'NOM' || n, 'Prénom', date '1970-01-01' + n % 15000, 'MALE', '63113',
            '06 39 98 00 00', 'nom' || n || ' prenom', array['nm' || n, 'prnm'] from ${numbers}`,
    `insert into hub.referral (id, reference, status, department_code, modules, participant_id, referrer_id,
                               referrer_name, recipient_id, legal_basis, ordered_by_id, created_at, updated_at,
                               submitted_at, acknowledge_by, due_at, urgent, intake_at)
     select ${key('referral')}, '63-2026-' || n, ${listOf(states)}[1 + ${turn} % ${states.length}],
            ${listOf(['63', '63', '63', '03'])}[1 + ${turn} % 4], '{RESPONSIBILITY_GROUP}', ${key('person')}, sender.id, 'Agent', ${recipient},
            'JUDICIAL_SUPERVISION', court.id, ${sentAt}, now(), ${sentAt}, now() + interval '1 day',
            now() + interval '1 day' - n * interval '1 minute', n % 50 = 0, ${sentAt} + interval '20 days'
       from ${numbers}, ${places}, ${sender},
            (select id from hub.organisation where source_id = 'tj-63113') court`,
    `insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at, followed_by_id)
     select organisation_id, referral_id, relations, ${sentAt},
            case when relations = 24 then case when n % ${oneIn} = 0 and ${turn} % 7 = 0 then coordinator.id end else sender_member end
       from ${parties},
            (select membership.id from hub.membership join auth."user" on "user".id = membership.user_id
              where "user".email = 'coordination0363@maillage.example') coordinator
         on conflict do nothing`,
    `insert into hub.participant_party (organisation_id, participant_id, relations)
     select organisation_id, participant_id, relations from ${parties} on conflict do nothing`,
    `insert into hub.status_update (id, referral_id, at, action, to_status, author_id, author_name, author_function,
                                    author_organisation_id, note, audience)
     select ${key("line' || line || '")}, ${key('referral')}, ${sentAt} + line * interval '1 hour',
            (array['SUBMIT', 'ACKNOWLEDGE', 'REQUEST_INFORMATION'])[line],
            (array['SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED'])[line], sender.member, 'Agent',
            'PROBATION_OFFICER', sender.id, case when line > 1 then 'Une note de travail.' end, 255
       from ${numbers}, generate_series(1, 3) line, ${sender}`,
  ];
}

/** Statements that make entries of the directory numbered from $1 to $2, each with a contact. */
export const manyOrganisations: readonly string[] = [
  `insert into hub.organisation (id, kind, name, department_code, commune_insee, city, phone, source, source_id, search_text)
   select ${key('organisation')}, (array['TOWN_HALL', 'GENDARMERIE', 'HEALTH', 'ASSOCIATION'])[1 + n % 4], 'Service ' || n,
          (array['63', '03', '15', '43'])[1 + n % 4], '63113', 'Ville' || n % 500, '04 00 00 00 00', 'dila', 'bench-' || n,
          'service ' || n || ' ville' || n % 500 from ${numbers}`,
  `insert into hub.contact (id, organisation_id, function, name, phone, visibility, search_text)
   select ${key('contact')}, ${key('organisation')}, 'Accueil', 'Camille Exemple' || n, '04 00 00 00 00',
          (array['NETWORK', 'COORDINATORS', 'HOUSE'])[1 + n % 3], 'accueil camille exemple' || n from ${numbers}`,
];

/** A statement that tells the coordinator of the referrals numbered from $1 to $2; half of it is read. */
export const manyNotifications = `
  insert into hub.notification (id, membership_id, object_type, object_id, event, source_id, at, in_app, read_at)
  select ${key('notification')}, coordinator.id, 'Referral', ${key('referral')}, 'NOTE', ${key('source')}, ${sentAt}, true,
         case when n % 2 = 0 then now() end
    from ${numbers}, (select membership.id from hub.membership join auth."user" on "user".id = membership.user_id
                       where "user".email = 'coordination0363@maillage.example') coordinator`;

/** Lines of the journal, one a minute, of one house in two, one in ten of something done. */
export const manyAuditLines = `
  insert into hub.audit_event (id, at, membership_id, organisation_id, function, action, object_type, classes)
  select ${key('line')}, date '2026-11-28' - n * interval '1 minute', member.id, member.organisation_id, member.function,
         case when n % 10 = 0 then 'ACCEPT' else 'READ' end, 'Referral', '{IDENTITY}'
    from ${numbers}
    join (select row_number() over (order by id) as place, membership.* from hub.membership
           where organisation_id in (select id from hub.organisation where source_id in ('spip63', 'anef-63'))) member
      on member.place = 1 + n % 2`;
