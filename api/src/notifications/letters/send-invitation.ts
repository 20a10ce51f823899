import type { Links } from '../../accounts/index.ts';
import type { JobDatabase } from '../../jobs/job-database.ts';
import type { KeyOf } from '../../names.types.ts';
import { invitationLetter } from './invitation-letter.ts';
import type { Post } from './post.ts';
import { failureOf } from './send-mail.ts';

interface Invited {
  readonly id: KeyOf<'Invitation'>;
  readonly number: number;
  readonly email: string;
  readonly organisation: string;
  readonly until: Date;
}

/** How a letter with a link leaves. */
export interface InvitationPost {
  /** null: no mail server is set */
  readonly post: Post | null;
  readonly links: Links;
  /** the queue will not try again after this */
  readonly lastAttempt: boolean;
}

/** Sends the link of an invitation, as it is now: one that was withdrawn or taken meanwhile is not sent. */
export async function sendInvitation(
  db: JobDatabase,
  id: string,
  { post, links, lastAttempt }: InvitationPost,
): Promise<void> {
  const { rows } = await db.query<Invited>(
    `select id, link_number as number, email, organisation, link_until as until
       from jobs.invitation where id = $1 and delivery = 'QUEUED'`,
    [id],
  );
  const [invited] = rows;
  if (invited === undefined) return;
  if (post === null) return mark(db, invited, 'NOT_SENT');
  const { subject, text } = invitationLetter({ ...invited, link: links.addressOf(invited) });
  const letter = { id: `${invited.id}.${invited.number}`, to: invited.email, subject, text };
  const failure = await failureOf(post, letter);
  if (failure === null) return mark(db, invited, 'SENT');
  if (failure.forGood || lastAttempt) return mark(db, invited, 'FAILED');
  // A code, since a mail server's own words may repeat the address.
  throw new Error(failure.problem);
}

async function mark(
  db: JobDatabase,
  { id, number }: Invited,
  delivery: 'SENT' | 'NOT_SENT' | 'FAILED',
): Promise<void> {
  await db.query('update hub.invitation set delivery = $3 where id = $1 and link_number = $2', [
    id,
    number,
    delivery,
  ]);
}
