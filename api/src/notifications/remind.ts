import { bitsOf } from '../access/index.ts';
import { newId } from '../ids.ts';
import { deliver } from './deliver.ts';
import { inTransaction } from '../jobs/job-database.ts';
import type { JobDatabase } from '../jobs/job-database.ts';
import { recipientsOf } from './recipients.ts';
import type { Recipient } from './recipients.ts';
import { eventOfStage, reachedStages, reminderStages } from './reminder-stage.ts';
import type { ReminderStage, Waiting } from './reminder-stage.ts';
import { notifiedColumns, turnOf } from './turn.ts';
import type { NotifiedReferral } from './turn.ts';

type DueReferral = NotifiedReferral & { readonly due_at: Date; readonly updated_at: Date };

/** Reminders go to those who may read deadlines: anybody else would learn one from its reminder. */
const aboveThem = bitsOf(['coordinator', 'authority']);

/**
 * Recalls the deadlines near, passed, and passed for long: to those whose turn it is, then to who coordinates
 * and to the authority that waits. Each stage of a deadline once, however often this runs; nothing is ended by it.
 */
export async function remind(db: JobDatabase, now: Date): Promise<void> {
  // Far enough ahead for a working day behind the longest row of days off.
  const { rows } = await db.query<DueReferral>(
    `select ${notifiedColumns}, due_at, updated_at from jobs.referral
      where due_at < $1::timestamptz + interval '8 days'
        and (select count(*) from hub.reminder
              where reminder.referral_id = referral.id and reminder.due_at = referral.due_at
                and reminder.stage <> 'NEAR') < ${reminderStages.length - 1}
      order by due_at, id`,
    [now],
  );
  for (const referral of rows) {
    for (const stage of reachedStages(waitingOf(referral), now)) await recall(db, referral, stage, now);
  }
}

/** What is urgent is promised in hours until it is acknowledged; everything else in days. */
function waitingOf({ due_at, updated_at, status, urgent }: DueReferral): Waiting {
  return { dueAt: due_at, since: updated_at, inHours: urgent && status === 'SUBMITTED' };
}

async function recall(
  db: JobDatabase,
  referral: DueReferral,
  stage: ReminderStage,
  now: Date,
): Promise<void> {
  await inTransaction(db, async () => {
    const { rows } = await db.query<{ id: string }>(
      `insert into hub.reminder (id, referral_id, due_at, stage, at) values ($1, $2, $3, $4, $5)
       on conflict (referral_id, due_at, stage) do nothing returning id`,
      [newId(), referral.id, referral.due_at, stage, now],
    );
    const [reminder] = rows;
    if (reminder === undefined) return;
    const everyone = await recipientsOf(db, referral.id);
    for (const one of everyone.filter((each) => isFor(stage, referral, everyone, each))) {
      await deliver(
        db,
        one,
        {
          subject: { type: 'Referral', uuid: referral.id },
          event: eventOfStage[stage],
          action: null,
          sourceId: reminder.id,
          at: now,
          urgent: referral.urgent,
        },
        now,
      );
    }
  });
}

function isFor(
  stage: ReminderStage,
  referral: NotifiedReferral,
  everyone: readonly Recipient[],
  one: Recipient,
): boolean {
  const mine = (turnOf(referral, everyone, one) & one.bits) !== 0;
  return stage === 'ESCALATED' ? (one.bits & aboveThem) !== 0 : mine;
}
