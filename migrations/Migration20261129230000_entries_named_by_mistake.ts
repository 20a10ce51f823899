import { Migration } from '@mikro-orm/migrations';

/**
 * Who was named in an entry that was a mistake follows its status only, and nothing of the person: perhaps it was never theirs. Who
 * coordinates goes on as it did. Bits: 2 uninformed referrer; 8 coordinator; 16 caseworker.
 */
export class Migration20261129230000_entries_named_by_mistake extends Migration {
  override up(): void {
    this.addSql(`
  create function hub.forget_entry() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update hub.referral_party party set relations = party.relations & 24 | 2
     where party.referral_id = new.id and party.organisation_id is distinct from new.recipient_id and party.relations & ~24 <> 0;
    return null;
  end $$;
  create trigger forget_entry after update of status on hub.referral for each row
    when (new.status = 'WITHDRAWN' and old.status <> 'WITHDRAWN' and new.entry_withdraw_reason is not null)
    execute function hub.forget_entry();
    `);
    this.addSql(`
  update hub.referral_party party set relations = party.relations & 24 | 2
    from hub.referral taken
   where taken.id = party.referral_id and taken.status = 'WITHDRAWN' and taken.entry_withdraw_reason is not null
     and party.organisation_id is distinct from taken.recipient_id and party.relations & ~24 <> 0;
    `);
  }
}
