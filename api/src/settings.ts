import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bool, cleanEnv, host, num, port, str, url } from 'envalid';
import { StartProblem } from './start/problem.ts';

/** Folder of the repository, wherever the process was started from. */
export const repositoryFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Everything the environment may decide. Read once, at the start; nothing else reads process.env. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** An existing PostgreSQL (15 or newer), or undefined: the hub runs its own below the data folder. */
  readonly databaseUrl: string | undefined;
  /** Signs sessions and derives the database passwords; undefined: made once and kept in the data folder. */
  readonly secret: string | undefined;
  readonly dataFolder: string;
  readonly production: boolean;
  /** Fictitious cases and accounts. Always so on the embedded database, on another one only when asked for. */
  readonly demo: boolean;
  /** False: this process answers the API alone. */
  readonly portal: boolean;
  readonly trustProxy: boolean;
  /** The address people type, when a proxy stands in front: https makes the cookies secure. */
  readonly publicUrl: string | undefined;
  /** Sign-in attempts allowed per minute and address. */
  readonly signInAttempts: number;
  /** False: this process works through no background jobs; another one of the same database has to. */
  readonly jobs: boolean;
  /** The mail server (smtp://user:password@host:587, smtps://…); undefined: letters are kept as not sent. */
  readonly smtpUrl: string | undefined;
  /** The sender of the letters. */
  readonly mailFrom: string;
  /** Where files are kept (`s3://bucket/prefix?endpoint=…&region=…`); undefined: in the database. */
  readonly files: string | undefined;
  /** Largest file taken, in bytes. */
  readonly fileBytes: number;
}

/** The environment and the command line, checked; every mistake is named at once. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  argumentsGiven: readonly string[] = process.argv.slice(2),
): Settings {
  const unknown = argumentsGiven.filter((argument) => argument !== '--demo');
  if (unknown.length > 0) {
    throw new StartProblem(`Unknown option ${unknown.join(' ')}. The only option is --demo.`);
  }
  const given = cleanEnv(
    environment,
    {
      HOST: host({ default: '127.0.0.1' }),
      PORT: port({ default: 3000 }),
      DATABASE_URL: str({ default: undefined }),
      MAILLAGE_SECRET: str({ default: undefined }),
      MAILLAGE_DATA: str({ default: '.data' }),
      MAILLAGE_URL: url({ default: undefined }),
      MAILLAGE_SIGN_IN_ATTEMPTS: num({ default: undefined }),
      NODE_ENV: str({ choices: ['production', 'development', 'test'], default: 'production' }),
      MAILLAGE_FILES: str({ default: undefined }),
      MAILLAGE_FILE_MEGABYTES: num({ default: 10 }),
      MAILLAGE_PORTAL: bool({ default: true }),
      TRUST_PROXY: bool({ default: false }),
      MAILLAGE_JOBS: bool({ default: true }),
      SMTP_URL: str({ default: undefined }),
      MAIL_FROM: str({ default: 'Maillage <ne-pas-repondre@localhost>' }),
    },
    { reporter: ({ errors }) => refuse(errors) },
  );
  const databaseUrl = blankIsAbsent(given.DATABASE_URL);
  const secret = blankIsAbsent(given.MAILLAGE_SECRET);
  if (databaseUrl !== undefined) checkDatabaseUrl(databaseUrl, secret);
  if (secret !== undefined && secret.length < 32) {
    throw new StartProblem(
      'MAILLAGE_SECRET is too short. Give at least 32 characters (openssl rand -hex 32).',
    );
  }
  const demo = databaseUrl === undefined || argumentsGiven.includes('--demo');
  return {
    host: given.HOST,
    port: given.PORT,
    databaseUrl,
    secret,
    dataFolder: path.resolve(repositoryFolder, given.MAILLAGE_DATA),
    production: given.NODE_ENV === 'production',
    demo,
    portal: given.MAILLAGE_PORTAL,
    trustProxy: given.TRUST_PROXY,
    publicUrl: blankIsAbsent(given.MAILLAGE_URL),
    files: blankIsAbsent(given.MAILLAGE_FILES),
    fileBytes: fileBytes(given.MAILLAGE_FILE_MEGABYTES),
    // Whoever tries the demonstration becomes one person after another, from one address.
    signInAttempts: given.MAILLAGE_SIGN_IN_ATTEMPTS ?? (demo ? 300 : 10),
    jobs: given.MAILLAGE_JOBS,
    smtpUrl: checkedSmtpUrl(blankIsAbsent(given.SMTP_URL)),
    mailFrom: given.MAIL_FROM,
  };
}

function refuse(errors: Readonly<Record<string, Error | undefined>>): void {
  const wrong = Object.entries(errors).map(([name, error]) => `${name} (${error?.message ?? 'wrong'})`);
  if (wrong.length > 0)
    throw new StartProblem(`Wrong setting: ${wrong.join('; ')}. Correct it and start again.`);
}

function fileBytes(megabytes: number): number {
  if (!(megabytes >= 1 && megabytes <= 100)) {
    throw new StartProblem('MAILLAGE_FILE_MEGABYTES is a number from 1 to 100.');
  }
  return Math.floor(megabytes * 1024 * 1024);
}

function checkDatabaseUrl(databaseUrl: string, secret: string | undefined): void {
  const protocol = URL.canParse(databaseUrl) ? new URL(databaseUrl).protocol : '';
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    throw new StartProblem(
      'DATABASE_URL is not an address such as postgresql://user:password@host:5432/maillage.',
    );
  }
  // Several processes may share this database: a secret made by each of them would lock the others out.
  if (secret === undefined) {
    throw new StartProblem(
      'DATABASE_URL needs MAILLAGE_SECRET as well: 32 characters or more, the same at each start.',
    );
  }
}

function checkedSmtpUrl(smtpUrl: string | undefined): string | undefined {
  const protocol = smtpUrl !== undefined && URL.canParse(smtpUrl) ? new URL(smtpUrl).protocol : '';
  if (smtpUrl !== undefined && protocol !== 'smtp:' && protocol !== 'smtps:') {
    throw new StartProblem('SMTP_URL is not an address such as smtp://user:password@host:587.');
  }
  return smtpUrl;
}

const blankIsAbsent = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** True when the sources of the portal are there (a process may serve the API alone). */
export const portalSourcesExist = (): boolean =>
  existsSync(path.join(repositoryFolder, 'portal/vite.config.ts'));
