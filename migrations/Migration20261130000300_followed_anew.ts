import { Migration } from '@mikro-orm/migrations';

/**
 * A house that handed a case over and is put behind it again follows it as any other: that it had handed it over is past, and what was kept
 * for it then with that. Bits: 1 referrer; 4 authority; 1024 former referrer.
 */
export class Migration20261130000300_followed_anew extends Migration {
  override up(): void {
    this.addSql(`
  create function hub.take_up_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    new.relations := new.relations & ~1024;
    new.hands_over_to_id := null;
    new.handed_over_at := null;
    new.kept := null;
    new.person_kept := null;
    return new;
  end $$;
  -- after the guard, by its name: nobody writes this, it follows
  create trigger take_up_again before update of relations on hub.referral_party for each row
    when (new.relations & 1024 <> 0 and new.relations & 5 <> 0 and old.relations & 5 = 0)
    execute function hub.take_up_again();
    `);
    this.addSql(`
  update hub.referral_party set relations = relations & ~1024, hands_over_to_id = null, handed_over_at = null, kept = null, person_kept = null
   where relations & 1024 <> 0 and relations & 5 <> 0 and handed_over_at is not null;
    `);
  }
}
