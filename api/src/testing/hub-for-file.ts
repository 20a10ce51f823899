import { afterAll, beforeAll } from 'vitest';
import type { Pool } from 'pg';
import { createApp, type App, type AppSettings } from '../app.ts';
import type { DemoKey } from '../demo/index.ts';
import { databaseWire, type DatabaseWire } from './servers/database-wire.ts';
import { clientOf, visitor, type TestClient } from './client.ts';
import { settingsOf, type HubOptions } from './hub-settings.ts';
import { ownerPool } from './owner-pool.ts';
import { sessionOf } from './sessions.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

/** The real hub on a database of its own, for the tests of one file. */
export interface TestHub {
  /** Address of the hub, http://127.0.0.1:port. */
  readonly url: string;
  readonly app: App;
  readonly database: TestDatabase;
  /** The hub's way to its database, of a hub that was asked for with one. */
  readonly wire: DatabaseWire;
  /** Starts a second process of the same hub, on the same database, and returns its address. */
  anotherProcess(settings?: Partial<AppSettings>): Promise<string>;
  /** A client of this person of the demonstration, who signed in before the database was copied: the same one for the whole file. */
  as(person: DemoKey): Promise<TestClient>;
  /** A client that is signed in as nobody. */
  visitor(): TestClient;
  /** Rows read or written as the owner of the tables: to arrange a case, or to see what is really stored. */
  sql<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
}

const addressOf = async (app: App): Promise<string> =>
  `http://127.0.0.1:${await app.listen({ host: '127.0.0.1', port: 0 })}`;

/** Starts a hub before the file's tests and ends it after them. Use its parts inside tests and hooks only. */
export function hubForFile(options: HubOptions = {}): TestHub {
  let database: TestDatabase | undefined;
  let owner: Pool | undefined;
  let wire: DatabaseWire | undefined;
  let app: App | undefined;
  let url = '';
  const others: App[] = [];
  const signedIn = new Map<DemoKey, TestClient>();

  beforeAll(async () => {
    await options.before?.();
    database = await testDatabase();
    owner = ownerPool(database.adminUrl);
    if (options.wired) wire = await databaseWire(database.adminUrl);
    app = await createApp({
      ...settingsOf(wire?.url ?? database.adminUrl, options),
      ...(options.portal ? { portal: await options.portal() } : {}),
    });
    url = await addressOf(app);
  });
  afterAll(async () => {
    for (const process of [...others, app]) await process?.close();
    await wire?.cut();
    await owner?.end();
    await database?.drop();
  });

  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The hub runs inside tests and hooks only.');
    return part;
  };
  return {
    get url() {
      return url;
    },
    get app() {
      return started(app);
    },
    get database() {
      return started(database);
    },
    get wire() {
      return started(wire);
    },
    anotherProcess: async (changed = {}) => {
      const other = await createApp({
        ...settingsOf(started(database).adminUrl, options),
        jobs: null,
        ...changed,
      });
      others.push(other);
      return addressOf(other);
    },
    as: (person) => {
      const client = signedIn.get(person) ?? clientOf(url, sessionOf(person));
      signedIn.set(person, client);
      return Promise.resolve(client);
    },
    visitor: () => visitor(url),
    sql: async <Row>(statement: string, parameters: unknown[] = []) =>
      (await started(owner).query(statement, parameters)).rows as Row[],
  };
}
