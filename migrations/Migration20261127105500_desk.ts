import { Migration } from '@mikro-orm/migrations';

/**
 * What lists of referrals are ordered, filtered and counted by, for each function of each service that is something to a
 * referral: the keys as its masks give them, so that every order runs along an index. `schema/visible.sql` keeps and fills
 * it; the activity that stood in a table of its own is one of its keys.
 */
export class Migration20261127105500_desk extends Migration {
  override up(): void {
    this.addSql(table);
    this.addSql(indexes);
    this.addSql(activity);
  }
}

const table = `
  create table hub.referral_desk (
    -- the service, or the psychologist to whom it is assigned where that is what counts
    owner_id uuid not null,
    -- the relations that a function lets count: what its people may be to the referral
    functions int not null,
    referral_id uuid not null,
    bits int not null default 0,
    order_at timestamptz not null default '-infinity',
    activity_at timestamptz not null,
    updated_at timestamptz not null default '-infinity',
    -- in the order of a referral's life
    status_place int not null default 0,
    -- infinity: at no day, or hidden
    due_at timestamptz not null default 'infinity',
    reads_due boolean not null default false,
    awaits boolean not null default false,
    -- '': hidden. Numbers without what stands between their signs, in capitals.
    name text not null default '',
    reference_number text not null default '',
    court_number text not null default '',
    urgent boolean,
    assignee_id uuid,
    reads_assignee boolean not null default false,
    outcome_unacknowledged boolean,
    department_code text,
    legal_basis text,
    modules text[],
    submitted_at timestamptz,
    intake_at timestamptz,
    primary key (owner_id, functions, referral_id)
  );

  -- What the transaction at work has touched, settled once when it ends; empty between two transactions.
  create unlogged table hub.referral_desk_due (
    xact xid8 not null,
    -- null: all referrals of a service, of which a function is new
    referral_id uuid,
    -- of whom it is activity; 0: of nobody
    audience int not null default 0,
    organisation_id uuid,
    functions int,
    desk boolean not null default false
  );
  create index on hub.referral_desk_due (xact, referral_id);
`;

const indexes = `
  create index referral_desk_sent on hub.referral_desk (owner_id, functions, order_at, referral_id);
  create index referral_desk_activity on hub.referral_desk (owner_id, functions, activity_at, referral_id);
  create index referral_desk_updated on hub.referral_desk (owner_id, functions, updated_at, referral_id);
  create index referral_desk_status on hub.referral_desk (owner_id, functions, status_place, referral_id);
  create index referral_desk_due_at on hub.referral_desk (owner_id, functions, due_at, referral_id);
  create index referral_desk_name on hub.referral_desk (owner_id, functions, name, referral_id);
  create index referral_desk_awaits on hub.referral_desk (owner_id, functions, awaits, order_at, referral_id);

  create index referral_desk_awaits_due on hub.referral_desk (owner_id, functions, due_at, referral_id) where awaits;
  create index referral_desk_awaits_updated on hub.referral_desk (owner_id, functions, updated_at, referral_id) where awaits;
  create index referral_desk_status_due on hub.referral_desk (owner_id, functions, status_place, due_at, referral_id);
  create index referral_desk_status_sent on hub.referral_desk (owner_id, functions, status_place, order_at, referral_id);
  create index referral_desk_outcome on hub.referral_desk (owner_id, functions, due_at, referral_id) where outcome_unacknowledged;
  create index referral_desk_urgent on hub.referral_desk (owner_id, functions, status_place, due_at, referral_id) where urgent;
  create index referral_desk_assignee on hub.referral_desk (owner_id, functions, assignee_id, due_at, referral_id) where assignee_id is not null;
  create index referral_desk_unassigned on hub.referral_desk (owner_id, functions, due_at, referral_id) where awaits and assignee_id is null and reads_assignee;
  create index referral_desk_intake on hub.referral_desk (owner_id, functions, intake_at, referral_id) where intake_at is not null;

  create index referral_desk_search on hub.referral_desk using gin
    (owner_id ext.uuid_ops, name ext.gin_trgm_ops, reference_number ext.gin_trgm_ops, court_number ext.gin_trgm_ops);
  create index on hub.referral_desk (referral_id);
`;

const activity = `
  insert into hub.referral_desk (owner_id, functions, referral_id, activity_at)
    select case when activity.functions & 32 <> 0 then party.clinician_id else activity.organisation_id end,
           activity.functions, activity.referral_id, activity.at
      from hub.referral_activity activity
      join hub.referral_party party using (organisation_id, referral_id)
     where activity.functions & 32 = 0 or party.clinician_id is not null;
  -- Nobody but those views reads it, and they are made anew after the migrations, in the same transaction.
  -- squawk-ignore ban-drop-table
  drop table hub.referral_activity cascade;
`;
