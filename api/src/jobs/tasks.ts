import type { JobHelpers, Task, TaskList } from 'graphile-worker';
import { recordedError, repeatsData } from '../database/recorded-error.ts';
import { keepCheckpoint, keepMonths, sealLines, type JournalSettings } from '../audit/index.ts';
import { endMemberships, endUnusedSessions, putToSleep } from '../accounts/index.ts';
import type { Links } from '../accounts/index.ts';
import {
  announceOnDevices,
  cleanUp,
  notify,
  push,
  remind,
  sendInvitation,
  sendMail,
  tellOfAccount,
} from '../notifications/index.ts';
import type { Post, PushJob, PushService } from '../notifications/index.ts';
import { endAccess, forgetUnattached, scanWaiting } from '../referrals/index.ts';
import type { FileStore, Scanner } from '../referrals/index.ts';

export interface TaskSettings {
  /** null: no mail server is set; letters are kept as not sent */
  readonly post: Post | null;
  /** null: the hub has no keys for it; nothing is sent to devices */
  readonly pushService: PushService | null;
  /** where the portal is reached, for the links in letters */
  readonly hubAddress: string;
  /** working days after which what is left untouched is told to colleagues; undefined: as usual */
  readonly untouchedDays?: number | undefined;
  /** minutes after which a session that nobody uses ends */
  readonly idleMinutes: number;
  /** months after which an account that nobody uses is put to sleep; null: never */
  readonly sleepMonths: number | null;
  /** how the links of invitations are made */
  readonly links: Links;
  /** where the contents of files are */
  readonly store: FileStore;
  /** looks for viruses in the files that wait; null: none is set */
  readonly scanner: Scanner | null;
  /** with what the journal is sealed, where its seals are kept besides, and how many months of it are kept */
  readonly journal: JournalSettings;
}

/** The jobs, by the names under which they are in the queue. Each may run twice and does its work once. */
export function tasksOf({
  post,
  pushService,
  hubAddress,
  untouchedDays,
  idleMinutes,
  sleepMonths,
  links,
  store,
  scanner,
  journal,
}: TaskSettings): TaskList {
  return inOwnWords({
    tell: (payload, { withPgClient }) =>
      withPgClient((db) => notify(db, keyOf(payload, 'event'), new Date())),
    send_mail: (payload, { withPgClient, job }) =>
      withPgClient(async (db) => {
        const mail = keyOf(payload, 'mail');
        if (pushService !== null) await announceOnDevices(db, mail);
        await sendMail(db, mail, { post, hubAddress, now: new Date(), lastAttempt: isLast(job) });
      }),
    send_invitation: (payload, { withPgClient, job }) =>
      withPgClient((db) =>
        sendInvitation(db, keyOf(payload, 'invitation'), { post, links, lastAttempt: isLast(job) }),
      ),
    tell_of_account: (payload, { withPgClient, job }) =>
      withPgClient((db) =>
        tellOfAccount(
          db,
          {
            membership: keyOf(payload, 'membership'),
            about: keyOf(payload, 'about'),
            id: `account.${job.id}`,
          },
          { post, hubAddress, lastAttempt: isLast(job) },
        ),
      ),
    push: (payload, { withPgClient, job }) =>
      withPgClient((db) =>
        push(db, pushOf(payload), {
          service: pushService,
          lastAttempt: isLast(job),
          attempts: job.attempts,
        }),
      ),
    remind: (_payload, { withPgClient }) => withPgClient((db) => remind(db, new Date(), untouchedDays)),
    forget_files: (_payload, { withPgClient }) => withPgClient((db) => forgetUnattached(db, store)),
    scan_files: (_payload, { withPgClient }) => withPgClient((db) => scanWaiting(db, store, scanner)),
    end_access: (_payload, { withPgClient }) => withPgClient((db) => endAccess(db)),
    end_memberships: (_payload, { withPgClient }) => withPgClient((db) => endMemberships(db)),
    end_unused_sessions: (_payload, { withPgClient }) =>
      withPgClient((db) => endUnusedSessions(db, idleMinutes)),
    put_to_sleep: (_payload, { withPgClient }) => withPgClient((db) => putToSleep(db, sleepMonths)),
    seal_lines: (_payload, { withPgClient }) => withPgClient((db) => sealLines(db, journal.keys.lines)),
    keep_checkpoint: (_payload, { withPgClient }) =>
      withPgClient(async (db) => {
        await sealLines(db, journal.keys.lines);
        await keepCheckpoint(db, {
          key: journal.keys.checkpoints,
          store: journal.checkpoints,
          now: new Date(),
        });
      }),
    keep_journal: (_payload, { withPgClient }) => withPgClient((db) => keepMonths(db, journal.months)),
    clean_up: (_payload, { withPgClient }) => withPgClient((db) => cleanUp(db, new Date())),
  });
}

/** The queue keeps and logs the words of what failed; the database's repeat data, so that only its code is told. */
function inOwnWords(tasks: TaskList): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]): [string, Task] => [
      name,
      async (payload, helpers) => {
        try {
          return await task?.(payload, helpers);
        } catch (error) {
          if (!repeatsData(error)) throw error;
          const { code = 'no code' } = recordedError(error);
          throw new Error(`The database refused the job: ${code}.`, { cause: error });
        }
      },
    ]),
  );
}

/** When the queue starts jobs by itself, in UTC; missed ones are made up for by what they look at. */
export const timetable = [
  '*/10 * * * * remind ?jobKey=remind&max=3',
  // What waits because the scanner was away, or its job was given up.
  '* * * * * scan_files ?jobKey=scan_files&max=3',
  '20 * * * * forget_files ?jobKey=forget_files&max=3',
  // Of yesterday’s parts, soon after midnight wherever the clocks are; what is left, at the next look.
  '5 * * * * end_access ?jobKey=end_access&max=3',
  // With the minute in which a last day is over.
  '* * * * * end_memberships ?jobKey=end_memberships&max=3',
  '* * * * * end_unused_sessions ?jobKey=end_unused_sessions&max=3',
  // In the morning of working days: whoever is written to can still come in before the weekend.
  '0 7 * * 1-4 put_to_sleep ?jobKey=put_to_sleep&max=3',
  '* * * * * seal_lines ?jobKey=seal_lines&max=3',
  '0 * * * * keep_checkpoint ?jobKey=keep_checkpoint&max=3',
  '40 2 * * * keep_journal ?jobKey=keep_journal&max=3',
  '30 2 * * * clean_up ?jobKey=clean_up&max=3',
].join('\n');

function keyOf(payload: unknown, name: string): string {
  const key = (payload as Readonly<Record<string, unknown>> | null)?.[name];
  if (typeof key !== 'string') throw new Error(`A job came without its ${name}.`);
  return key;
}

const pushOf = (payload: unknown): PushJob => ({
  device: keyOf(payload, 'device'),
  mail: keyOf(payload, 'mail'),
  tried: Number((payload as PushJob).tried),
});

const isLast = (job: JobHelpers['job']): boolean => job.attempts >= job.max_attempts;
