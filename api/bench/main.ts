import 'reflect-metadata';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeId, useIdSecret } from '../src/ids.ts';
import { databaseUrl, withClient } from '../src/start/database.ts';
import { startEmbedded } from '../src/start/embedded.ts';
import { prepareDatabase } from '../src/start/prepare.ts';
import { ask, signIn } from './ask.ts';
import { alone, interleaved } from './measure.ts';
import { compared, ofTheHub, type OneCase, type Question, type ServerName } from './operations.ts';
import { tables, writeInto, type Measured } from './report.ts';
import { secret } from './secret.ts';
import { seedReferrals } from './seed.ts';
import { startServer, type RunningServer } from './servers/start.ts';
import { viewerSettings } from './viewer.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const wanted = sizes.length === 0 ? [10_000, 1_000_000] : sizes;
const names: readonly ServerName[] = ['hub', 'postgraphile', 'mercurius', 'sql'];

useIdSecret(secret);
const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-bench-'));
chmodSync(folder, 0o755);
const server = await startEmbedded(folder);
try {
  const measured: Measured[] = [];
  for (const size of wanted) measured.push(await at(size));
  const text = tables(measured);
  console.log(text);
  writeInto(path.join(import.meta.dirname, '../../docs/performance.md'), text);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A database of its own with so many referrals, every server on it, and every operation asked. */
async function at(referrals: number): Promise<Measured> {
  const database = `bench_${referrals}`;
  await withClient(server.adminUrl, (admin) => admin.query(`create database ${database}`));
  const url = databaseUrl(server.adminUrl, database);
  await prepareDatabase({ adminUrl: url, secrets: [secret], demo: true });
  const viewer = await withClient(url, async (owner) => {
    await seedReferrals(owner, referrals);
    await owner.query(readFileSync(path.join(import.meta.dirname, 'tags.sql'), 'utf8'));
    return viewerSettings(owner);
  });
  const running = new Map<ServerName, RunningServer>();
  try {
    for (const name of names) running.set(name, await startServer(name, { databaseUrl: url, viewer }));
    return await measure(referrals, running, await oneCase(url));
  } finally {
    for (const { stop } of running.values()) await stop();
    await withClient(server.adminUrl, (admin) => admin.query(`drop database ${database} with (force)`));
  }
}

async function measure(
  referrals: number,
  running: ReadonlyMap<ServerName, RunningServer>,
  one: OneCase,
): Promise<Measured> {
  const urlOf = (name: ServerName): string => running.get(name)?.url ?? '';
  const cookie = await signIn(urlOf('hub'));
  /** A server that answers with less would be measured for less. */
  const checkSameAnswer = async (questions: Readonly<Record<ServerName, Question>>): Promise<void> => {
    const found = await Promise.all(
      names.map(
        async (to) =>
          (await ask(urlOf(to), questions[to], cookie)).match(/"(?:reference|action)":"/g)?.length,
      ),
    );
    if (found[0] === undefined || new Set(found).size > 1)
      throw new Error(`Not the same answers: ${found.join(', ')}`);
  };
  const beside: Record<string, Measured['compared'][string]> = {};
  for (const { name, asked } of compared) {
    const questions = asked(one);
    console.error(`${referrals}: ${name}`);
    await checkSameAnswer(questions);
    beside[name] = await interleaved(
      Object.fromEntries(
        names.map((to) => [to, () => ask(urlOf(to), questions[to], to === 'hub' ? cookie : '')]),
      ) as Record<ServerName, () => Promise<unknown>>,
    );
  }
  const hub: Record<string, Measured['hub'][string]> = {};
  for (const [name, { query, pagesBefore = 0 }] of Object.entries(ofTheHub)) {
    console.error(`${referrals}: ${name}`);
    const variables = { after: await cursorAfter(urlOf('hub'), cookie, query, pagesBefore) };
    hub[name] = await alone(() => ask(urlOf('hub'), { query, variables }, cookie));
  }
  return { referrals, compared: beside, hub };
}

/** The cursor after so many pages; null for none. */
async function cursorAfter(
  url: string,
  cookie: string,
  query: string,
  pages: number,
): Promise<string | null> {
  let after: string | null = null;
  for (let read = 0; read < pages; read += 1) {
    const answer = JSON.parse(await ask(url, { query, variables: { after } }, cookie)) as {
      readonly data: { readonly referrals: { readonly pageInfo: { readonly endCursor: string | null } } };
    };
    after = answer.data.referrals.pageInfo.endCursor;
  }
  return after;
}

/** A referral in the middle of the viewer's. */
async function oneCase(url: string): Promise<OneCase> {
  const { rows } = await withClient(url, (owner) =>
    owner.query<{ id: string }>(
      "select id from hub.referral where reference like '63-2026-%' and substring(reference from 9) ~ '^[0-9]+$' and substring(reference from 9)::int % 6 = 0 order by id limit 1",
    ),
  );
  const uuid = rows[0]?.id ?? '';
  return { uuid, hubId: nodeId('Referral', uuid) };
}
