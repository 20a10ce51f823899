import { Migration } from '@mikro-orm/migrations';

/**
 * What people set for themselves. Deadlines: one row per CPCA that departs from the defaults of
 * `deadline-kinds.ts`, with the amounts it departs with. Reasons: the coded words of a refusal, an end, a pause
 * and a withdrawal, which the region edits; a code that was ever used stays.
 */
export class Migration015_settings extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.deadline_setting (
        organisation_id uuid primary key references hub.organisation on delete cascade,
        version int not null default 0,
        amounts jsonb not null default '{}' check (jsonb_typeof(amounts) = 'object')
      );
      create table hub.reason (
        id uuid primary key,
        version int not null default 1,
        kind text not null check (kind in ('DECLINE', 'WITHDRAW', 'SUSPEND', 'END')),
        code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
        label_fr text not null,
        label_en text not null,
        note_required boolean not null default false,
        active boolean not null default true,
        position int not null,
        unique (kind, code)
      );
    `);
  }
}
