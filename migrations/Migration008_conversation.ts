import { Migration } from '@mikro-orm/migrations';

/** What those who take part in a referral write to each other, and what each of them has read. */
export class Migration008_conversation extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.message (
        id uuid primary key,
        referral_id uuid not null references hub.referral on delete cascade,
        at timestamptz not null,
        author_id uuid not null references hub.membership,
        author_name text not null,
        author_function text not null,
        author_organisation_id uuid not null references hub.organisation,
        text text not null,
        -- which relations may read it; the author's own service always does
        audience int not null check (audience > 0),
        -- the same key twice writes one message, also when the first answer was lost on the way
        idempotency_key text not null,
        unique (author_id, idempotency_key)
      );
      create index on hub.message (referral_id, at, id);
      create index on hub.message (author_organisation_id);

      -- Reading is each person's own, in the function in which they read.
      create table hub.message_reading (
        message_id uuid not null references hub.message on delete cascade,
        membership_id uuid not null references hub.membership on delete cascade,
        at timestamptz not null,
        primary key (message_id, membership_id)
      );
      create index on hub.message_reading (membership_id);

      -- Colleagues of an author hear of a message that is for others: the audience alone cannot say so, for
      -- another service may hold the same relation.
      alter table hub.outbox add column organisation_id uuid;
      create or replace function hub.announce() returns trigger language plpgsql as $$
      begin
        perform pg_notify('referral_changed', concat_ws(' ', new.referral_id, new.audience, new.organisation_id));
        return null;
      end $$;
    `);
  }
}
