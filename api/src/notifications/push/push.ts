import type { JobDatabase } from '../../jobs/job-database.ts';
import { linesOf } from '../letters/index.ts';
import type { PushService } from './push-service.ts';

/** How often a push is tried, as often as a letter. */
export const mostAttempts = 12;

/** What a job of the queue is to send, and how often it was tried by the jobs before it. */
export interface PushJob {
  readonly device: string;
  readonly mail: string;
  readonly tried: number;
}

export interface Pushing {
  /** null: the hub has no keys, and nothing is sent */
  readonly service: PushService | null;
  /** the queue will not try again after this */
  readonly lastAttempt: boolean;
  /** how often the queue has tried, this time too */
  readonly attempts: number;
}

/**
 * Has the devices of whoever a letter goes to told as well, in a job for each. It is called as the letter is due: which events,
 * at once or once a day, and at which hours is decided there. A letter that is tried again was announced before.
 */
export async function announceOnDevices(db: JobDatabase, mailId: string): Promise<void> {
  await db.query(
    `select graphile_worker.add_job('push', json_build_object('device', device.id, 'mail', mail.id, 'tried', 0),
              max_attempts => $2, job_key => concat_ws(' ', 'push', device.id, mail.id))
       from hub.mail join jobs.push_device device on device.membership_id = mail.membership_id
      where mail.id = $1 and mail.state = 'QUEUED' and mail.attempts = 0`,
    [mailId, mostAttempts],
  );
}

/**
 * Wakes one device, if what the letter is about is still unread, theirs, and in their bell. One that is not reached any more is
 * forgotten; a service that fails is asked again by the queue, not before it wants to be.
 */
export async function push(db: JobDatabase, job: PushJob, pushing: Pushing): Promise<void> {
  const { service, lastAttempt, attempts } = pushing;
  if (service === null) return;
  const endpoint = await endpointOf(db, job);
  if (endpoint === null) return;
  const lines = await linesOf(db, job.mail);
  if (!lines.some(({ in_app: isInBell }) => isInBell)) return;
  const pushed = await service.send(endpoint);
  switch (pushed.outcome) {
    case 'TAKEN':
      return;
    case 'GONE':
      await db.query('delete from hub.push_device where id = $1', [job.device]);
      return;
    case 'FAILED':
      // The queue’s own wait is shorter than what is asked for: another job takes the place of this one.
      if (pushed.retryAfter !== null && !lastAttempt) return tryLater(db, job, attempts, pushed.retryAfter);
      throw new Error(pushed.problem);
  }
}

/** Of a device whose session goes on, and of a function that is its owner’s today; null: there is none. */
async function endpointOf(db: JobDatabase, { device, mail }: PushJob): Promise<string | null> {
  const { rows } = await db.query<{ endpoint: string }>(
    `select device.endpoint
       from jobs.push_device device
       join jobs.membership member on member.id = device.membership_id
       join hub.mail on mail.membership_id = member.id
      where device.id = $1 and mail.id = $2`,
    [device, mail],
  );
  return rows[0]?.endpoint ?? null;
}

async function tryLater(
  db: JobDatabase,
  { device, mail, tried }: PushJob,
  attempts: number,
  seconds: number,
): Promise<void> {
  await db.query(
    `select graphile_worker.add_job('push', json_build_object('device', $1::uuid, 'mail', $2::uuid, 'tried', $3::int),
              run_at => now() + make_interval(secs => $4), max_attempts => $5, job_key => concat_ws(' ', 'push', $1::uuid, $2::uuid))`,
    [device, mail, tried + attempts, seconds, mostAttempts - tried - attempts],
  );
}
