import { createHash } from 'node:crypto';
import { Migration } from '@mikro-orm/migrations';

/**
 * The services of a tribunal judiciaire are houses of their own. Its people go to the service of their function, and its
 * cases to the service that sent them and to the one that orders or enforces. What neither function nor case tells stays
 * with the court, where nobody else reads it.
 */
export class Migration20261128083000_services_of_courts extends Migration {
  override up(): void {
    this.addSql(services);
    this.addSql(whose);
    this.addSql(quiet);
    this.addSql(people);
    this.addSql(cases);
    this.addSql(named);
    this.addSql(done);
  }
}

const courts = ['03190', '03185', '03095', '07186', '15014', '26362', '43157', '63113'];
const known = [
  ['parquet', 'PROSECUTION_SERVICE', 'PROSECUTOR'],
  ['instruction', 'INVESTIGATION_SERVICE', null],
  ['jld', 'LIBERTY_AND_CUSTODY_SERVICE', 'LIBERTY_AND_CUSTODY_JUDGE'],
  ['jap', 'SENTENCE_ENFORCEMENT_SERVICE', 'SENTENCE_ENFORCEMENT_JUDGE'],
  ['jaf', 'FAMILY_AFFAIRS_SERVICE', 'FAMILY_JUDGE'],
  ['greffe', 'COURT_REGISTRY', 'REGISTRY'],
] as const;

/** The id that the reference network gives to an organisation of this key, in every hub. */
function idOf(key: string): string {
  const namespace = Buffer.from('5e5d0f0c6c4e5d0b9f6b0d3a8b7f4a11', 'hex');
  const bytes = createHash('sha1').update(namespace).update(`organisation/reference/${key}`).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = bytes.subarray(0, 16).toString('hex');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const quoted = (word: string | null): string => (word === null ? 'null' : `'${word}'`);
const rows = courts
  .flatMap((seat) =>
    known.map(
      ([suffix, kind, memberFunction]) =>
        `('tj-${seat}', '${suffix}', '${idOf(`tj-${seat}-${suffix}`)}'::uuid, '${kind}', ${quoted(memberFunction)})`,
    ),
  )
  .join(',\n    ');

// The kind of service that orders or enforces under the legal basis of a referral.
const behind = `(case
           when referral.legal_basis in ('PROSECUTION_ALTERNATIVE', 'PENAL_SETTLEMENT') then 'PROSECUTION_SERVICE'
           when referral.legal_basis in ('JUDICIAL_SUPERVISION', 'SUPERVISION_WITH_PLACEMENT') then 'LIBERTY_AND_CUSTODY_SERVICE'
           when referral.legal_basis = 'PROTECTION_ORDER' then 'FAMILY_AFFAIRS_SERVICE'
           when referral.legal_basis <> 'VOLUNTARY' then 'SENTENCE_ENFORCEMENT_SERVICE' end)`;

// Names and what is searched come with the reference network, at the same start. The values that a kind may have are put
// in force anew after the migrations.
const services = `
  alter table hub.organisation drop constraint if exists kind_known;
  create table hub.moving_court_service as
    select court.id as court_id, court.source_id || '-' || given.suffix as source_id, given.id, given.kind, given.function
      from (values ${rows}) given (court, suffix, id, kind, function)
      join hub.organisation court on court.source = 'reference' and court.source_id = given.court;
  insert into hub.organisation (id, kind, name, department_code, commune_insee, city, parent_id, source, source_id, search_text)
    select service.id, service.kind, service.source_id, court.department_code, court.commune_insee, court.city, court.id, 'reference',
           service.source_id, ''
      from hub.moving_court_service service join hub.organisation court on court.id = service.court_id
    on conflict (source, source_id) do nothing;
`;

// A draft that is somebody's alone goes with them. A case belongs to the service whose person sent it. The authority is the
// service of who is in charge of it, where that is another than the sender's, and else the one that orders or enforces under
// this legal basis.
const whose = `
  create table hub.moving_court_case as
    select party.court_id, party.referral_id, party.relations, party.submitted_at, party.followed_by_id, party.private_to_id,
           case when party.private_to_id is null then coalesce(sender.id, behind.id) else keeper.id end as sender_id,
           coalesce(case when charge.id is distinct from sender.id then charge.id end, behind.id) as authority_id
      from (select tied.*, tied.organisation_id as court_id from hub.referral_party tied
             where tied.organisation_id in (select court_id from hub.moving_court_service)) party
      join hub.referral on referral.id = party.referral_id
      left join lateral (
        select line.author_function as function from hub.status_update line
         where line.referral_id in (referral.id, referral.redirected_from_id) and line.action = 'SUBMIT'
           and line.author_organisation_id = party.court_id order by line.at limit 1) sent on true
      left join lateral (
        select member.function from hub.membership member
         where member.organisation_id = party.court_id and member.person_name = referral.referrer_name
         order by member.id limit 1) author on true
      left join hub.moving_court_service sender
        on sender.court_id = party.court_id and sender.function = coalesce(sent.function, author.function)
      left join hub.membership private on private.id = party.private_to_id
      left join hub.moving_court_service keeper on keeper.court_id = party.court_id and keeper.function = private.function
      left join hub.membership follower on follower.id = party.followed_by_id
      left join hub.moving_court_service charge on charge.court_id = party.court_id and charge.function = follower.function
      left join hub.moving_court_service behind
        on behind.court_id = party.court_id and behind.kind = ${behind};
`;

// What follows from each row is worked out once, when the rights are put in force. A person's own parties follow at once.
const quiet = `
  alter table hub.referral disable trigger user;
  alter table hub.membership disable trigger user;
  alter table hub.status_update disable trigger user;
  alter table hub.message disable trigger user;
  alter table hub.participant_party disable trigger user;
  alter table hub.referral_party disable trigger user;
  alter table hub.referral_party enable trigger keep_participant_party;
`;

// Who is in charge, who keeps a draft and who was put in charge are people of the house by a key: they let go first. What was
// said within the house is said within the service.
const people = `
  create table hub.moving_court_person as
    select member.id, member.organisation_id as court_id, service.id as service_id
      from hub.membership member
      join hub.moving_court_service service on service.court_id = member.organisation_id and service.function = member.function;
  create table hub.moving_court_line as
    select line.id, line.assignee_id, person.service_id
      from hub.status_update line
      join hub.moving_court_person person
        on person.id = coalesce(line.assignee_id, line.author_id) and person.court_id = line.author_organisation_id
     where line.action = 'ASSIGN';
  update hub.status_update set assignee_id = null where id in (select id from hub.moving_court_line);
  update hub.referral_party set followed_by_id = null where followed_by_id in (select id from hub.moving_court_person);
  update hub.referral_party set private_to_id = null where private_to_id in (select id from hub.moving_court_person);
  update hub.membership set organisation_id = person.service_id
    from hub.moving_court_person person where person.id = membership.id;
  update hub.status_update set assignee_id = line.assignee_id, author_organisation_id = line.service_id
    from hub.moving_court_line line where line.id = status_update.id;
  update hub.message set author_organisation_id = person.service_id
    from hub.moving_court_person person
   where person.id = message.author_id and person.court_id = message.author_organisation_id;
`;

// 1 and 2: who sent it; 4: the authority.
const stays = `case when court_case.sender_id is null then party.relations & 3 else 0 end
    | case when court_case.authority_id is null then party.relations & 4 else 0 end | (party.relations & ~7)`;
const cases = `
  insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at, followed_by_id, private_to_id)
    select part.service_id, part.referral_id, bit_or(part.bits), min(part.submitted_at),
           (array_agg(follower.id) filter (where follower.id is not null))[1],
           (array_agg(keeper.id) filter (where keeper.id is not null))[1]
      from (select sender_id as service_id, relations & 3 as bits, court_case.* from hub.moving_court_case court_case
            union all select authority_id, relations & 4, court_case.* from hub.moving_court_case court_case) part
      left join hub.membership follower on follower.id = part.followed_by_id and follower.organisation_id = part.service_id
      left join hub.membership keeper on keeper.id = part.private_to_id and keeper.organisation_id = part.service_id
     where part.service_id is not null and part.bits <> 0
     group by part.service_id, part.referral_id
    on conflict (organisation_id, referral_id) do update set relations = hub.referral_party.relations | excluded.relations;
  delete from hub.referral_party party using hub.moving_court_case court_case
   where party.organisation_id = court_case.court_id and party.referral_id = court_case.referral_id and (${stays}) = 0;
  update hub.referral_party party set relations = ${stays}
    from hub.moving_court_case court_case
   where party.organisation_id = court_case.court_id and party.referral_id = court_case.referral_id;
`;

// Beside what the parties say, what a case that has not been sent names.
const named = `
  update hub.referral set referrer_id = court_case.sender_id
    from hub.moving_court_case court_case
   where court_case.referral_id = referral.id and referral.referrer_id = court_case.court_id and court_case.sender_id is not null;
  update hub.referral set ordered_by_id = court_case.authority_id
    from hub.moving_court_case court_case
   where court_case.referral_id = referral.id and referral.ordered_by_id = court_case.court_id and court_case.authority_id is not null;
  update hub.referral set ordered_by_id = service.id
    from hub.moving_court_service service
   where service.court_id = referral.ordered_by_id and service.kind = ${behind};
  update hub.referral set referrer_id = service.id
    from hub.moving_court_service service
   where service.court_id = referral.referrer_id and service.kind = ${behind}
     and not exists (select from hub.referral_party party
                      where party.referral_id = referral.id and party.organisation_id = referral.referrer_id);
`;

const done = `
  alter table hub.referral enable trigger user;
  alter table hub.membership enable trigger user;
  alter table hub.status_update enable trigger user;
  alter table hub.message enable trigger user;
  alter table hub.participant_party enable trigger user;
  alter table hub.referral_party enable trigger user;
  -- Of this migration alone.
  -- squawk-ignore ban-drop-table
  drop table hub.moving_court_line, hub.moving_court_person, hub.moving_court_case, hub.moving_court_service;
  -- The desks are filled anew when the rights are put in force.
  comment on table hub.referral_desk is null;
`;
