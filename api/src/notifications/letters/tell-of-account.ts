import type { JobDatabase } from '../../jobs/job-database.ts';
import { accountEvents, accountLetter, type AccountEvent } from './account-letter.ts';
import type { Post } from './post.ts';
import { failureOf } from './send-mail.ts';

/** To whom and of what: a function of theirs, by its key, and the event. */
export interface OfAccount {
  readonly membership: string;
  readonly about: string;
  /** of the job: the same letter twice is one */
  readonly id: string;
}

export interface AccountPost {
  /** null: no mail server is set */
  readonly post: Post | null;
  readonly hubAddress: string;
  /** the queue will not try again after this */
  readonly lastAttempt: boolean;
}

const isKnown = (about: string): about is AccountEvent => accountEvents.some((event) => event === about);

/** Tells somebody by letter what is done with their account. Nothing is told without a mail server, nor to whom has left meanwhile. */
export async function tellOfAccount(
  db: JobDatabase,
  { membership, about, id }: OfAccount,
  { post, hubAddress, lastAttempt }: AccountPost,
): Promise<void> {
  if (!isKnown(about)) throw new Error('No such event of an account.');
  const { rows } = await db.query<{ email: string | null }>(
    'select email from jobs.membership where id = $1',
    [membership],
  );
  const email = rows[0]?.email ?? null;
  if (post === null || email === null) return;
  const failure = await failureOf(post, { id, to: email, ...accountLetter(about, hubAddress) });
  if (failure === null || failure.forGood || lastAttempt) return;
  // A code, since a mail server's own words may repeat the address.
  throw new Error(failure.problem);
}
