import { viewerUser } from './policy/viewer-bits.ts';

/**
 * What follows when somebody’s second factor is said to be lost, and when another person confirms it: the person is told by
 * letter both times; confirmed, all that they came in with besides the passphrase is forgotten and their sessions end. That these
 * are two people, in two functions unless an administrator is concerned, is asked here once more: one alone undoes nobody’s factor,
 * whatever they write.
 */
export const factorLossesSql = `create function rights.factor_loss_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.factor_lost_at is not null and old.factor_lost_at is null then
    perform graphile_worker.add_job('tell_of_account', json_build_object('membership', new.id, 'about', 'FACTOR_LOST'), max_attempts => 12);
  end if;
  if new.factor_forgotten_at is distinct from old.factor_forgotten_at and exists (
       select from hub.membership reporter, hub.membership confirmer
        where reporter.id = old.factor_lost_by_id and confirmer.id = (nullif(current_setting('maillage.membership_id', true), '')::uuid)
          and reporter.user_id not in (${viewerUser}, new.user_id) and new.user_id <> ${viewerUser}
          and (reporter.function <> confirmer.function or new.function = 'ADMINISTRATOR')) then
    delete from auth."twoFactor" where "userId" = new.user_id;
    delete from auth.passkey where "userId" = new.user_id;
    update auth."user" set "twoFactorEnabled" = false where id = new.user_id;
    delete from auth.session where "userId" = new.user_id;
    perform graphile_worker.add_job('tell_of_account', json_build_object('membership', new.id, 'about', 'FACTOR_FORGOTTEN'), max_attempts => 12);
  end if;
  return null;
end $$;
create trigger factor_loss_changed after update of factor_lost_at, factor_forgotten_at on hub.membership
  for each row execute function rights.factor_loss_changed();
revoke execute on function rights.factor_loss_changed() from public;`;
