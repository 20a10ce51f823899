import { Migration } from '@mikro-orm/migrations';

/** The second half of a referral's life: appointment, start, pause, end, and the loop closed by the authority. */
export class Migration003_lifecycle extends Migration {
  override up(): void {
    this.addSql(`
      alter table hub.referral
        add column scheduled_at timestamptz,
        add column intake_at timestamptz,
        add column started_at timestamptz,
        add column suspended_at timestamptz,
        add column suspend_reason text,
        add column completed_at timestamptz,
        add column ended_at timestamptz,
        add column end_reason text,
        add column outcome_acknowledged_at timestamptz;
    `);
  }
}
