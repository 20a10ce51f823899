import type { Server } from 'node:http';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import { challengeStrangers } from './accounts/challenge.ts';
import type { Registry } from 'prom-client';
import { mountAccounts } from './accounts/routes.ts';
import { watchSessions } from './accounts/sessions/endings.ts';
import type { SessionLimits } from './accounts/sessions/limits.ts';
import { linksOf, useInvitationLinks, type Links } from './accounts/index.ts';
import { openAccounts, type Accounts } from './accounts/sign-in.ts';
import { openCheckpoints, sealKeysOf } from './audit/index.ts';
import { retryAfter } from './database/away.ts';
import { logSettings } from './database/recorded-error.ts';
import { keepConnection } from './database/kept-connection.ts';
import { openedWithin } from './database/opened-within.ts';
import { mountGraphql } from './graphql/mount.ts';
import { useCursorSecret } from './access/queries/index.ts';
import { compressAnswers, mountPortal } from './http/index.ts';
import { useIdSecret } from './ids.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { HubContext } from './context.ts';
import { openLive } from './live/index.ts';
import {
  openLetterBox,
  openPost,
  openPushService,
  useMailServer,
  useWebPush,
} from './notifications/index.ts';
import type { Post } from './notifications/index.ts';
import { initOrm } from './orm.ts';
import type { ClamdAddress } from './settings/clamd-address.ts';
import type { WebPush } from './settings/web-push.ts';
import type { PoolSizes, Settings } from './settings.ts';
import type { PortalHandler } from './http/portal-handler.ts';
import { buildHubSchema } from './schema.ts';
import { mountFiles, openFileStore, openScanner } from './referrals/index.ts';
import type { FileStore } from './referrals/index.ts';
import { mountHealth } from './traffic/health.ts';
import { openInnerDoor, type InnerDoor } from './traffic/inner-door.ts';
import { leaveInOrder } from './traffic/leave-in-order.ts';
import type { TrafficLimits } from './traffic/limits.ts';
import { measure } from './traffic/metrics.ts';
import { nameRequest, sendRequestIds } from './traffic/request-id.ts';
import { limitSlowBodies, serverTimeouts } from './traffic/slow-requests.ts';
import { readableAddress } from './traffic/readable-address.ts';
import { answerFaults } from './traffic/answer-faults.ts';
import { followRequests } from './traffic/under-way.ts';
import { loginWith } from './start/secret/index.ts';
import { missingOf, stateOf, thisRelease } from './start/migrations/release.ts';
import { isTrusted, type TrustedProxies } from './http/trusted-proxies.ts';

export interface AppSettings {
  /** The prepared database; only its address is used, never its login. */
  readonly databaseUrl: string;
  /** Whose passwords the logins may have: that of now, and while it is being replaced also the one before. */
  readonly secrets: readonly string[];
  /** The database's own key, behind ids, cursors and session cookies. */
  readonly key: string;
  readonly production: boolean;
  readonly demo: boolean;
  readonly trustProxy: TrustedProxies;
  readonly pools: PoolSizes;
  /** After which PostgreSQL ends a statement of the API or the sign-in, in seconds. */
  readonly statementSeconds: number;
  /** The same for a statement of the background jobs. */
  readonly jobStatementSeconds: number;
  readonly publicUrl: string | undefined;
  readonly signInAttempts: number;
  readonly sessions: SessionLimits;
  /** How devices are reached; undefined: they are not. */
  readonly webPush: WebPush | undefined;
  /** The background jobs of this process; null: another process of the same database does them. */
  readonly jobs: JobsOfApp | null;
  /** Where files are kept (`s3://…`); undefined: in the database. */
  readonly files: string | undefined;
  readonly journal: Settings['journal'];
  /** Where the virus scanner listens; undefined: files are not looked at, and open at once. */
  readonly clamd: ClamdAddress | undefined;
  /** Largest file taken, in bytes. */
  readonly fileBytes: number;
  readonly traffic: TrafficLimits;
  /** Answers every path that is not the API's; without it the process serves the API alone. */
  readonly portal?: PortalHandler;
}

export interface JobsOfApp {
  /** undefined: no mail server, letters are kept as not sent */
  readonly smtpUrl: string | undefined;
  /** the folder that takes the letters instead, of a demonstration */
  readonly letterBox?: string;
  readonly mailFrom: string;
  /** where the portal is reached, for the links in letters */
  readonly hubAddress: string;
  /** working days after which what is left untouched is told to colleagues; undefined: as usual */
  readonly untouchedDays?: number;
}

export interface App {
  readonly fastify: FastifyInstance;
  readonly orm: MikroORM;
  readonly accounts: Accounts;
  /** What is measured. */
  readonly metrics: Registry;
  /** Opens the way by which what runs in this process reaches the API, and returns its port. */
  openInside(): Promise<number>;
  /** Listens, and returns the port. */
  listen(address: { readonly host: string; readonly port: number }): Promise<number>;
  /** Takes nothing new, answers what is under way, then ends sockets, jobs and the connections to the database. */
  close(): Promise<void>;
}

/** A transaction in which nothing is asked for so long is a bug's, and keeps others waiting. */
const idleSeconds = 60;

/** What an answer of the database takes on its way, beyond the time that it has itself; then it is held to be away. */
const wayMilliseconds = 5000;

/** A server that is there opens a connection within this time, also with much to do. */
const openingMilliseconds = 10_000;

/** How long a connection is kept that nobody needs. */
const idleMilliseconds = 10_000;

/** How long a statement may take, its answer, a connection until it is open, and a place in the pool. */
function statementLimits(seconds: number) {
  const silence = seconds * 1000 + wayMilliseconds;
  return {
    statement_timeout: seconds * 1000,
    // Its own limits end nothing where the machine under it has stopped without a word.
    query_timeout: silence,
    // also for a connection that others have, each for as long
    connectionTimeoutMillis: silence,
    Client: openedWithin(Math.min(openingMilliseconds, silence / 2)),
    // By when a server is found to be silent, what lay idle since before is gone: nobody is given a dead one.
    idleTimeoutMillis: Math.min(idleMilliseconds, silence / 2),
  };
}

/** The hub in one process: GraphQL over HTTP and WebSocket, sign-in, portal. */
export async function createApp(settings: AppSettings): Promise<App> {
  useIdSecret(settings.key);
  useCursorSecret(settings.key);
  useWebPush(settings.webPush ?? null);
  const links = linksOf(settings.key, settings.jobs?.hubAddress ?? settings.publicUrl ?? 'http://localhost');
  // A process without jobs leaves the letters to another one, which has a mail server.
  useInvitationLinks({ links, hasMail: settings.jobs === null || postOf(settings.jobs) !== null });
  const api = loginWith(settings.databaseUrl, 'maillage_api', settings.secrets);
  const timeLimits = {
    ...statementLimits(settings.statementSeconds),
    idle_in_transaction_session_timeout: idleSeconds * 1000,
  };
  const sessionEndings = watchSessions();
  const orm = await initOrm({ ...api, ...timeLimits }, { connections: settings.pools.api });
  const live = openLive({
    open: (viewer, ofHouse) => new HubContext(orm, viewer, { forEvent: true, ofHouse }),
    // What is live leaves most connections to who asks.
    atOnce: Math.max(1, Math.floor(settings.pools.api / 3)),
  });
  const [schema, listening, store] = await Promise.all([
    buildHubSchema(),
    // One connection for all that is heard: sockets are let in again only when changes are heard, too.
    keepConnection({
      at: api,
      name: 'maillage live',
      silence: timeLimits.query_timeout,
      channels: { ...live.channels, ...sessionEndings.channels },
      lost: sessionEndings.lost,
      regained: sessionEndings.regained,
    }),
    openFileStore(settings.files),
  ]);
  const jobs = settings.jobs === null ? null : await startJobs(settings, settings.jobs, store, links);
  const accounts = openAccounts({
    ...settings,
    connections: settings.pools.signIn,
    at: { ...loginWith(settings.databaseUrl, 'maillage_auth', settings.secrets), ...timeLimits },
  });
  const fastify = Fastify({
    trustProxy: isTrusted(settings.trustProxy),
    logger: logSettings,
    // What is under way when the hub stops is answered, also what asks once more on a connection that is still open.
    return503OnClosing: false,
    genReqId: nameRequest(isTrusted(settings.trustProxy)),
    ...serverTimeouts(settings.traffic),
    bodyLimit: 64 * 1024,
    rewriteUrl: readableAddress,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const apiPool = () => orm.em.getConnection().getNativeClient();
  let innerDoor: InnerDoor | undefined;
  sendRequestIds(fastify);
  answerFaults(fastify);
  const underWay = followRequests(fastify);
  limitSlowBodies(fastify, settings.traffic);
  const metrics = measure(fastify, {
    sockets: () => sockets.count(),
    requestsUnderWay: () => underWay.count,
    pools: async () => ({
      api: await apiPool(),
      accounts: accounts.pool,
      ...(jobs && { jobs: jobs.pool }),
    }),
    queue: async () => jobs && jobs.queue(),
  });
  compressAnswers(fastify);
  // The portal and the explorer bring a policy of their own that fits them.
  await fastify.register(helmet, {
    contentSecurityPolicy: false,
    hsts: settings.publicUrl?.startsWith('https:') ?? false,
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 503) reply.header('retry-after', retryAfter);
  });
  challengeStrangers(fastify);
  mountAccounts(fastify, { ...settings, accounts, links });
  const sockets = await mountGraphql(fastify, { ...settings, schema, orm, accounts, sessionEndings, live });
  mountFiles(fastify, { ...settings, orm, accounts, store, quarantine: settings.clamd !== undefined });
  const release = thisRelease();
  mountHealth(fastify, {
    database: async () => (await (await apiPool()).query('select')) !== null,
    migrations: async () => {
      const client = await accounts.pool.connect();
      const state = await stateOf(client).finally(() => client.release());
      return missingOf(release, state) === null;
    },
    events: async () => listening.connected,
    jobs: async () => jobs === null || jobs.running,
  });
  mountPortal(fastify, settings);
  fastify.addHook('preClose', async () => {
    // Not waited for: the door is shut behind this hook, and what is inside leaves meanwhile.
    void leaveInOrder(fastify, underWay, sockets, settings.traffic);
  });
  fastify.addHook('onClose', async () => {
    innerDoor?.close();
    await jobs?.stop();
    store.close();
    await Promise.all([orm.close(true), listening.close(), accounts.close()]);
  });
  return {
    fastify,
    orm,
    accounts,
    metrics,
    openInside: async () => {
      await fastify.ready();
      innerDoor ??= await openInnerDoor(fastify);
      return innerDoor.port;
    },
    listen: async ({ host, port }) => {
      await fastify.listen({ host, port });
      return portOf(fastify.server);
    },
    close: () => fastify.close(),
  };
}

async function startJobs(settings: AppSettings, jobs: JobsOfApp, store: FileStore, links: Links) {
  const { databaseUrl, secrets, key, clamd, pools, jobStatementSeconds, webPush, sessions, journal } =
    settings;
  const post = postOf(jobs);
  useMailServer(post !== null);
  return runJobs({
    at: {
      ...loginWith(databaseUrl, 'maillage_worker', secrets),
      ...statementLimits(jobStatementSeconds),
    },
    connections: pools.jobs,
    post,
    pushService: webPush === undefined ? null : openPushService(webPush),
    hubAddress: jobs.hubAddress,
    untouchedDays: jobs.untouchedDays,
    idleMinutes: sessions.idleMinutes,
    sleepMonths: sessions.sleepMonths,
    links,
    store,
    scanner: clamd === undefined ? null : await openScanner(clamd),
    journal: {
      keys: sealKeysOf(key),
      checkpoints: openCheckpoints(journal.checkpoints),
      months: journal.months,
    },
  });
}

function postOf({ smtpUrl, letterBox, mailFrom: from }: JobsOfApp): Post | null {
  if (smtpUrl !== undefined) return openPost({ smtpUrl, from });
  return letterBox === undefined ? null : openLetterBox({ folder: letterBox, from });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
