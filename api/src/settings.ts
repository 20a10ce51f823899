import { existsSync } from 'node:fs';
import path from 'node:path';
import { cleanEnv } from 'envalid';
import type { SessionLimits } from './accounts/sessions/limits.ts';
import type { ClamdAddress } from './settings/clamd-address.ts';
import { repositoryFolder } from './settings/repository-folder.ts';
import { settingsTable } from './settings/table.ts';
import { defaultPushHosts, parsePushHosts, publicKeyOf } from './settings/web-push.ts';
import type { WebPush } from './settings/web-push.ts';
import type { TrafficLimits } from './traffic/limits.ts';
import { StartProblem } from './start/problem.ts';
import type { TrustedProxies } from './http/trusted-proxies.ts';

export { repositoryFolder };

/** Connections to PostgreSQL that each part of this process opens at most; two more are listened on. */
export interface PoolSizes {
  /** Readers and writers: which of both a connection is, each transaction says. */
  readonly api: number;
  readonly signIn: number;
  /** One of them listens to the queue, one is the queue's own, each other works through a job. */
  readonly jobs: number;
}

/** Everything the environment may decide. Read once, at the start; nothing else reads process.env. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** An existing PostgreSQL (15 or newer), or undefined: the hub runs its own below the data folder. */
  readonly databaseUrl: string | undefined;
  /** Opens the key of the database and gives its logins their passwords; undefined: made once and kept in the data folder. */
  readonly secret: string | undefined;
  /** The secret that is being replaced by this one. */
  readonly previousSecret: string | undefined;
  readonly pools: PoolSizes;
  /** After which PostgreSQL ends a statement of the API or the sign-in, in seconds. */
  readonly statementSeconds: number;
  /** The same for a statement of the background jobs. */
  readonly jobStatementSeconds: number;
  readonly dataFolder: string;
  readonly production: boolean;
  /** Fictitious cases and accounts. Always so on the embedded database, on another one only when asked for. */
  readonly demo: boolean;
  /** False: this process answers the API alone. */
  readonly portal: boolean;
  /** The proxies in front whose word on the visitor's address counts. */
  readonly trustProxy: TrustedProxies;
  /** The address people type, when a proxy stands in front: https makes the cookies secure. */
  readonly publicUrl: string | undefined;
  /** How long the portal holds an answer so that it can be undone; 0: it goes at once. */
  readonly undoSeconds: number;
  /** Sign-in attempts allowed per minute, from one network and on one account. */
  readonly signInAttempts: number;
  readonly sessions: SessionLimits;
  /** False: this process works through no background jobs; another one of the same database has to. */
  readonly jobs: boolean;
  /** The mail server (smtp://user:password@host:587, smtps://…); undefined: letters are kept as not sent. */
  readonly smtpUrl: string | undefined;
  /** The sender of the letters. */
  readonly mailFrom: string;
  /** How devices are reached; undefined: they are not, and no page speaks of it. */
  readonly webPush: WebPush | undefined;
  /** Working days after which colleagues hear of a step that who is in charge leaves untouched. */
  readonly untouchedDays: number;
  /** Where files are kept (`s3://bucket/prefix?endpoint=…&region=…`); undefined: in the database. */
  readonly files: string | undefined;
  /** Largest file taken, in bytes. */
  readonly fileBytes: number;
  /** Where the seals of the journal are kept besides (a folder, or `s3://…`), and for how many months its lines are. */
  readonly journal: { readonly checkpoints: string; readonly months: number };
  /** The virus scanner; undefined: files open at once. */
  readonly clamd: ClamdAddress | undefined;
  /** A database that does not answer is tried again for so long at the start, in seconds. */
  readonly startSeconds: number;
  readonly traffic: TrafficLimits;
  /** Where measurements are told, on the same address; undefined: nowhere. */
  readonly metricsPort: number | undefined;
}

/** The environment and the command line, checked; every mistake is named at once, in one line. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  argumentsGiven: readonly string[] = process.argv.slice(2),
): Settings {
  const unknown = argumentsGiven.filter((argument) => argument !== '--demo');
  if (unknown.length > 0) {
    throw new StartProblem(`Unknown option ${unknown.join(' ')}. The only option is --demo.`);
  }
  const present = withoutBlanks(environment);
  const mistakes: string[] = [];
  const values = cleanEnv(present, settingsTable, {
    reporter: ({ errors }) => {
      for (const [name, error] of Object.entries(errors)) mistakes.push(`${name} ${error.message}`);
    },
  });
  mistakes.push(...contradictions(present));
  if (mistakes.length > 0) {
    throw new StartProblem(`Wrong setting: ${mistakes.join('; ')}. Correct it and start again.`);
  }
  const demo = values.DATABASE_URL === undefined || argumentsGiven.includes('--demo');
  return {
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    secret: values.MAILLAGE_SECRET,
    previousSecret: values.MAILLAGE_SECRET_PREVIOUS,
    dataFolder: path.resolve(repositoryFolder, values.MAILLAGE_DATA),
    production: values.NODE_ENV === 'production',
    demo,
    portal: values.MAILLAGE_PORTAL,
    trustProxy: values.TRUST_PROXY,
    publicUrl: values.MAILLAGE_URL,
    undoSeconds: values.MAILLAGE_UNDO_SECONDS,
    files: values.MAILLAGE_FILES,
    fileBytes: values.MAILLAGE_FILE_MEGABYTES * 1024 * 1024,
    journal: {
      checkpoints:
        values.MAILLAGE_JOURNAL_CHECKPOINTS ??
        path.resolve(repositoryFolder, values.MAILLAGE_DATA, 'checkpoints'),
      months: values.MAILLAGE_JOURNAL_MONTHS,
    },
    clamd: values.CLAMD_URL,
    // Whoever tries the demonstration becomes one person after another, from one address.
    signInAttempts: values.MAILLAGE_SIGN_IN_ATTEMPTS ?? (demo ? 300 : 10),
    sessions: {
      // Whoever tries the demonstration does something else meanwhile.
      idleMinutes: values.MAILLAGE_IDLE_MINUTES ?? (demo ? 24 * 60 : 30),
      hours: values.MAILLAGE_SESSION_HOURS,
      // A demonstration is tried in a minute.
      secondFactor: values.MAILLAGE_SECOND_FACTOR ?? !demo,
      // Nobody minds the accounts of a demonstration.
      sleepMonths: sleepMonthsOf(values.MAILLAGE_SLEEP_MONTHS ?? (demo ? 0 : 6)),
      confirmMinutes: values.MAILLAGE_CONFIRM_MINUTES ?? (demo ? 24 * 60 : 30),
    },
    jobs: values.MAILLAGE_JOBS,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    webPush: webPushOf(values),
    untouchedDays: values.MAILLAGE_UNTOUCHED_DAYS,
    pools: {
      api: values.MAILLAGE_CONNECTIONS,
      signIn: values.MAILLAGE_SIGN_IN_CONNECTIONS,
      jobs: values.MAILLAGE_JOB_CONNECTIONS,
    },
    statementSeconds: values.MAILLAGE_STATEMENT_SECONDS,
    jobStatementSeconds: values.MAILLAGE_JOB_STATEMENT_SECONDS,
    startSeconds: values.MAILLAGE_START_SECONDS,
    traffic: {
      stopSeconds: values.MAILLAGE_STOP_SECONDS,
      headersSeconds: values.MAILLAGE_HEADERS_SECONDS,
      requestSeconds: values.MAILLAGE_REQUEST_SECONDS,
      connectionSeconds: values.MAILLAGE_CONNECTION_SECONDS,
      socketsPerSession: values.MAILLAGE_SOCKETS_PER_SESSION,
      socketsPerAccount: values.MAILLAGE_SOCKETS_PER_ACCOUNT,
    },
    metricsPort: values.MAILLAGE_METRICS_PORT,
  };
}

interface WebPushValues {
  readonly WEB_PUSH_PUBLIC_KEY: string | undefined;
  readonly WEB_PUSH_PRIVATE_KEY: string | undefined;
  readonly WEB_PUSH_CONTACT: string | undefined;
  readonly WEB_PUSH_HOSTS: string | undefined;
}

function webPushOf(values: WebPushValues): WebPush | undefined {
  const { WEB_PUSH_PUBLIC_KEY: publicKey, WEB_PUSH_PRIVATE_KEY: privateKey } = values;
  const { WEB_PUSH_CONTACT: contact, WEB_PUSH_HOSTS: hosts } = values;
  if (publicKey === undefined || privateKey === undefined || contact === undefined) return undefined;
  return { publicKey, privateKey, contact, hosts: parsePushHosts(hosts ?? '') ?? defaultPushHosts };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that is there and empty is one that somebody left out. */
const withoutBlanks = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));

const webPushNames = ['WEB_PUSH_PUBLIC_KEY', 'WEB_PUSH_PRIVATE_KEY', 'WEB_PUSH_CONTACT'] as const;

/** True for two keys, each of which may be one, that push services would not take together. */
function isOtherPair(values: Environment): boolean {
  const right = publicKeyOf(values['WEB_PUSH_PRIVATE_KEY'] ?? '');
  return right !== null && right !== values['WEB_PUSH_PUBLIC_KEY'];
}

/** What each is right by itself and is wrong together. */
function contradictions(values: Environment): readonly string[] {
  const has = (name: string): boolean => values[name] !== undefined;
  return [
    // Several processes may share this database: a secret made by each of them would lock the others out.
    ...(has('DATABASE_URL') && !has('MAILLAGE_SECRET')
      ? ['DATABASE_URL needs MAILLAGE_SECRET as well: 32 characters or more, the same at each start']
      : []),
    ...(has('MAILLAGE_SECRET_PREVIOUS') && !has('MAILLAGE_SECRET')
      ? ['MAILLAGE_SECRET_PREVIOUS needs MAILLAGE_SECRET, the secret that replaces it']
      : []),
    ...(has('AWS_ACCESS_KEY_ID') !== has('AWS_SECRET_ACCESS_KEY') && has('MAILLAGE_FILES')
      ? ['AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY go together']
      : []),
    ...(webPushNames.some(has) && !webPushNames.every(has)
      ? [
          `${webPushNames.join(', ')} go together: ${webPushNames.filter((name) => !has(name)).join(', ')} is missing`,
        ]
      : []),
    ...(webPushNames.every(has) && isOtherPair(values)
      ? ['WEB_PUSH_PUBLIC_KEY and WEB_PUSH_PRIVATE_KEY are not of one pair']
      : []),
    ...(has('MAILLAGE_METRICS_PORT') && values['MAILLAGE_METRICS_PORT'] === (values['PORT'] ?? '3000')
      ? ['MAILLAGE_METRICS_PORT must be another port than PORT']
      : []),
  ];
}

/** True when the sources of the portal are there (a process may serve the API alone). */
export const portalSourcesExist = (): boolean =>
  existsSync(path.join(repositoryFolder, 'portal/vite.config.ts'));

const sleepMonthsOf = (months: number): number | null => (months === 0 ? null : months);
