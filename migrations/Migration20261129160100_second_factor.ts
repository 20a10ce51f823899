import { Migration } from '@mikro-orm/migrations';

/** The second factor as the sign-in library keeps it, and by which one a session was opened. */
export class Migration20261129160100_second_factor extends Migration {
  override up(): void {
    this.addSql(`
      alter table auth."user" add column "twoFactorEnabled" boolean not null default false;
      alter table auth.session add column factor text
        constraint factor_of_session check (factor in ('AUTHENTICATOR', 'RECOVERY_CODE'));
      create table auth."twoFactor" (
        id text primary key,
        secret text not null,
        "backupCodes" text not null,
        "userId" text not null unique references auth."user" on delete cascade,
        verified boolean not null default true,
        "failedVerificationCount" int not null default 0,
        "lockedUntil" timestamptz
      );
    `);
  }
}
