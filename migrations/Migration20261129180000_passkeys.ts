import { Migration } from '@mikro-orm/migrations';

/**
 * Passkeys as the sign-in library keeps them, and when each was used last. Whoever has one is asked for more than a passphrase,
 * whichever route of the library says what: `"twoFactorEnabled"` follows what there is.
 */
export class Migration20261129180000_passkeys extends Migration {
  override up(): void {
    this.addSql(`
      alter table auth.session add constraint session_factor
        check (factor in ('AUTHENTICATOR', 'RECOVERY_CODE', 'PASSKEY')) not valid;
      alter table auth.session drop constraint factor_of_session;
      create table auth.passkey (
        id text primary key,
        name text,
        "publicKey" text not null,
        "userId" text not null references auth."user" on delete cascade,
        "credentialID" text not null unique,
        -- of 32 bits without a sign (Web Authentication, section 6.1), which this type holds exactly
        counter double precision not null,
        "deviceType" text not null,
        "backedUp" boolean not null,
        transports text,
        "createdAt" timestamptz not null default now(),
        aaguid text,
        "lastUsedAt" timestamptz
      );
      create index passkey_of_person on auth.passkey ("userId");

      create function auth.keep_second_factor() returns trigger language plpgsql as $$
      begin
        new."twoFactorEnabled" := new."twoFactorEnabled"
          or exists (select from auth.passkey where "userId" = new.id);
        return new;
      end $$;
      create trigger keep_second_factor before update of "twoFactorEnabled" on auth."user"
        for each row when (not new."twoFactorEnabled") execute function auth.keep_second_factor();

      create function auth.follow_passkeys() returns trigger language plpgsql as $$
      declare person text := coalesce(new."userId", old."userId");
      begin
        -- one at a time: of two keys that go at once each would still see the other
        perform from auth."user" where id = person for update;
        update auth."user" set "twoFactorEnabled" = exists (select from auth.passkey where "userId" = person)
            or exists (select from auth."twoFactor" where "userId" = person and verified)
          where id = person;
        return null;
      end $$;
      create trigger follow_passkeys after insert or delete on auth.passkey
        for each row execute function auth.follow_passkeys();
    `);
  }
}
