import { grids, maskOf, wholeRights } from '../access/index.ts';
import { deliver } from './deliver.ts';
import { eventFor, stepOf } from './events.ts';
import { inTransaction } from '../jobs/job-database.ts';
import type { JobDatabase } from '../jobs/job-database.ts';
import { recipientsOf } from './recipients.ts';
import { toldColumns, turnOf } from './turn.ts';
import type { ToldReferral } from './turn.ts';

interface OutboxRow {
  readonly at: Date;
  readonly topic: string;
  readonly referral_id: string;
  readonly audience: number;
  readonly author_id: string | null;
}

const referralGrid = grids.find(({ type }) => type === 'Referral');
/** Who reads that a referral is urgent; for the others a letter at night would say it. */
export const urgencyReaders = referralGrid === undefined ? 0 : maskOf(referralGrid, 'urgent', ...wholeRights);

/**
 * Tells an event of the outbox to whoever takes part, each as what they are to the referral, and never its own
 * author. Running it twice tells nothing twice.
 */
export async function tell(db: JobDatabase, eventId: string, now: Date): Promise<void> {
  await inTransaction(db, async () => {
    const { rows } = await db.query<OutboxRow>(
      'select at, topic, referral_id, audience, author_id from hub.outbox where id = $1 and told_at is null',
      [eventId],
    );
    const [event] = rows;
    if (event === undefined) return;
    const found = await db.query<ToldReferral>(`select ${toldColumns} from jobs.referral where id = $1`, [
      event.referral_id,
    ]);
    const [referral] = found.rows;
    const everyone = referral === undefined ? [] : await recipientsOf(db, referral.id);
    for (const one of everyone) {
      if (referral === undefined || one.membershipId === event.author_id) continue;
      const bits = one.bits & event.audience;
      const what = bits === 0 ? null : eventFor(event.topic, bits, turnOf(referral, everyone, one));
      if (what === null) continue;
      const urgent = referral.urgent && what === 'AWAITS_YOU' && (bits & urgencyReaders) !== 0;
      const said = { referralId: referral.id, action: stepOf(event.topic), sourceId: eventId, at: event.at };
      await deliver(db, one, { ...said, event: what, urgent }, now);
    }
    await db.query('update hub.outbox set told_at = $2 where id = $1', [eventId, now]);
  });
}
