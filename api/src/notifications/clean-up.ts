import type { JobDatabase } from '../jobs/job-database.ts';

/** Days for which what has served is kept. */
export const keptDays = { told: 7, read: 90, unread: 365, sent: 90 } as const;

/** Throws away what has served: events that were told, notifications long read, letters long sent. */
export async function cleanUp(db: JobDatabase, now: Date): Promise<void> {
  const before = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  await db.query('delete from hub.outbox where told_at < $1', [before(keptDays.told)]);
  await db.query('delete from hub.notification where read_at < $1 or at < $2', [
    before(keptDays.read),
    before(keptDays.unread),
  ]);
  await db.query("delete from hub.mail where state = 'SENT' and sent_at < $1", [before(keptDays.sent)]);
}
