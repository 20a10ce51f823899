import type { JobDatabase } from '../jobs/job-database.ts';

/** Days after which delivered events, read notifications and sent letters are deleted. */
export const retentionDays = { delivered: 7, read: 90, unread: 365, sent: 90 } as const;

/** Deletes what is no longer needed: delivered events, notifications read and letters sent long ago, devices of nobody. */
export async function cleanUp(db: JobDatabase, now: Date): Promise<void> {
  const before = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  await db.query('delete from hub.outbox where told_at < $1', [before(retentionDays.delivered)]);
  await db.query('delete from hub.notification where read_at < $1 or at < $2', [
    before(retentionDays.read),
    before(retentionDays.unread),
  ]);
  // Of a session that ran out, which nobody ends.
  await db.query(
    'delete from hub.push_device device where not exists (select from jobs.push_device live where live.id = device.id)',
  );
  await db.query("delete from hub.mail where state = 'SENT' and sent_at < $1", [before(retentionDays.sent)]);
}
