import { bitsOf } from '../../access/index.ts';
import { newId } from '../../ids.ts';
import { deliver } from '../deliver.ts';
import { inTransaction } from '../../jobs/job-database.ts';
import type { JobDatabase } from '../../jobs/job-database.ts';
import { recipientsOf } from '../recipients.ts';
import type { Recipient } from '../recipients.ts';
import { isFirst } from '../first-of-house.ts';
import { defaultUntouchedDays, eventOfStage, reachedStages, reminderStages } from './reminder-stage.ts';
import type { ReminderStage, Waiting } from './reminder-stage.ts';
import { hold, notifiedColumns, turnIn } from '../turn.ts';
import type { NotifiedReferral, Turn } from '../turn.ts';

type DueReferral = NotifiedReferral & {
  readonly due_at: Date;
  /** the same, exact to the microsecond: a reminder is known by it */
  readonly due: string;
  readonly updated_at: Date;
  /** stages of this deadline that were recalled before */
  readonly recalled: readonly string[];
};

/** Reminders go to those who may read deadlines: anybody else would learn one from its reminder. */
const aboveThem = bitsOf(['coordinator', 'authority']);

/** Days before a deadline in which one looks whether a referral lies untouched, or the deadline is near. */
const daysAhead = 21;

/**
 * Recalls the deadlines near, passed, and passed for long: to those whose turn it is (where one of them is in charge, to that one), then to who coordinates
 * and to the authority that waits; and what its house leaves untouched to the others of that house. Each stage of a deadline once, however
 * often this runs; nothing is ended by it.
 * @param untouchedDays working days after which a referral that nobody touched is told to the others
 */
export async function remind(
  db: JobDatabase,
  now: Date,
  untouchedDays = defaultUntouchedDays,
): Promise<void> {
  const { rows } = await db.query<DueReferral>(
    `select * from (
       select ${notifiedColumns}, due_at, due_at::text as due, updated_at,
              array(select stage from hub.reminder
                     where reminder.referral_id = referral.id and reminder.due_at = referral.due_at) as recalled
         from jobs.referral
        where due_at < $1::timestamptz + $2 * interval '1 day') due
      where not recalled @> $3
      order by due_at, id`,
    [now, daysAhead, reminderStages.filter((stage) => stage !== 'NEAR')],
  );
  for (const referral of rows) {
    for (const stage of reachedStages(waitingOf(referral, untouchedDays), now))
      if (!referral.recalled.includes(stage)) await recall(db, referral, stage, now);
  }
}

/** What is urgent is promised in hours until it is acknowledged; everything else in days. */
function waitingOf({ due_at, updated_at, status, urgent }: DueReferral, untouchedDays: number): Waiting {
  return {
    ...{ dueAt: due_at, since: updated_at, untouchedDays },
    inHours: urgent && status === 'SUBMITTED',
  };
}

async function recall(
  db: JobDatabase,
  { id, due }: DueReferral,
  stage: ReminderStage,
  now: Date,
): Promise<void> {
  await inTransaction(db, async () => {
    await hold(db, id);
    // Another one by now: it was answered meanwhile.
    const { rows } = await db.query<NotifiedReferral>(
      `select ${notifiedColumns} from jobs.referral where id = $1 and due_at = $2`,
      [id, due],
    );
    const [referral] = rows;
    if (referral === undefined) return;
    const { rows: written } = await db.query<{ id: string }>(
      `insert into hub.reminder (id, referral_id, due_at, stage, at) values ($1, $2, $3, $4, $5)
       on conflict (referral_id, due_at, stage) do nothing returning id`,
      [newId(), id, due, stage, now],
    );
    const [reminder] = written;
    if (reminder === undefined) return;
    const everyone = await recipientsOf(db, referral.id);
    const turn = turnIn(referral, everyone);
    for (const one of everyone.filter((each) => isFor(stage, turn, everyone, each))) {
      await deliver(
        db,
        one,
        {
          subject: { type: 'Referral', uuid: referral.id },
          cause: { type: null, uuid: null },
          event: eventOfStage[stage],
          action: null,
          asks: turn.isOf(one) ? turn.step : null,
          sourceId: reminder.id,
          at: now,
          urgent: referral.urgent,
        },
        now,
      );
    }
  });
}

function isFor(stage: ReminderStage, turn: Turn, everyone: readonly Recipient[], one: Recipient): boolean {
  if (stage === 'ESCALATED') return (one.bits & aboveThem) !== 0;
  if (!turn.isOf(one)) return false;
  return isFirst(one, everyone, turn.isOf) === (stage !== 'UNTOUCHED');
}
