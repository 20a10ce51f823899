import { Migration } from '@mikro-orm/migrations';

/**
 * Until when the next step of a referral is due, fixed by the step before. What was there already gets a date
 * that is close: of working days only the week-ends are left out, and what was decided since stands in
 * `updated_at`.
 */
export class Migration005_due_at extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.referral add column due_at timestamptz;
      create index on hub.referral (due_at) where due_at is not null;
      update hub.referral set due_at = case
        when redirect_asked_at is not null and redirected_at is null then redirect_asked_at + interval '7 days'
        when status = 'SUBMITTED' then acknowledge_by
        when status = 'INFO_REQUESTED' then information_requested_at + interval '7 days'
        when status = 'ACKNOWLEDGED' then greatest(acknowledged_at, updated_at) + interval '14 days'
        when status = 'WAITLISTED' then waitlisted_at + interval '30 days'
        when status = 'ACCEPTED' then accepted_at + interval '14 days'
        when status = 'SCHEDULED' then intake_at + interval '1 day'
        when status = 'ACTIVE' then least(
          (measure_end + 1)::timestamp at time zone 'Europe/Paris',
          case when legal_basis = 'COURSE_SENTENCE'
               then (measure_start + interval '6 months' + interval '1 day') at time zone 'Europe/Paris' end)
        when status = 'SUSPENDED' then suspended_at + interval '30 days'
        when status in ('COMPLETED', 'ENDED_EARLY', 'DECLINED') and outcome_acknowledged_at is null
             and (legal_basis <> 'VOLUNTARY' or person_information = 'CONSENTED')
          then coalesce(completed_at, ended_at, declined_at) + interval '14 days'
      end;
    `);
  }
}
