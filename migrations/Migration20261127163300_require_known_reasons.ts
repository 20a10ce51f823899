import { Migration } from '@mikro-orm/migrations';

/** The rule that a coded reason is one of its list gets a name that says so, and a message for whoever reads the log. */
export class Migration20261127163300_require_known_reasons extends Migration {
  override up(): void {
    this.addSql(`
      create function hub.require_known_reasons() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        if exists (
          select from (values ('DECLINE', new.decline_reason), ('WITHDRAW', new.withdraw_reason),
                              ('SUSPEND', new.suspend_reason), ('END', new.end_reason)) as coded (kind, code)
           where coded.code is not null
             and not exists (select from hub.reason known where known.kind = coded.kind and known.code = coded.code)
        ) then
          raise foreign_key_violation using message = 'The reason of a referral is not in the list of its kind.';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger require_known_reasons
        before insert or update of decline_reason, withdraw_reason, suspend_reason, end_reason on hub.referral for each row
        when (num_nonnulls(new.decline_reason, new.withdraw_reason, new.suspend_reason, new.end_reason) > 0)
        execute function hub.require_known_reasons()`);
    this.addSql('drop trigger say_known_reasons on hub.referral');
    this.addSql('drop function hub.say_known_reasons()');
  }
}
