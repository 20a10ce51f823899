import type { WrittenTable } from '../../../names.types.ts';
import { bitsOf, caseRelations, everyRelation } from '../../relations.ts';

export type Verb = 'insert' | 'update' | 'delete';

/**
 * Per verb, SQL: true for a `row` that the person of $1 (membership), $2 (organisation) and $3 (functions) may so change.
 * What is one's own is typed here a second time, from the tables and not from the policies.
 */
export type Ownership = Readonly<Partial<Record<Verb, string>>> & {
  /** the columns that one may change in it, where the grid does not say so */
  readonly columns?: readonly string[];
  /** SQL, or a masked view: the rows that one may read as writer; undefined: none */
  readonly select?: string | { readonly seenIn: string };
  /** SQL: a change of several columns that belong together, by the person of $1 */
  readonly together?: string;
  /** SQL: a change that nobody makes, also not of their own */
  readonly never?: string;
  /** SQL that puts rows of everybody into it, where the demonstration has none; $1: a case */
  readonly filled?: string;
};

const mine = 'row.membership_id = $1::uuid';
const ours = 'row.organisation_id = $2::uuid';
const tiedAs = (referral: string, as: number): string =>
  `exists (select from hub.referral_party party where party.referral_id = ${referral} and party.organisation_id = $2::uuid and party.relations & $3::int & ${as} <> 0)`;
const tied = (referral: string): string => tiedAs(referral, everyRelation);
const signed = `row.author_id = $1::uuid and ${tied('row.referral_id')}`;
const inDraft = `exists (select from hub.referral draft where draft.id = row.referral_id and draft.status = 'DRAFT') and ${tiedAs('row.referral_id', bitsOf(['referrer', 'coordinator', 'caseworker']))}`;
const underWay = [
  'SUBMITTED',
  'ACKNOWLEDGED',
  'INFO_REQUESTED',
  'WAITLISTED',
  'ACCEPTED',
  'SCHEDULED',
  'ACTIVE',
  'SUSPENDED',
];
const sentAndOpen = underWay.map((status) => `'${status}'`).join(', ');
/** Who adds a file to what was sent, and takes back what their house added. */
const enclosing = ['referrer', 'authority', 'coordinator', 'caseworker'] as const;
const isSent = `exists (select from hub.referral sent where sent.id = row.referral_id and sent.status in (${sentAndOpen})) and ${tiedAs('row.referral_id', bitsOf(enclosing))}`;
const senderTakesPart = `exists (select from hub.referral_party sender where sender.referral_id = row.referral_id
  and sender.organisation_id = row.author_organisation_id and sender.relations & ${bitsOf(enclosing)} <> 0)`;
const uploaded =
  'exists (select from hub.attachment file where file.id = row.attachment_id and file.membership_id = $1::uuid)';
const administers = `$1::uuid = (select id from hub.membership where function = 'ADMINISTRATOR') and row.state <> 'SENT'`;
const inNetwork = 'exists (select from hub.membership where id = $1::uuid)';
/** SQL of a key as the API makes it, of which an id can be made. */
const newKey = "overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid";
const coordinates = `$3::int & ${caseRelations.coordinator} <> 0`;
const acrossPersons = (as: number): string =>
  ['row.low_id', 'row.high_id']
    .map(
      (person) =>
        `exists (select from hub.participant_party party where party.participant_id = ${person} and party.organisation_id = $2::uuid and party.relations & $3::int & ${as} <> 0)`,
    )
    .join(' and ');

const ofDepartment = `${coordinates} and exists (
  select from hub.organisation house where house.id = row.organisation_id and (
    house.department_code in (select department_code from hub.coverage where organisation_id = $2::uuid)
    or exists (select from hub.coverage theirs join hub.coverage mine using (department_code)
                where theirs.organisation_id = house.id and mine.organisation_id = $2::uuid)
    or exists (select from hub.agreement where lead_id = $2::uuid)))`;
// The house itself; of what is shown to others too also who coordinates its department.
const keepsContact = `(${ours} or row.visibility <> 'HOUSE' and ${ofDepartment})`;
const runsAccounts = "exists (select from hub.membership where id = $1::uuid and function = 'ADMINISTRATOR')";
const leads = `${ours} and exists (select from hub.membership where id = $1::uuid and function = 'LEAD')`;
const letsIn = `(${leads} or ${ofDepartment} or ${runsAccounts}) and row.accepted_at is null`;
const answersFor = `(${leads} or ${ofDepartment} or ${runsAccounts}) and row.through_id is null and (row.active_until is null or row.active_until >= now())`;
const tells = `(${leads} or ${ofDepartment} or ${runsAccounts}) and row.through_id is null and (row.active_until is null or row.active_until >= now()) and row.user_id <> (select user_id from hub.membership where id = $1::uuid) and (row.function <> 'ADMINISTRATOR' or ${runsAccounts})`;
const letsRegistry = `(${ours} or ${ofDepartment})`;

/** Every table that the writer's role reaches. One that comes in and has no line here does not compile. */
const written: Readonly<Record<WrittenTable, Ownership>> = {
  // Taken back by who sent it with a message of their own.
  attachment: {
    select: mine,
    insert: mine,
    update: `${mine} and row.withdrawn_at is null and exists (select from hub.message_attachment link join hub.message sent on sent.id = link.message_id
      where link.attachment_id = row.id and sent.author_id = $1::uuid and ${tied('sent.referral_id')})`,
    columns: ['withdrawn_at', 'withdrawn_by_name', 'withdraw_reason'],
    together: `withdrawn_at = now(), withdrawn_by_name = $1::text, withdraw_reason = 'WRONG_PERSON'`,
    // changed by being taken back, and by nothing less
    never: 'withdrawn_at = null',
  },
  attachment_content: {
    insert: uploaded,
  },
  audit_event: { insert: `${mine} and ${ours}` },
  consent: {
    insert: signed,
    filled: `insert into hub.consent (id, referral_id, at, kind, manner, said_on, author_id, author_name, author_function, author_organisation_id)
      select ${newKey}, $1, now(), 'CONSENTED', 'ORAL', current_date, id, person_name, function, organisation_id from hub.membership`,
  },
  contact: {
    ...{ select: { seenIn: 'contact' }, insert: keepsContact, update: keepsContact, delete: keepsContact },
    columns: [
      ...['version', 'function', 'search_text', 'name', 'phone', 'mobile', 'email'],
      ...['call_when', 'call_first', 'visibility'],
    ],
    filled: `insert into hub.contact (id, organisation_id, function, name, phone, mobile, email, call_when, visibility, search_text)
      select ${newKey}, house.id, 'Accueil', 'Ines Roche', '04 73 00 00 01', '06 39 98 00 01', 'accueil@exemple.fr', 'le matin',
             visibility, 'accueil ines roche'
        from (select distinct organisation_id as id from hub.membership) house, unnest(array['NETWORK', 'COORDINATORS', 'HOUSE']) visibility`,
  },
  correction: {
    select: { seenIn: 'correction' },
    insert: signed,
    filled: `insert into hub.correction (id, referral_id, at, action, field, before, after, author_id, author_name, author_function, author_organisation_id)
      select ${newKey}, $1, now(), 'CORRECT_MEASURE', 'HEARING_DATE', '{2026-12-01}', '{2026-12-15}', id, person_name, function, organisation_id
        from hub.membership`,
  },
  deadline_setting: {
    select: inNetwork,
    insert: `${ours} and ${coordinates}`,
    update: `${ours} and ${coordinates}`,
    columns: ['version', 'amounts'],
    filled: `insert into hub.deadline_setting (organisation_id) select id from hub.organisation where kind = 'CPCA' on conflict do nothing`,
  },
  // While it is a draft, by whoever writes it, a file of their own; while it is open, by whoever reads it.
  enclosure: {
    select: { seenIn: 'enclosure' },
    insert: `${signed} and ${uploaded} and (${inDraft} or ${isSent})`,
    delete: inDraft,
    columns: ['attachment_id', 'withdrawn_at', 'withdrawn_by_name', 'withdraw_reason'],
    update: `(row.author_organisation_id = $2::uuid or ${tiedAs('row.referral_id', bitsOf(['referrer', 'coordinator']))} and not ${senderTakesPart}) and ${isSent}`,
    together: `attachment_id = null, withdrawn_at = now(), withdrawn_by_name = $1::text, withdraw_reason = 'WRONG_PERSON'`,
    filled: `with file as (
        insert into hub.attachment (id, at, membership_id, name, media_type, size, sha256)
        select ${newKey}, now(), id, 'Jugement.pdf', 'application/pdf', 1, repeat('0', 64) from hub.membership
        returning id, membership_id)
      insert into hub.enclosure (id, referral_id, attachment_id, at, kind, author_id, author_name, author_function, author_organisation_id)
      select ${newKey}, $1, file.id, now(), 'JUDGMENT', member.id, member.person_name, member.function, member.organisation_id
        from file join hub.membership member on member.id = file.membership_id`,
  },
  // There is one for each legal basis, from the beginning.
  expected_enclosure: {
    select: inNetwork,
    insert: 'false',
    update: `${coordinates} and exists (select from hub.agreement where lead_id = $2::uuid)`,
    columns: ['version', 'from_court', 'from_probation', 'from_others'],
  },
  idempotency_key: { select: ours, insert: ours },
  invitation: {
    ...{ select: letsIn, update: letsIn, delete: letsIn },
    insert: `${letsIn} and row.invited_by_id = $1::uuid and row.email is not null and (row.function <> 'ADMINISTRATOR' or ${runsAccounts})`,
    columns: ['version', 'link_number', 'link_until', 'delivery'],
    filled: `insert into hub.invitation (id, organisation_id, function, email, invited_by_id, invited_at, link_until, delivery)
      select ${newKey}, organisation_id, 'LEAD', id || '@maillage.example', id, now(), now() + interval '7 days', 'SENT' from hub.membership`,
  },
  membership: {
    // which columns of them, `factor-loss.test.ts` asks
    ...{ select: answersFor, update: tells },
    columns: [
      ...['version', 'suspended_at', 'asleep', 'active_until', 'successor_id'],
      ...['factor_lost_at', 'factor_lost_by_id', 'factor_forgotten_at'],
    ],
  },
  leave: {
    ...{ select: ours, insert: ours, update: ours, delete: ours },
    columns: ['version', 'first_day', 'last_day', 'stand_in_id'],
    filled: `insert into hub.leave (membership_id, organisation_id, first_day, last_day)
      select id, organisation_id, current_date, current_date + 9 from hub.membership`,
  },
  mail: {
    never: "state = 'SENT'",
    select: administers,
    update: administers,
    columns: ['state'],
  },
  message: { select: { seenIn: 'message' }, insert: signed },
  message_attachment: { select: uploaded, insert: uploaded },
  message_reading: {
    select: mine,
    insert: mine,
    filled: `insert into hub.message_reading (message_id, membership_id, at)
      select message.id, membership.id, now() from hub.membership, (select id from hub.message limit 1) message on conflict do nothing`,
  },
  notification: { select: mine, update: mine, columns: ['read_at'] },
  notification_preference: {
    select: mine,
    insert: mine,
    update: mine,
    columns: [
      'language',
      'in_app',
      'mail_at_once',
      'mail_in_digest',
      'digest_hour',
      'quiet_from',
      'quiet_until',
      'quiet_on_weekends',
    ],
  },
  offer: {
    select: ours,
    update: `${ours} and ${coordinates}`,
    columns: ['places', 'weeks', 'next_start', 'volunteer_percent', 'declared_at', 'version'],
  },
  outbox: { insert: tied('row.object_id') },
  // A new person is nobody's; once a referral is about them they are whose referral it is.
  participant: {
    select: { seenIn: 'participant' },
    insert: `$3::int & ${bitsOf(['referrer', 'coordinator', 'caseworker'])} <> 0`,
    update: `exists (select from hub.participant_party party where party.participant_id = row.id and party.organisation_id = $2::uuid and party.relations & $3::int <> 0)`,
    delete: 'false',
  },
  person_link: {
    select: acrossPersons(caseRelations.coordinator | caseRelations.caseworker),
    insert: `${acrossPersons(caseRelations.coordinator)} and row.decided_by_id = $1::uuid`,
    update: `${acrossPersons(caseRelations.coordinator)} and row.undone_at is null`,
    columns: ['undone_at', 'undone_by_id'],
    together: 'undone_at = now(), undone_by_id = $1',
    never: 'undone_at = now(), undone_by_id = gen_random_uuid()',
    filled: `insert into hub.person_link
      select (jsonb_populate_record(link, jsonb_build_object('id', ${newKey}, 'undone_at', now(), 'undone_by_id', link.decided_by_id))).*
        from hub.person_link link`,
  },
  // Nobody reads as writer where a device is reached, also not their own.
  push_device: {
    select: mine,
    insert: mine,
    delete: mine,
    filled: `insert into hub.push_device (id, membership_id, session_id, endpoint, name, created_at)
      select distinct on (member.id) ${newKey}, member.id, session.id, 'https://push.example/' || member.id, 'Firefox, Windows', now()
        from hub.membership member join auth.session on "userId" = member.user_id`,
  },
  reading_claim: {
    select: mine,
    insert: mine,
    update: mine,
    delete: mine,
    columns: ['person_name', 'until'],
  },
  reason: {
    select: inNetwork,
    insert: `${coordinates} and exists (select from hub.agreement where lead_id = $2::uuid)`,
    update: `${coordinates} and exists (select from hub.agreement where lead_id = $2::uuid)`,
    columns: ['version', 'label_fr', 'label_en', 'note_required', 'active', 'position'],
  },
  // Neither another's, nor one that is sent already: those come in by their steps alone.
  referral: {
    select: { seenIn: 'referral' },
    insert: 'false',
    update: tied('row.id'),
    delete: `row.status = 'DRAFT' and coalesce(row.entered_by_id, row.referrer_id) = $2::uuid`,
  },
  // Steps alone change who is what: parties.test.ts tries the steps.
  referral_party: {
    // Those who follow the whole read all of them; each house its own row, where it says who of it is in charge.
    select: `${tiedAs('row.referral_id', bitsOf(['referrer', 'authority', 'coordinator', 'caseworker', 'asked']))} or ${ours} and row.relations & $3::int <> 0`,
    insert: 'false',
    update: 'false',
    delete: 'false',
  },
  saved_view: {
    select: mine,
    insert: mine,
    update: mine,
    delete: mine,
    columns: ['place', 'name', 'criteria', 'is_default'],
    filled: `insert into hub.saved_view (id, membership_id, place, name, criteria, is_default)
      select ${newKey}, id, 'INBOX', 'À moi', '{"urgent": true}', true from hub.membership`,
  },
  service_registry: {
    select: inNetwork,
    insert: letsRegistry,
    update: letsRegistry,
    columns: ['version', 'registry_id'],
    filled: `insert into hub.service_registry (organisation_id) select id from hub.organisation
      where kind = 'SENTENCE_ENFORCEMENT_SERVICE' on conflict do nothing`,
  },
  status_update: { select: { seenIn: 'status_update' }, insert: signed },
};

export const ownership: Readonly<Record<string, Ownership>> = written;
