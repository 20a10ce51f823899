import { Migration } from '@mikro-orm/migrations';

/**
 * The network's tables. Nobody but their owner reads them: the API reads the masked views of
 * `schema/visible.sql` and writes under the row-level security of the same file.
 */
export class Migration002_hub extends Migration {
  override up(): void {
    this.addSql(territories);
    this.addSql(directory);
    this.addSql(referrals);
    this.addSql(parties);
    this.addSql(journal);
  }
}

const territories = `
  create table hub.department (
    code text primary key,
    name text not null,
    region_code text not null,
    region_name text not null
  );
  create table hub.intercommunality (
    siren text primary key,
    name text not null,
    kind text not null
  );
  create table hub.commune (
    insee text primary key,
    name text not null,
    department_code text not null references hub.department,
    intercommunality_siren text references hub.intercommunality,
    district_code text,
    postal_codes text[] not null default '{}',
    population int,
    search_text text not null
  );
  create index on hub.commune (department_code);
  create index on hub.commune (intercommunality_siren);
  create index commune_search on hub.commune using gin (search_text ext.gin_trgm_ops);
`;

const directory = `
  create table hub.organisation (
    id uuid primary key,
    kind text not null,
    name text not null,
    department_code text references hub.department,
    commune_insee text references hub.commune,
    address text,
    postal_code text,
    city text,
    phone text,
    email text,
    website text,
    parent_id uuid references hub.organisation,
    source text not null,
    source_id text not null,
    source_date date,
    search_text text not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (source, source_id)
  );
  create index on hub.organisation (kind, department_code);
  create index on hub.organisation (department_code);
  create index on hub.organisation (commune_insee);
  create index on hub.organisation (parent_id);
  -- the order of the directory: by name, whatever its accents
  create index on hub.organisation (search_text, id);
  create index organisation_search on hub.organisation using gin (search_text ext.gin_trgm_ops);

  create table hub.site (
    id uuid primary key,
    organisation_id uuid not null references hub.organisation on delete cascade,
    name text not null,
    address text,
    postal_code text,
    city text,
    phone text
  );
  create index on hub.site (organisation_id);

  create table hub.offer (
    id uuid primary key,
    organisation_id uuid not null references hub.organisation on delete cascade,
    module text not null,
    title text not null,
    places int check (places >= 0),
    unique (organisation_id, module)
  );

  -- Which departments an organisation serves; for a CPCA, where it is the recipient.
  create table hub.coverage (
    organisation_id uuid not null references hub.organisation on delete cascade,
    department_code text not null references hub.department,
    primary key (organisation_id, department_code)
  );
  create index on hub.coverage (department_code);

  -- The courts whose ressort holds a commune: tribunal judiciaire, and local court where there is one.
  create table hub.jurisdiction (
    commune_insee text not null references hub.commune,
    organisation_id uuid not null references hub.organisation on delete cascade,
    primary key (commune_insee, organisation_id)
  );
  create index on hub.jurisdiction (organisation_id);

  create table hub.agreement (
    id uuid primary key,
    title text not null,
    lead_id uuid not null references hub.organisation,
    since date
  );
  create index on hub.agreement (lead_id);
  create table hub.agreement_member (
    agreement_id uuid not null references hub.agreement on delete cascade,
    organisation_id uuid not null references hub.organisation on delete cascade,
    primary key (agreement_id, organisation_id)
  );
  create index on hub.agreement_member (organisation_id);
  create table hub.agreement_department (
    agreement_id uuid not null references hub.agreement on delete cascade,
    department_code text not null references hub.department,
    primary key (agreement_id, department_code)
  );
  create index on hub.agreement_department (department_code);

  -- One person in one function of one organisation. user_id is the account in schema auth: no
  -- foreign key, so that accounts can live elsewhere one day.
  create table hub.membership (
    id uuid primary key,
    user_id text not null,
    organisation_id uuid not null references hub.organisation,
    function text not null,
    person_name text not null,
    active_from timestamptz not null default now(),
    active_until timestamptz
  );
  create index on hub.membership (user_id);
  create index on hub.membership (organisation_id, function);
`;

const referrals = `
  create table hub.participant (
    id uuid primary key,
    birth_name text,
    usage_name text,
    first_name text,
    birth_date date,
    sex text,
    commune_insee text references hub.commune,
    phone text,
    email text,
    voicemail_allowed boolean,
    language text,
    interpreter_needed boolean,
    search_text text not null default ''
  );
  create index on hub.participant (commune_insee);
  create index participant_search on hub.participant using gin (search_text ext.gin_trgm_ops);

  create table hub.referral (
    id uuid primary key,
    version int not null default 1,
    -- given when it is sent, for it begins with the department
    reference text unique,
    status text not null default 'DRAFT',
    urgent boolean not null default false,
    department_code text references hub.department,
    modules text[] not null default '{}',
    draft_step int not null default 1 check (draft_step between 1 and 4),
    participant_id uuid not null references hub.participant,
    referrer_id uuid not null references hub.organisation,
    referrer_name text not null,
    recipient_id uuid references hub.organisation,
    legal_basis text,
    ordered_by_id uuid references hub.organisation,
    supervised_by_id uuid references hub.organisation,
    prosecution_number text,
    measure_start date,
    measure_end date,
    hearing_date date,
    circumstances text,
    safety_constraints text[] not null default '{}',
    person_information text,
    decline_reason text,
    withdraw_reason text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    submitted_at timestamptz,
    acknowledge_by timestamptz,
    acknowledged_at timestamptz,
    information_requested_at timestamptz,
    waitlisted_at timestamptz,
    accepted_at timestamptz,
    declined_at timestamptz,
    withdrawn_at timestamptz
  );
  create index on hub.referral (participant_id);
  create index on hub.referral (referrer_id);
  create index on hub.referral (recipient_id, status);
  create index on hub.referral (ordered_by_id);
  create index on hub.referral (supervised_by_id);
  create index on hub.referral (department_code);
`;

const parties = `
  -- What an organisation is to a referral, as a bit set (api/src/access/relations.ts). Every mask starts here.
  create table hub.referral_party (
    organisation_id uuid not null references hub.organisation,
    referral_id uuid not null references hub.referral on delete cascade,
    relations int not null check (relations > 0),
    -- the modules that a housing or health partner takes in; what it may see of the referral
    modules text[] not null default '{}',
    -- the one psychologist assigned: the clinician bit is hers alone, not her employer's
    clinician_id uuid references hub.membership,
    -- submission, or creation while a draft: carries the order of every list
    submitted_at timestamptz not null,
    primary key (organisation_id, referral_id)
  );
  create index referral_party_page on hub.referral_party
    (organisation_id, submitted_at desc, referral_id desc) include (relations);
  create index on hub.referral_party (referral_id);
  create index on hub.referral_party (clinician_id);

  -- A bit_or over parties inside a view is not pushed down by the planner, so the union of a person's
  -- referrals is kept beside them.
  create table hub.participant_party (
    organisation_id uuid not null references hub.organisation,
    participant_id uuid not null references hub.participant on delete cascade,
    relations int not null,
    clinician_ids uuid[] not null default '{}',
    primary key (organisation_id, participant_id)
  );
  create index on hub.participant_party (participant_id);

  create function hub.keep_participant_party() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  declare
    touched_referral uuid := coalesce(new.referral_id, old.referral_id);
    touched_organisation uuid := coalesce(new.organisation_id, old.organisation_id);
    person uuid := (select participant_id from hub.referral where id = touched_referral);
  begin
    delete from hub.participant_party where organisation_id = touched_organisation and participant_id = person;
    insert into hub.participant_party (organisation_id, participant_id, relations, clinician_ids)
      select touched_organisation, person, bit_or(party.relations),
             coalesce(array_agg(party.clinician_id) filter (where party.clinician_id is not null), '{}')
        from hub.referral_party party
        join hub.referral on referral.id = party.referral_id
       where party.organisation_id = touched_organisation and referral.participant_id = person
      having count(*) > 0;
    return null;
  end $$;
  create trigger keep_participant_party after insert or update or delete on hub.referral_party
    for each row execute function hub.keep_participant_party();
`;

const journal = `
  create table hub.status_update (
    id uuid primary key,
    referral_id uuid not null references hub.referral on delete cascade,
    at timestamptz not null,
    action text not null,
    from_status text,
    to_status text,
    author_id uuid not null references hub.membership,
    author_name text not null,
    author_function text not null,
    author_organisation_id uuid not null references hub.organisation,
    note text,
    -- which relations may read this line at all; a note for a few is a line for a few
    audience int not null
  );
  create index on hub.status_update (referral_id, at, id);
  create index on hub.status_update (author_id);
  create index on hub.status_update (author_organisation_id);

  -- The same key twice makes one referral, also when the first answer was lost on the way.
  create table hub.idempotency_key (
    organisation_id uuid not null references hub.organisation,
    key text not null,
    referral_id uuid not null references hub.referral on delete cascade,
    created_at timestamptz not null default now(),
    primary key (organisation_id, key)
  );
  create index on hub.idempotency_key (referral_id);

  create table hub.audit_event (
    id uuid primary key,
    at timestamptz not null,
    membership_id uuid not null,
    organisation_id uuid not null,
    action text not null,
    object_type text not null,
    object_id uuid not null
  );
  create index on hub.audit_event (object_id, at);

  -- What has happened and must be told, and to which relations: who may not read a note must not learn
  -- from an event that there is one. The notification carries two keys and nothing else.
  create table hub.outbox (
    id uuid primary key,
    at timestamptz not null,
    topic text not null,
    referral_id uuid not null,
    audience int not null
  );
  create function hub.announce() returns trigger language plpgsql as $$
  begin
    perform pg_notify('referral_changed', new.referral_id || ' ' || new.audience);
    return null;
  end $$;
  create trigger announce after insert on hub.outbox for each row execute function hub.announce();
`;
