import type { ReferralAction } from '../access/index.ts';
import { newId } from '../ids.ts';
import type { KeyOf } from '../names.types.ts';
import type { NotificationEvent } from './events.ts';
import type { JobDatabase } from '../jobs/job-database.ts';
import type { NotifiedObject } from './letters/index.ts';
import { nextDigest, sendAfter } from './preferences/index.ts';
import type { Recipient } from './recipients.ts';

/** A notification for one recipient. */
export interface Delivery {
  readonly subject: NotifiedObject;
  readonly event: NotificationEvent;
  /** the line or the message by which it is told; of nothing for a reminder */
  readonly cause: { readonly type: string | null; readonly uuid: string | null };
  /** the step taken; null for a note or a reminder */
  readonly action: string | null;
  /** the step that it asks for, until that is taken by whoever; null: it informs */
  readonly asks: ReferralAction | null;
  /** the row that caused it: one row notifies a recipient once */
  readonly sourceId: string;
  readonly at: Date;
  /** does not wait for the morning, where the recipient may know that it is urgent */
  readonly urgent: boolean;
}

/** Writes a notification and, as its reader wants it, into which letter it goes. Twice the same does nothing. */
export async function deliver(
  db: JobDatabase,
  to: Recipient,
  { subject, cause, event, action, asks, sourceId, at, urgent }: Delivery,
  now: Date,
): Promise<void> {
  const inApp = to.preferences.inApp.includes(event);
  const kind = letterFor(to, event);
  if (!inApp && kind === null) return;
  const { rows } = await db.query<{ id: string }>(
    `insert into hub.notification (id, membership_id, object_type, object_id, cause_type, cause_id, event, action, asks, source_id, at, in_app)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (membership_id, source_id) do nothing returning id`,
    [
      ...[newId('Notification'), to.membershipId, subject.type, subject.uuid, cause.type, cause.uuid],
      ...[event, action, asks, sourceId, at, inApp],
    ],
  );
  const [written] = rows;
  if (written === undefined) return;
  if (asks !== null && inApp) await settleEarlier(db, written.id);
  if (kind === null) return;
  const due =
    kind === 'DIGEST' ? nextDigest(now, to.preferences) : urgent ? now : sendAfter(now, to.preferences);
  const mail = await letter(db, to.membershipId, kind, due, now);
  await db.query('update hub.notification set mail_id = $2 where id = $1', [written.id, mail]);
}

/** Marks what was asked of these people about an object as asked no more; it is read with that, and no letter goes out. */
export async function settle(
  db: JobDatabase,
  object: string,
  people: readonly Recipient[],
  now: Date,
): Promise<void> {
  await db.query(
    `update hub.notification set settled_at = coalesce(settled_at, $3), read_at = coalesce(read_at, $3)
      where object_id = $1 and membership_id = any($2) and asks is not null and (settled_at is null or read_at is null)`,
    [object, people.map(({ membershipId }) => membershipId), now],
  );
}

/** The same is asked once: a reminder takes the place of what it recalls, of which the letter still goes out. */
const settleEarlier = (db: JobDatabase, id: string): Promise<unknown> =>
  db.query(
    `update hub.notification earlier set settled_at = later.at
       from hub.notification later
      where later.id = $1 and earlier.membership_id = later.membership_id and earlier.object_id = later.object_id
        and earlier.id <> later.id and earlier.asks is not null and earlier.settled_at is null`,
    [id],
  );

type Kind = 'AT_ONCE' | 'DIGEST';

function letterFor({ preferences, hasAddress, isAway }: Recipient, event: NotificationEvent): Kind | null {
  if (!hasAddress || isAway) return null;
  if (preferences.mailAtOnce.includes(event)) return 'AT_ONCE';
  return preferences.mailInDigest.includes(event) ? 'DIGEST' : null;
}

/** The letter that waits for this moment, so that a night makes one letter and not ten; a new one where it has left. */
async function letter(
  db: JobDatabase,
  membershipId: KeyOf<'Membership'>,
  kind: Kind,
  due: Date,
  now: Date,
): Promise<string> {
  const insert = `insert into hub.mail (id, membership_id, kind, send_after, created_at) values ($1, $2, $3, $4, $5)
    on conflict (membership_id, kind, send_after) do update set kind = excluded.kind where mail.state = 'QUEUED' returning id`;
  for (let later = 0; ; later += 1) {
    const at = new Date(due.getTime() + later);
    const { rows } = await db.query<{ id: string }>(insert, [
      newId('DeadLetter'),
      membershipId,
      kind,
      at,
      now,
    ]);
    if (rows[0] !== undefined) return rows[0].id;
  }
}
