import { letterOf } from './letter.ts';
import type { LetterLine } from './letter.ts';
import { addressOf } from './letter-subjects.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { JobDatabase } from '../../jobs/job-database.ts';
import type { Failure, Outgoing, Post } from './post.ts';
import { problemOf } from './post.ts';

interface Envelope {
  readonly kind: 'AT_ONCE' | 'DIGEST';
  readonly email: string;
  readonly language: string | null;
}

export interface Sending {
  /** null: no mail server is set, and letters are kept unsent */
  readonly post: Post | null;
  readonly hubAddress: string;
  readonly now: Date;
  /** the queue will not try again after this */
  readonly lastAttempt: boolean;
}

/**
 * Sends one letter. A mail server that fails loses nothing: the job throws, the queue tries again later, and
 * what was refused for good or too often is kept for the administrators to see.
 */
export async function sendMail(db: JobDatabase, mailId: string, sending: Sending): Promise<void> {
  const { post, hubAddress, now, lastAttempt } = sending;
  const envelope = await envelopeOf(db, mailId);
  const lines = envelope === null ? [] : await linesOf(db, mailId);
  if (envelope === null || lines.length === 0) {
    // Its reader has left, or has read everything meanwhile.
    await db.query("delete from hub.mail where id = $1 and state = 'QUEUED'", [mailId]);
    return;
  }
  if (post === null) return mark(db, mailId, 'NOT_SENT', null, now);
  const { subject, text } = letterOf(
    envelope.language === 'en' ? 'en' : 'fr',
    envelope.kind,
    lines.map((line) => letterLine(line, hubAddress)),
    hubAddress,
  );
  const failure = await failureOf(post, { id: mailId, to: envelope.email, subject, text });
  if (failure !== null) {
    const { problem, forGood } = failure;
    if (forGood || lastAttempt) return mark(db, mailId, 'FAILED', problem, now);
    await mark(db, mailId, 'QUEUED', problem, now);
    // The queue keeps this message: a code, since a mail server's own words may repeat the address.
    throw new Error(problem);
  }
  await mark(db, mailId, 'SENT', null, now);
}

/** Why a letter could not be sent; null where it was. */
export async function failureOf(post: Post, letter: Outgoing): Promise<Failure | null> {
  try {
    await post.send(letter);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

async function envelopeOf(db: JobDatabase, mailId: string): Promise<Envelope | null> {
  const { rows } = await db.query<Envelope>(
    `select mail.kind, member.email, preference.language
       from hub.mail join jobs.membership member on member.id = mail.membership_id
       left join hub.notification_preference preference on preference.membership_id = member.id
      where mail.id = $1 and mail.state = 'QUEUED' and member.email is not null`,
    [mailId],
  );
  return rows[0] ?? null;
}

function letterLine(
  { event, reference, object_type: type, object_id: uuid }: Line,
  hubAddress: string,
): LetterLine {
  return { event, reference, address: addressOf({ type, uuid }, hubAddress) };
}

async function mark(
  db: JobDatabase,
  mailId: string,
  state: 'QUEUED' | 'SENT' | 'NOT_SENT' | 'FAILED',
  problem: string | null,
  now: Date,
): Promise<void> {
  await db.query(
    `update hub.mail set state = $2, problem = $3, tried_at = $4, attempts = attempts + 1,
            sent_at = case when $2 = 'SENT' then $4::timestamptz end where id = $1 and state = 'QUEUED'`,
    [mailId, state, problem, now],
  );
}
