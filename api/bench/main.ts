import 'reflect-metadata';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeId, useIdSecret } from '../src/ids.ts';
import { databaseUrl, withClient, startEmbedded, throwaway } from '../src/start/postgres/index.ts';
import { load, measuredCopy } from './load.ts';
import { measureAt } from './measure-at.ts';
import { tables, writeInto, type Measured, type Standing } from './report.ts';
import { secret } from './secret.ts';
import { measureStanding } from './standing.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const wanted = sizes.length === 0 ? [10_000, 1_000_000] : sizes;
const minutes = Number(process.env['MAILLAGE_BENCH_MINUTES'] ?? 10);
const kept = process.env['MAILLAGE_BENCH_DATA'];

useIdSecret(secret);
const folder = kept ?? mkdtempSync(path.join(os.tmpdir(), 'maillage-bench-'));
mkdirSync(folder, { recursive: true });
chmodSync(folder, 0o755);
try {
  await loadAll();
  await measureAll();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}
// connections that are kept to be asked again do not keep a run that is over
process.exit();

/** By a server that may lose what it is given, and has room for indexes. */
async function loadAll(): Promise<void> {
  const server = await startEmbedded(folder, {
    settings: [...throwaway, 'max_wal_size=8GB', 'maintenance_work_mem=512MB', 'shared_buffers=1GB'],
  });
  try {
    for (const size of wanted) await load(server.adminUrl, size);
  } finally {
    await server.stop();
  }
}

/** By a server with the settings that the hub's own has. */
async function measureAll(): Promise<void> {
  const server = await startEmbedded(folder);
  const on = async <T>(size: number, work: (url: string) => Promise<T>): Promise<T> => {
    const database = await measuredCopy(server.adminUrl, size);
    try {
      return await work(databaseUrl(server.adminUrl, database));
    } finally {
      await withClient(server.adminUrl, (admin) => admin.query(`drop database ${database} with (force)`));
    }
  };
  try {
    const measured: Measured[] = [];
    for (const size of wanted) {
      measured.push(await on(size, async (url) => measureAt(size, url, await oneCase(url))));
      report(measured);
    }
    report(measured, await on(Math.min(...wanted), (url) => measureStanding(url, minutes)));
  } finally {
    await server.stop();
  }
}

/** Written as soon as a size is measured: the next one may take an hour, and be stopped. */
function report(measured: readonly Measured[], standing?: Standing): void {
  const text = tables(measured, standing);
  console.log(text);
  writeInto(path.join(import.meta.dirname, '../../docs/performance.md'), text);
}

/** A referral in the middle of the viewer's. */
async function oneCase(url: string): Promise<{ readonly uuid: string; readonly hubId: string }> {
  const { rows } = await withClient(url, (owner) =>
    owner.query<{ id: string }>(
      "select id from hub.referral where reference like '63-2026-%' and substring(reference from 9) ~ '^[0-9]+$' and substring(reference from 9)::int % 6 = 0 order by id limit 1",
    ),
  );
  const uuid = rows[0]?.id ?? '';
  return { uuid, hubId: nodeId('Referral', uuid) };
}
