import { caseRelations, grids, maskOf, wholeRights } from '../access/index.ts';
import { deliver, settle } from './deliver.ts';
import { stepOf } from './events.ts';
import { inTransaction } from '../jobs/job-database.ts';
import type { JobDatabase } from '../jobs/job-database.ts';
import { isFirst } from './first-of-house.ts';
import { recipientsOf } from './recipients.ts';
import { hold, notifiedColumns, turnIn } from './turn.ts';
import type { NotifiedReferral } from './turn.ts';
import { toldAs } from './whom.ts';
import type { Happening } from './whom.ts';

/** Something that happened to an object, as the outbox keeps it. */
interface OutboxEvent extends Happening {
  readonly id: string;
  readonly at: Date;
  readonly object_type: string;
  readonly object_id: string;
  /** the line or the message by which it is told */
  readonly cause_type: string | null;
  readonly cause_id: string | null;
}

type Notifier = (db: JobDatabase, event: OutboxEvent, now: Date) => Promise<void>;

const referralGrid = grids.find(({ type }) => type === 'Referral');
/** Who reads that a referral is urgent; for the others a letter at night would say it. */
export const urgencyReaders = referralGrid === undefined ? 0 : maskOf(referralGrid, 'urgent', ...wholeRights);

const { asked } = caseRelations;

/** Notifies of an event of the outbox, by the type of its object. Running it twice notifies nobody twice. */
export async function notify(db: JobDatabase, eventId: string, now: Date): Promise<void> {
  await inTransaction(db, async () => {
    const { rows } = await db.query<OutboxEvent>(
      `select id, at, topic, object_type, object_id, cause_type, cause_id, houses, audience, author_id, former_id
         from hub.outbox where id = $1 and told_at is null`,
      [eventId],
    );
    const [event] = rows;
    if (event === undefined) return;
    const notifier = notifiers[event.object_type];
    if (notifier === undefined) throw new Error(`Nobody notifies of what happens to a ${event.object_type}.`);
    await notifier(db, event, now);
    await db.query('update hub.outbox set told_at = $2 where id = $1', [eventId, now]);
  });
}

/** To whoever takes part, each as what they are to the referral now. */
const notifyOfReferral: Notifier = async (db, event, now) => {
  await hold(db, event.object_id);
  const found = await db.query<NotifiedReferral>(
    `select ${notifiedColumns} from jobs.referral where id = $1`,
    [event.object_id],
  );
  const [referral] = found.rows;
  if (referral === undefined) return;
  const everyone = await recipientsOf(db, referral.id);
  const turn = turnIn(referral, everyone);
  const subject = { type: 'Referral', uuid: referral.id } as const;
  const cause = { type: event.cause_type, uuid: event.cause_id };
  const told = { subject, cause, action: stepOf(event.topic), sourceId: event.id, at: event.at };
  // Whoever is not asked any more, since a colleague is in charge now, or since nothing is awaited of their house.
  if (event.topic === 'ASSIGN')
    await settle(
      db,
      referral.id,
      everyone.filter(
        (one) => (one.bits & asked) === 0 && (!turn.isOf(one) || !isFirst(one, everyone, turn.isOf)),
      ),
      now,
    );
  for (const one of everyone) {
    const what = toldAs(one, everyone, event, turn);
    if (what === null) continue;
    const urgent =
      referral.urgent && what === 'AWAITS_YOU' && (one.bits & event.audience & urgencyReaders) !== 0;
    const awaited = event.topic === 'HAND_OVER' ? 'ACCEPT_HANDOVER' : turn.step;
    const asks = what === 'AWAITS_YOU' ? awaited : null;
    await deliver(db, one, { ...told, event: what, asks, urgent }, now);
  }
};

const notifiers: Readonly<Partial<Record<string, Notifier>>> = { Referral: notifyOfReferral };
