import { pathToFileURL } from 'node:url';
import type { JobsOfApp } from '../app.ts';
import { messageFormBytes } from '../http/index.ts';
import { addressHeader, protocolHeader, type PortalHandler } from '../http/portal-handler.ts';
import type { Settings } from '../settings.ts';
import { openMetricsDoor } from '../traffic/metrics-door.ts';
import { buildPortal } from './build/build-portal.ts';

import { checkDataFolder } from './data-folder.ts';
import { findDatabase, type Database, announcePresence } from './postgres/index.ts';
import { firstLink } from './first-link.ts';
import { hubAddressOf } from './hub-address.ts';
import { letterBoxOf } from './letter-box.ts';
import { checkPort } from './port.ts';
import type { Preparation } from './prepare.ts';
import { knownSecrets } from './secret/index.ts';
import type { Started } from './stop.ts';
import { verifiedKey } from './verify.ts';

export interface Served {
  readonly port: number;
  readonly withPortal: boolean;
  /** with which a hub that has no account is set up; null: it has one */
  readonly firstLink: string | null;
}

/** From nothing to a hub that answers. What a failing step leaves running is in `started`. */
export async function serve(settings: Settings, started: Started): Promise<Served> {
  await checkPort(settings.host, settings.port);
  checkDataFolder(settings);
  const secrets = knownSecrets(settings);
  // Loading has the processor to itself, for seconds on a busy machine: a connection made meanwhile would time out.
  const [{ createApp }, { prepareDatabase }, handlerFile] = await allOrNone([
    import('../app.ts'),
    import('./prepare.ts'),
    settings.portal ? buildPortal() : undefined,
  ]);
  const database = await openDatabase(settings, secrets, started, prepareDatabase);
  const app = await createApp({
    ...settings,
    databaseUrl: database.adminUrl,
    key: database.key,
    secrets,
    jobs: settings.jobs ? jobsOf(settings) : null,
    portal: handlerFile === undefined ? undefined : await portalHandler(handlerFile, settings),
  });
  started.add(() => app.close());
  process.env['MAILLAGE_API_URL'] = `http://127.0.0.1:${await app.openInside()}/graphql`;
  if (settings.metricsPort !== undefined) {
    await checkPort(settings.host, settings.metricsPort);
    const close = await openMetricsDoor(app.metrics, { host: settings.host, port: settings.metricsPort });
    started.add(async () => close());
  }
  const port = await app.listen(settings);
  return {
    port,
    withPortal: handlerFile !== undefined,
    firstLink: await firstLink(settings, database.adminUrl, database.key),
  };
}

/** Without an address of its own in front, links lead to where the hub listens; a demonstration sends no mail out. */
function jobsOf(settings: Settings): JobsOfApp {
  const { mailFrom, demo, dataFolder, smtpUrl, untouchedDays } = settings;
  return {
    smtpUrl,
    ...(demo && { letterBox: letterBoxOf(dataFolder) }),
    mailFrom,
    hubAddress: hubAddressOf(settings),
    untouchedDays,
  };
}

/** The database, brought to what this release needs; by a login that may not do so, checked to be that. */
async function openDatabase(
  settings: Settings,
  secrets: readonly string[],
  started: Started,
  prepareDatabase: (preparation: Preparation) => Promise<string>,
): Promise<{ readonly adminUrl: string; readonly key: string }> {
  const database = await findDatabase(settings);
  const { adminUrl } = database;
  const presence = await announcePresence(adminUrl, () => revive(database, started));
  started.add(async () => {
    if (await presence.leave()) await database.stop();
  });
  const key =
    (await verifiedKey(adminUrl, secrets)) ??
    (await prepareDatabase({
      ...{ adminUrl, secrets, demo: settings.demo, cases: true },
      // Whoever works on the masks goes back and forth.
      olderMasks: !settings.production,
    }));
  return { adminUrl, key };
}

/** Starts the hub's own server again when it has ended; where that cannot be done the hub ends, too, and says why. */
async function revive(database: Database, started: Started): Promise<void> {
  try {
    await database.revive();
  } catch (problem) {
    console.error(`${(problem as Error).message}\nThe hub ends, since its database did.`);
    // Not waited for: ending waits in turn for the connection that asked for this.
    void started.end().then(() => process.exit(1));
    throw problem;
  }
}

/** All results; when one fails the others are waited for, so that nothing goes on behind the error. */
async function allOrNone<T extends readonly unknown[]>(steps: {
  [K in keyof T]: Promise<T[K]> | T[K];
}): Promise<T> {
  await Promise.allSettled(steps);
  return Promise.all(steps);
}

/** The portal reads its environment when it is loaded, so it is told first; where the API answers it asks each time. */
async function portalHandler(
  file: string,
  { fileBytes, undoSeconds }: Pick<Settings, 'fileBytes' | 'undoSeconds'>,
): Promise<PortalHandler> {
  Object.assign(process.env, {
    PROTOCOL_HEADER: protocolHeader,
    ADDRESS_HEADER: addressHeader,
    MAILLAGE_UNDO_SECONDS: String(undoSeconds),
    MAILLAGE_FILE_MEGABYTES: String(fileBytes / 1024 / 1024),
    BODY_SIZE_LIMIT: String(messageFormBytes(fileBytes)),
  });
  const { handler } = (await import(pathToFileURL(file).href)) as { handler: PortalHandler };
  return handler;
}
