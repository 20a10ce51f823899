import { Migration } from '@mikro-orm/migrations';

/**
 * An entry is taken back also where a house that was named in it has asked another to take the case over: the one that was asked leaves with
 * the question, as with any outcome, and is not taken for one that was named. Bits: 2 uninformed referrer; 8 coordinator; 16 caseworker.
 */
export class Migration20261130000100_entries_taken_back_end_questions extends Migration {
  override up(): void {
    this.addSql(`
  create or replace function hub.forget_entry() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update hub.referral_party set hands_over_to_id = null
     where referral_id = new.id and hands_over_to_id is not null and handed_over_at is null;
    update hub.referral_party party set relations = party.relations & 24 | 2
     where party.referral_id = new.id and party.organisation_id is distinct from new.recipient_id and party.relations & ~24 <> 0;
    return null;
  end $$;
    `);
  }
}
