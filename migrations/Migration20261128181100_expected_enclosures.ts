import { Migration } from '@mikro-orm/migrations';

/**
 * Which enclosures the region expects with a referral, for each legal basis and by who sends. A row for each basis is there
 * from the beginning: a court that ordered has the paper, a probation service was sent it, and nobody else is asked.
 */
export class Migration20261128181100_expected_enclosures extends Migration {
  override up(): void {
    this.addSql(`
      create table hub.expected_enclosure (
        id uuid primary key,
        version int not null default 1,
        legal_basis text not null unique,
        from_court text[] not null default '{}',
        from_probation text[] not null default '{}',
        from_others text[] not null default '{}'
      );
      -- Ids that clients could be given are of version 7, which PostgreSQL 15 does not make.
      insert into hub.expected_enclosure (id, legal_basis, from_court, from_probation)
      select overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing 'a' from 20)::uuid, legal_basis, kinds, kinds
        from (values
          ('VOLUNTARY', '{}'::text[]),
          ('PROSECUTION_ALTERNATIVE', '{PROSECUTION_DECISION}'),
          ('PENAL_SETTLEMENT', '{PROSECUTION_DECISION}'),
          ('JUDICIAL_SUPERVISION', '{ORDER}'),
          ('SUPERVISION_WITH_PLACEMENT', '{ORDER}'),
          ('PROBATIONARY_SUSPENDED_SENTENCE', '{JUDGMENT}'),
          ('COURSE_SENTENCE', '{JUDGMENT}'),
          ('SENTENCE_ADJUSTMENT', '{ORDER}'),
          ('PROTECTION_ORDER', '{ORDER}'),
          ('CARE_OBLIGATION', '{JUDGMENT}'),
          ('CARE_INJUNCTION', '{JUDGMENT}')
        ) as first (legal_basis, kinds);
    `);
  }
}
