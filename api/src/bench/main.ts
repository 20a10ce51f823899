import 'reflect-metadata';
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createApp } from '../app.ts';
import { demoPassword } from '../demo/index.ts';
import { databaseUrl, withClient } from '../start/database.ts';
import { readSettings } from '../settings.ts';
import { startEmbedded } from '../start/embedded.ts';
import { prepareDatabase } from '../start/prepare.ts';
import { seedReferrals } from './seed.ts';

const count = Number(process.argv[2] ?? 100_000);
const secret = 'the benchmark guards nothing at all, whatever';

const page = `query ($after: String) { referrals(first: 50, after: $after) { edges { cursor node { id reference status
  hidden submittedAt participant { birthName firstName } referrer { name } } } pageInfo { hasNextPage endCursor } } }`;
const inbox = `query ($after: String) { referrals(first: 50, filter: { awaitsViewer: true, overdue: false }, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id version reference status urgent modules acknowledgeBy
  participant { birthName firstName } referrer { name } assignee { personName } readers { personName } actions } } } }`;
const counts = `{ toTreat: referrals(filter: { awaitsViewer: true }, first: 1) { totalCount }
  asked: referrals(filter: { statuses: [INFO_REQUESTED] }, first: 1) { totalCount }
  waiting: referrals(filter: { statuses: [WAITLISTED] }, first: 1) { totalCount } }`;
const operations = {
  'page of 50 with person and sender': page,
  'the same, counted': page.replace('pageInfo', 'totalCount pageInfo'),
  'by name': page.replace('first: 50', 'first: 50, orderBy: { field: PARTICIPANT_NAME, direction: ASC }'),
  'search by name': page.replace('first: 50', 'first: 50, filter: { search: "nom4242" }'),
  'a page of the inbox, by what is due': inbox.replace(
    'first: 50',
    'first: 50, orderBy: { field: DUE_AT, direction: ASC }',
  ),
  'all of the inbox, what is late first': inbox.replace(
    'filter: { awaitsViewer: true, overdue: false }',
    'orderBy: { field: OVERDUE, direction: DESC }',
  ),
  'everything, what awaits first': page.replace(
    'first: 50',
    'first: 50, orderBy: { field: AWAITING, direction: DESC }',
  ),
  'a page of the inbox, counted': inbox,
  'the counts of its tabs': counts,
  'mine, urgent, of two departments': inbox.replace(
    'awaitsViewer: true, overdue: false',
    'assignedToViewer: true, urgent: true, departments: ["03", "63"]',
  ),
  'to be acknowledged': page.replace('first: 50', 'first: 50, filter: { statuses: [SUBMITTED] }'),
} as const;

const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-bench-'));
chmodSync(folder, 0o755);
const server = await startEmbedded(folder);
try {
  await withClient(server.adminUrl, (admin) => admin.query('create database bench'));
  const adminUrl = databaseUrl(server.adminUrl, 'bench');
  await prepareDatabase({ adminUrl, secrets: [secret], demo: true });
  await withClient(adminUrl, (owner) => seedReferrals(owner, count));
  console.log(`${count} referrals, ${os.cpus().length} cores, Node ${process.versions.node}`);
  console.log('| operation | median ms | p95 ms | a second, over 8 connections |\n| --- | --- | --- | --- |');
  await measure(adminUrl);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(adminUrl: string): Promise<void> {
  const app = await createApp({
    databaseUrl: adminUrl,
    secrets: [secret],
    key: secret,
    production: true,
    demo: true,
    trustProxy: false,
    pools: { api: 10, signIn: 5, jobs: 4 },
    statementSeconds: 60,
    jobStatementSeconds: 60,
    publicUrl: undefined,
    signInAttempts: 100,
    jobs: null,
    files: undefined,
    clamd: undefined,
    fileBytes: 10 * 1024 * 1024,
    traffic: readSettings({}, []).traffic,
  });
  const url = `http://127.0.0.1:${await app.listen({ host: '127.0.0.1', port: 0 })}`;
  const cookie = await signIn(url, 'coordination0363@maillage.example');
  for (const [name, query] of Object.entries(operations)) await report(name, () => ask(url, cookie, query));
  const after = await endOfPages(url, cookie, operations['all of the inbox, what is late first'], 99);
  await report('all of the inbox, its 100th page', () =>
    ask(url, cookie, operations['all of the inbox, what is late first'], { after }),
  );
  await app.close();
}

async function report(name: string, run: () => Promise<unknown>): Promise<void> {
  const times = await oneByOne(run, 60);
  const perSecond = await together(run, 8, 3000);
  console.log(
    `| ${name.padEnd(38)} | ${percentile(times, 0.5)} | ${percentile(times, 0.95)} | ${perSecond} |`,
  );
}

interface Paged {
  readonly referrals: { readonly pageInfo: { readonly endCursor: string | null } };
}

/** The cursor after so many pages of the coordinator's list. */
async function endOfPages(url: string, cookie: string, query: string, pages: number): Promise<string | null> {
  let after: string | null = null;
  for (let read = 0; read < pages; read += 1) {
    const { referrals }: Paged = await ask<Paged>(url, cookie, query, { after });
    after = referrals.pageInfo.endCursor;
  }
  return after;
}

async function signIn(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

async function ask<Data>(url: string, cookie: string, query: string, variables = {}): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: readonly unknown[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function oneByOne(run: () => Promise<unknown>, times: number): Promise<number[]> {
  for (let warm = 0; warm < 10; warm += 1) await run();
  const taken: number[] = [];
  for (let left = times; left > 0; left -= 1) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return taken;
}

async function together(
  run: () => Promise<unknown>,
  connections: number,
  milliseconds: number,
): Promise<number> {
  const end = performance.now() + milliseconds;
  let done = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      await run();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return Math.round((done * 1000) / milliseconds);
}

function percentile(times: readonly number[], part: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
}
