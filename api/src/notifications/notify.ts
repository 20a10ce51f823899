import { grids, maskOf, wholeRights } from '../access/index.ts';
import { deliver } from './deliver.ts';
import { eventFor, stepOf } from './events.ts';
import { inTransaction } from '../jobs/job-database.ts';
import type { JobDatabase } from '../jobs/job-database.ts';
import { recipientsOf } from './recipients.ts';
import { notifiedColumns, turnOf } from './turn.ts';
import type { NotifiedReferral } from './turn.ts';

/** Something that happened to an object, as the outbox keeps it. */
interface OutboxEvent {
  readonly id: string;
  readonly at: Date;
  readonly topic: string;
  readonly object_type: string;
  readonly object_id: string;
  /** those that it concerned when it happened; null: written by a hub that did not say */
  readonly houses: readonly string[] | null;
  readonly audience: number;
  readonly author_id: string | null;
}

type Notifier = (db: JobDatabase, event: OutboxEvent, now: Date) => Promise<void>;

const referralGrid = grids.find(({ type }) => type === 'Referral');
/** Who reads that a referral is urgent; for the others a letter at night would say it. */
export const urgencyReaders = referralGrid === undefined ? 0 : maskOf(referralGrid, 'urgent', ...wholeRights);

/** Notifies of an event of the outbox, by the type of its object. Running it twice notifies nobody twice. */
export async function notify(db: JobDatabase, eventId: string, now: Date): Promise<void> {
  await inTransaction(db, async () => {
    const { rows } = await db.query<OutboxEvent>(
      `select id, at, topic, object_type, object_id, houses, audience, author_id
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

/**
 * To whoever takes part, each as what they are to the referral now, and never its own author. A house that came since
 * reads of it, and is notified of nothing that happened before.
 */
const notifyOfReferral: Notifier = async (db, event, now) => {
  const found = await db.query<NotifiedReferral>(
    `select ${notifiedColumns} from jobs.referral where id = $1`,
    [event.object_id],
  );
  const [referral] = found.rows;
  if (referral === undefined) return;
  const everyone = await recipientsOf(db, referral.id);
  for (const one of everyone) {
    if (one.membershipId === event.author_id || event.houses?.includes(one.organisationId) === false)
      continue;
    const bits = one.bits & event.audience;
    const what = bits === 0 ? null : eventFor(event.topic, bits, turnOf(referral, everyone, one));
    if (what === null) continue;
    const urgent = referral.urgent && what === 'AWAITS_YOU' && (bits & urgencyReaders) !== 0;
    const subject = { type: 'Referral', uuid: referral.id } as const;
    const step = { subject, action: stepOf(event.topic), sourceId: event.id, at: event.at };
    await deliver(db, one, { ...step, event: what, urgent }, now);
  }
};

const notifiers: Readonly<Partial<Record<string, Notifier>>> = { Referral: notifyOfReferral };
