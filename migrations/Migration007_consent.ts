import { Migration } from '@mikro-orm/migrations';

/**
 * What a person was told and agreed to, line by line. The present state stays in `referral.person_information`,
 * and whether the sender of a voluntary referral reads more than its status follows from that state alone: the
 * database turns its relation over by itself, so that nobody needs a right to write who is what.
 */
export class Migration007_consent extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.consent (
        id uuid primary key,
        referral_id uuid not null references hub.referral on delete cascade,
        at timestamptz not null,
        kind text not null,
        manner text not null,
        said_on date not null,
        author_id uuid not null references hub.membership,
        author_name text not null,
        author_function text not null,
        author_organisation_id uuid not null references hub.organisation
      );
      create index on hub.consent (referral_id, at, id);
      create index on hub.consent (author_id);
      create index on hub.consent (author_organisation_id);

      create function hub.keep_referrer_informed() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        -- bit 1: referrer, bit 2: uninformedReferrer (api/src/access/relations.ts). Also in what this referral
        -- goes on from after a redirection, or the sender would read there what it may no longer read here.
        update hub.referral_party party
           set relations = (party.relations & ~3) | case when new.person_information = 'CONSENTED' then 1 else 2 end
          from hub.referral sent
         where sent.participant_id = new.participant_id and sent.referrer_id = new.referrer_id
           and sent.legal_basis = 'VOLUNTARY' and sent.status <> 'DRAFT'
           and party.referral_id = sent.id and party.organisation_id = sent.referrer_id and party.relations & 3 <> 0;
        insert into hub.outbox (id, at, topic, referral_id, audience)
          select gen_random_uuid(), now(), 'RECORD_CONSENT', before.id, 3
            from hub.referral before
           where before.participant_id = new.participant_id and before.id <> new.id and before.status <> 'DRAFT';
        return null;
      end $$;
      create trigger keep_referrer_informed after update of person_information on hub.referral
        for each row when (new.legal_basis = 'VOLUNTARY' and old.status <> 'DRAFT'
          and new.person_information is distinct from old.person_information)
        execute function hub.keep_referrer_informed();
    `);
  }
}
