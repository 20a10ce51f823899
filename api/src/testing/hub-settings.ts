import type { AppSettings, JobsOfApp } from '../app.ts';
import type { PortalHandler } from '../http/portal-handler.ts';
import type { SessionLimits } from '../accounts/sessions/limits.ts';
import { readSettings, type PoolSizes, type Settings } from '../settings.ts';
import type { ClamdAddress } from '../settings/clamd-address.ts';
import type { WebPush } from '../settings/web-push.ts';
import type { TrafficLimits } from '../traffic/limits.ts';
import { testSecret } from './test-secret.ts';

/** What is special about the hub of a test file. */
export interface HubOptions {
  readonly signInAttempts?: number;
  readonly sessions?: Partial<SessionLimits>;
  readonly pools?: Partial<PoolSizes>;
  readonly statementSeconds?: number;
  readonly jobStatementSeconds?: number;
  readonly files?: string;
  readonly fileBytes?: number;
  readonly journal?: Partial<Settings['journal']>;
  readonly clamd?: ClamdAddress;
  /** How devices are reached; without it, they are not. */
  readonly webPush?: WebPush;
  /** Works through the queue; without it, what is put into the queue stays there. */
  readonly jobs?: () => JobsOfApp;
  /** The portal in front of it; without it, the hub serves the API alone. */
  readonly portal?: () => Promise<PortalHandler>;
  readonly traffic?: Partial<TrafficLimits>;
  /** The hub reaches its database by a way that the test can cut. */
  readonly wired?: boolean;
  /** What has to be there before the hub starts. */
  readonly before?: () => Promise<void>;
}

/** Settings of a hub on this database, with limits that no test meets by chance. */
export const settingsOf = (databaseUrl: string, options: HubOptions): AppSettings => ({
  databaseUrl,
  secrets: [testSecret],
  key: testSecret,
  production: true,
  demo: true,
  trustProxy: false,
  pools: { ...readSettings({}, []).pools, ...options.pools },
  statementSeconds: options.statementSeconds ?? 60,
  jobStatementSeconds: options.jobStatementSeconds ?? 60,
  publicUrl: undefined,
  signInAttempts: options.signInAttempts ?? 10_000,
  sessions: { ...readSettings({}, []).sessions, ...options.sessions },
  jobs: options.jobs?.() ?? null,
  files: options.files,
  journal: { ...readSettings({}, []).journal, ...options.journal },
  clamd: options.clamd,
  webPush: options.webPush,
  fileBytes: options.fileBytes ?? 10 * 1024 * 1024,
  traffic: { ...readSettings({}, []).traffic, ...options.traffic },
});
