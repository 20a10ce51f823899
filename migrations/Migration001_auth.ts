import { Migration } from '@mikro-orm/migrations';

/**
 * Accounts and sessions, as the sign-in library wants its tables, in a schema that only its login reaches.
 * The API never reads them: it is told who asks.
 */
export class Migration001_auth extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(sessionEnd);
    this.addSql(`
      grant usage on schema auth to maillage_auth;
      grant select, insert, update, delete on all tables in schema auth to maillage_auth;
    `);
  }
}

const tables = `
  create table auth."user" (
    id text primary key,
    name text not null,
    email text not null unique,
    "emailVerified" boolean not null,
    image text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp
  );
  create table auth.session (
    id text primary key,
    "expiresAt" timestamptz not null,
    token text not null unique,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null references auth."user" on delete cascade
  );
  create index on auth.session ("userId");
  create table auth.account (
    id text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references auth."user" on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    password text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null
  );
  create index on auth.account ("userId");
  create table auth.verification (
    id text primary key,
    identifier text not null,
    value text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp
  );
  create index on auth.verification (identifier);
`;

const sessionEnd = `
  -- However a session ends (sign-out, revocation, account deleted), every process hears of it and closes
  -- the sockets that were opened with it.
  create function auth.announce_session_end() returns trigger language plpgsql as $$
  begin
    perform pg_notify('session_ended', old.id);
    return null;
  end $$;
  create trigger announce_session_end after delete on auth.session
    for each row execute function auth.announce_session_end();
`;
