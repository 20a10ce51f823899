import { Migration } from '@mikro-orm/migrations';

/**
 * A part that ends with the case ends at the instant of the line that says so, which is read; what is written after the end of a part
 * is not.
 */
export class Migration20261129220000_parts_end_with_what_ended_them extends Migration {
  override up(): void {
    this.addSql(`
  create or replace function hub.end_parts() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if new.outcome_acknowledged_at is null and old.outcome_acknowledged_at is not null then
      -- It is taken back: those whose part ended with it take part again.
      update hub.referral_party party
         set over_at = null,
             relations = relations & ~256 | (case when 'HOUSING' = any(modules) then 64 else 0 end)
                                          | (case when 'PSYCHOLOGICAL_SUPPORT' = any(modules) then 128 else 0 end)
       where referral_id = new.id and over_at = old.outcome_acknowledged_at;
    else
      update hub.referral_party party
         set over_at = coalesce(new.outcome_acknowledged_at, new.withdrawn_at, new.redirected_at, now())
       where referral_id = new.id and over_at is null and relations & 192 <> 0;
    end if;
    return null;
  end $$;
    `);
  }
}
