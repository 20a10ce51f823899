import { Migration } from '@mikro-orm/migrations';

/**
 * What is told to whom: notifications, the letters made of them, reminders, and what each function wants to be
 * told. Written by background jobs, never by a verb.
 */
export class Migration009_notifications extends Migration {
  override up(): void {
    this.addSql(outbox);
    this.addSql(letters);
    this.addSql(notifications);
    this.addSql(announcing);
  }
}

const outbox = `
  -- Who did it, so that nobody is told of their own step; said by the transaction itself, hence by no verb.
  alter table hub.outbox
    add column author_id uuid default nullif(current_setting('maillage.membership_id', true), '')::uuid,
    add column told_at timestamptz;
  create index on hub.outbox (told_at);

  -- The job is put into the queue by the owner: the API has no right on it. It carries a key and nothing else.
  create function hub.enqueue_telling() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform graphile_worker.add_job('tell', json_build_object('event', new.id), job_key => 'tell ' || new.id);
    return null;
  end $$;
  create trigger enqueue_telling after insert on hub.outbox for each row execute function hub.enqueue_telling();
`;

const letters = `
  -- An e-mail to one function of one person. Its text is made when it is sent, from its notifications.
  create table hub.mail (
    id uuid primary key,
    membership_id uuid not null references hub.membership,
    kind text not null check (kind in ('AT_ONCE', 'DIGEST')),
    send_after timestamptz not null,
    state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'NOT_SENT', 'FAILED')),
    attempts int not null default 0,
    -- why the last attempt failed, as a code; never what the mail server answered, which may repeat an address
    problem text,
    created_at timestamptz not null,
    tried_at timestamptz,
    sent_at timestamptz,
    unique (membership_id, kind, send_after)
  );
  create index on hub.mail (state, created_at desc, id desc);

  create function hub.enqueue_mail() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform graphile_worker.add_job('send_mail', json_build_object('mail', new.id), run_at => new.send_after,
                                    max_attempts => 12, job_key => 'mail ' || new.id);
    return null;
  end $$;
  create trigger enqueue_mail after insert on hub.mail for each row
    when (new.state = 'QUEUED') execute function hub.enqueue_mail();
  create trigger enqueue_mail_again after update of state on hub.mail for each row
    when (new.state = 'QUEUED' and old.state <> 'QUEUED') execute function hub.enqueue_mail();
`;

const notifications = `
  -- An event and a key: whoever reads it reads the referral behind it through their own mask.
  create table hub.notification (
    id uuid primary key,
    membership_id uuid not null references hub.membership,
    referral_id uuid not null references hub.referral on delete cascade,
    event text not null,
    -- the step that was taken; null for a reminder
    action text,
    -- the row of the outbox or the reminder that it tells of: the same is told once
    source_id uuid not null,
    at timestamptz not null,
    in_app boolean not null,
    read_at timestamptz,
    mail_id uuid references hub.mail on delete set null,
    unique (membership_id, source_id)
  );
  create index notification_page on hub.notification (membership_id, at desc, id desc) where in_app;
  create index on hub.notification (referral_id);
  create index on hub.notification (mail_id);

  -- The same deadline is recalled once before, once after, and once to who coordinates.
  create table hub.reminder (
    id uuid primary key,
    referral_id uuid not null references hub.referral on delete cascade,
    due_at timestamptz not null,
    stage text not null check (stage in ('NEAR', 'PASSED', 'ESCALATED')),
    at timestamptz not null,
    unique (referral_id, due_at, stage)
  );

  -- What one function of one person wants to be told, and how; without a row the defaults hold.
  create table hub.notification_preference (
    membership_id uuid primary key references hub.membership,
    language text not null check (language in ('fr', 'en')),
    in_app text[] not null,
    mail_at_once text[] not null,
    mail_in_digest text[] not null,
    -- hours of the day in Paris; from = until: no quiet hours
    digest_hour int not null check (digest_hour between 0 and 23),
    quiet_from int not null check (quiet_from between 0 and 23),
    quiet_until int not null check (quiet_until between 0 and 23),
    quiet_on_weekends boolean not null
  );
`;

const announcing = `
  create function hub.announce_notification() returns trigger language plpgsql as $$
  begin
    perform pg_notify('notification_added', new.membership_id::text);
    return null;
  end $$;
  create trigger announce_notification after insert on hub.notification for each row
    when (new.in_app) execute function hub.announce_notification();
`;
