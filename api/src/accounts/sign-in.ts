import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { IncomingHttpHeaders } from 'node:http';
import { Pool, type PoolConfig } from 'pg';
import { recordedError } from '../database/recorded-error.ts';
import type { Identity } from '../context.ts';
import type { Visitor } from './acting.ts';
import { addAccount } from './add-account.ts';
import { freeLostPlaces, survive } from '../database/surviving-pool.ts';
import { chosenAnew } from './passphrase/chosen-anew.ts';
import {
  hashPassphrase,
  mostCharacters,
  passphraseLength,
  passphrases,
  renewKept,
} from './passphrase/index.ts';
import {
  closedPasskeyPaths,
  comeInByPasskey,
  nowByPasskey,
  passkeyAdded,
  passkeyPath,
  passkeyRules,
  passkeys,
} from './factors/passkeys.ts';
import { ownFactors, type OwnFactors } from './factors/own-factors.ts';
import {
  askingPassphrase,
  closedFactorPaths,
  factorOf,
  onlyConfirmed,
  secondFactor,
  withoutTrust,
} from './factors/second-factor.ts';
import { signedToken } from './sessions/cookie.ts';
import { endReplaced } from './sessions/replaced.ts';
import type { SessionLimits } from './sessions/limits.ts';
import { sessionRules } from './sessions/rules.ts';
import { visitorsIn } from './sessions/visitors.ts';
import { signInLimits } from './attempts/sign-in-limits.ts';
import { withoutTokens } from './without-tokens.ts';

/** Carries the visitor's address to the rate limit; always overwritten by the app, so nobody can choose it. */
export const addressHeader = 'x-maillage-address';

export interface AccountSettings {
  /** The database as maillage_auth. */
  readonly at: PoolConfig;
  /** Most connections kept open. */
  readonly connections: number;
  /** Signs session cookies. */
  readonly key: string;
  /** The address people type, when it is not the one the process listens on. */
  readonly publicUrl: string | undefined;
  /** Sign-in attempts per minute, from one network and on one account. */
  readonly signInAttempts: number;
  readonly sessions: SessionLimits;
}

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** Accounts and their sessions. */
export interface Accounts {
  /** Answers everything below /auth; no answer holds a token, but for the cookie. */
  handle(request: Request): Promise<Response>;
  /** Who is signed in with these headers, and in which functions they may act. */
  visitorOf(headers: IncomingHttpHeaders): Promise<Visitor | null>;
  /** Who that is today: their functions may have changed since they signed in. */
  visitorAgain(identity: Identity): Promise<Visitor>;
  /** What somebody comes in with besides their passphrase. */
  factorsOf(identity: Identity): Promise<OwnFactors>;
  /** The connections, under a login that reaches accounts and sessions and nothing else. */
  readonly pool: Pool;
  /** Throws when the database of accounts does not answer. */
  reach(): Promise<void>;
  /** Makes an account and returns its id; the id of the existing one when the e-mail is known. */
  createUser(user: NewUser): Promise<string>;
  close(): Promise<void>;
}

/** Opens the sign-in on a pool of its own, whose login reaches accounts and sessions and nothing else. */
export function openAccounts(settings: AccountSettings): Accounts {
  const pool = new Pool({ ...settings.at, max: settings.connections });
  survive(pool);
  freeLostPlaces(pool);
  const visitors = visitorsIn(pool, settings.sessions);
  const auth = betterAuth(signInOptions(pool, settings));
  return {
    handle: async (request) => withoutTokens(await auth.handler(request)),
    pool,
    visitorOf: async ({ cookie }) => {
      if (cookie === undefined) return null;
      const { authCookies } = await auth.$context;
      const token = signedToken(cookie, authCookies.sessionToken.name, settings.key);
      return token === null ? null : visitors.byToken(token);
    },
    visitorAgain: visitors.again,
    factorsOf: ({ userId }) => ownFactors(pool, userId, settings.key),
    reach: async () => void (await pool.query('select')),
    createUser: (user) => createUser(pool, user),
    close: () => pool.end(),
  };
}

function signInOptions(pool: Pool, settings: AccountSettings): BetterAuthOptions {
  const limits = signInLimits(pool, { key: settings.key, attempts: settings.signInAttempts, addressHeader });
  const most = Math.max(600, settings.signInAttempts * 2);
  const isSecure = settings.publicUrl?.startsWith('https:') ?? false;
  return {
    appName: 'Maillage',
    basePath: '/auth',
    baseURL: settings.publicUrl ?? 'http://localhost',
    secret: settings.key,
    database: pool,
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...details: unknown[]) =>
        console.error(
          `Sign-in: ${message}`,
          ...details.map((detail) => JSON.stringify(recordedError(detail))),
        ),
    },
    // What is no answer of the library's is the app's to answer, as everywhere.
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passphraseLength.least,
      maxPasswordLength: mostCharacters,
      password: passphrases(pool),
    },
    plugins: [secondFactor(), passkeys(pool, settings.publicUrl)],
    account: { accountLinking: { enabled: false } },
    // A session read from a cookie would survive its own end.
    // It lasts for a working day, and is not prolonged: whoever finds the workstation next morning is nobody.
    session: {
      cookieCache: { enabled: false },
      expiresIn: settings.sessions.hours * 3600,
      disableSessionRefresh: true,
      additionalFields: {
        lastUsedAt: { type: 'date', required: false, input: false },
        factor: { type: 'string', required: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          // One that the browser forgets when it closes would else last for a whole day.
          before: async (session, asked) => ({
            data: {
              ...session,
              expiresAt: earlier(session.expiresAt, settings.sessions.hours),
              factor: factorOf(asked),
            },
          }),
        },
      },
    },
    // Sign-in has limits of its own, which all processes share; this one keeps a single process from being flooded.
    rateLimit: {
      enabled: true,
      storage: 'memory',
      window: 60,
      max: most,
      // Otherwise the library's own, three in ten seconds.
      customRules: Object.fromEntries(
        [signInPath, changePath, '/two-factor/*', '/passkey/*'].map((path) => [
          path,
          { window: 60, max: most },
        ]),
      ),
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path === signInPath) await limits.check(context);
        await onlyConfirmed(context, settings.sessions.confirmMinutes);
        if (context.path === changePath) await chosenAnew(context, limits.checkChange);
        if (askingPassphrase.includes(context.path)) {
          const session = await getSessionFromCtx(context);
          if (session !== null) await limits.checkChange(session.user.id);
        }
        passkeyRules(context.path, context.body);
        return withoutTrust(context.path, context.body) ?? sessionRules(pool, context);
      }),
      after: createAuthMiddleware(async (context) => {
        const { newSession: opened, returned, authCookies } = context.context;
        if (returned instanceof Error) return;
        if (context.path === passkeyAdded)
          await nowByPasskey(pool, context.context.session?.session.token ?? '');
        if (!opening.includes(context.path)) return;
        await endReplaced(pool, {
          cookie: context.headers?.get('cookie') ?? null,
          ...{ name: authCookies.sessionToken.name, key: settings.key },
        });
        if (opened === null) return;
        if (context.path === passkeyPath) await comeInByPasskey(context, opened);
        if (context.path !== signInPath) return;
        await renewKept(pool, opened.user.id, passwordOf(context.body));
        const { name, value, seconds } = await limits.forgive(context);
        context.setCookie(name, value, { ...cookieAttributes, path: '/', secure: isSecure, maxAge: seconds });
      }),
    },
    // Only what the portal and the API use: sign in, sign out, who am I, my sessions.
    disabledPaths: [
      ...['/update-user', '/delete-user', '/change-email', '/sign-in/social', '/link-social'],
      ...closedFactorPaths,
      ...closedPasskeyPaths,
    ],
    advanced: {
      // An account is read with its password in one statement: a second one would tell that there is such an account.
      database: { joins: true },
      cookiePrefix: 'maillage',
      useSecureCookies: isSecure,
      defaultCookieAttributes: cookieAttributes,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // The app refuses other origins itself before the request gets here, by the address actually asked.
      disableCSRFCheck: true,
    },
  };
}

function earlier(end: Date, hours: number): Date {
  return new Date(Math.min(end.getTime(), Date.now() + hours * 3_600_000));
}

const signInPath = '/sign-in/email';
const changePath = '/change-password';

/** Where a session is opened in place of whichever the browser has: a passphrase that was right and waits for a code counts too. */
const opening: readonly string[] = [signInPath, passkeyPath];

/** Of every cookie that is set here: scripts cannot read it, and pages of other sites do not send it. */
const cookieAttributes = { httpOnly: true, sameSite: 'lax' } as const;

/** What somebody got in with. */
function passwordOf(body: unknown): string {
  const password = (body as { readonly password?: unknown } | undefined)?.password;
  return typeof password === 'string' ? password : '';
}

async function createUser(pool: Pool, { email, name, password }: NewUser): Promise<string> {
  const added = await addAccount(pool, { email, name, hash: await hashPassphrase(password) });
  if (added !== null) return added;
  const { rows } = await pool.query<{ id: string }>('select id from auth."user" where email = lower($1)', [
    email,
  ]);
  const [user] = rows;
  if (!user) throw new Error('No account could be made.');
  return user.id;
}
