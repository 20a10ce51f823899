import { withClient } from '../src/start/postgres/index.ts';
import { ask, signIn } from './ask.ts';
import { alone, interleaved, writes, type Way } from './measure.ts';
import { compared, ofTheHub, type OneCase, type Question, type ServerName } from './operations.ts';
import { parentOf, usedBy, usedByAll, type Used } from './processor.ts';
import type { Measured } from './report.ts';
import { startServer, type RunningServer } from './servers/start.ts';
import { email, senderEmail, viewerSettings } from './viewer.ts';
import { preparedSteps } from './written.ts';

const names: readonly ServerName[] = ['hub', 'postgraphile', 'mercurius', 'sql'];

/** Every server on a database with so many referrals, and every operation asked. */
export async function measureAt(referrals: number, url: string, one: OneCase): Promise<Measured> {
  const given = await withClient(url, async (owner) => ({
    databaseUrl: url,
    viewer: await viewerSettings(owner, email),
    sender: await viewerSettings(owner, senderEmail),
  }));
  const running = new Map<ServerName, RunningServer>();
  const tell = (name: string): void => console.error(`${referrals}: ${name}`);
  try {
    for (const name of names) running.set(name, await startServer(name, given));
    const postgres = await usedByPostgres(url);
    const asked = await clientsOf(running);
    return {
      referrals,
      hub: await theHubAlone(asked.to, tell),
      compared: await besideOthers(asked, one, postgres, tell),
      // Last: what is read is read of cases that nobody has moved.
      written: await besideBareStatements(asked, url, postgres, tell),
    };
  } finally {
    for (const { stop } of running.values()) await stop();
  }
}

interface Asked {
  readonly hubUrl: string;
  readonly to: (name: ServerName, question: Question, as?: 'viewer' | 'sender') => Promise<string>;
  readonly way: (name: ServerName, run: () => Promise<string>) => Way;
}

async function clientsOf(running: ReadonlyMap<ServerName, RunningServer>): Promise<Asked> {
  const urlOf = (name: ServerName): string => running.get(name)?.url ?? '';
  const cookies = {
    viewer: await signIn(urlOf('hub'), email),
    sender: await signIn(urlOf('hub'), senderEmail),
  };
  return {
    hubUrl: urlOf('hub'),
    to: (name, question, as = 'viewer') => ask(urlOf(name), question, name === 'hub' ? cookies[as] : ''),
    way: (name, run) => ({ run, used: usedBy(running.get(name)?.pid ?? 0) }),
  };
}

async function besideOthers(
  { to, way }: Asked,
  one: OneCase,
  postgres: Used,
  tell: (name: string) => void,
): Promise<Measured['compared']> {
  /** A server that answers with less would be measured for less. */
  const checkSameAnswer = async (questions: Readonly<Record<ServerName, Question>>): Promise<void> => {
    const found = await Promise.all(
      names.map(async (name) => (await to(name, questions[name])).match(/"(?:reference|action)":"/g)?.length),
    );
    if (found[0] === undefined || new Set(found).size > 1)
      throw new Error(`Not the same answers: ${found.join(', ')}`);
  };
  const beside: Record<string, Measured['compared'][string]> = {};
  for (const { name, asked } of compared) {
    const questions = asked(one);
    tell(name);
    await checkSameAnswer(questions);
    beside[name] = await interleaved(
      Object.fromEntries(names.map((of) => [of, way(of, () => to(of, questions[of]))])) as Record<
        ServerName,
        Way
      >,
      postgres,
    );
  }
  return beside;
}

async function besideBareStatements(
  { hubUrl, to, way }: Asked,
  url: string,
  postgres: Used,
  tell: (name: string) => void,
): Promise<Measured['written']> {
  const written: Record<string, Measured['written'][string]> = {};
  for (const { name, hub, sql } of await preparedSteps(hubUrl, url)) {
    tell(name);
    const byTheHub = async (): Promise<string> => {
      const answer = await to('hub', hub(), name === 'submit' ? 'sender' : 'viewer');
      if (!answer.includes('"userErrors":[]')) throw new Error(answer);
      return answer;
    };
    written[name] = await interleaved(
      { hub: way('hub', byTheHub), sql: way('sql', () => to('sql', sql())) },
      postgres,
      writes,
    );
  }
  return written;
}

async function theHubAlone(to: Asked['to'], tell: (name: string) => void): Promise<Measured['hub']> {
  const hub: Record<string, Measured['hub'][string]> = {};
  for (const [name, { query, pagesBefore = 0 }] of Object.entries(ofTheHub)) {
    tell(name);
    const variables = { after: await cursorAfter(to, query, pagesBefore) };
    hub[name] = await alone(() => to('hub', { query, variables }));
  }
  return hub;
}

/** The cursor after so many pages; null for none. */
async function cursorAfter(to: Asked['to'], query: string, pages: number): Promise<string | null> {
  let after: string | null = null;
  for (let read = 0; read < pages; read += 1) {
    const answer = JSON.parse(await to('hub', { query, variables: { after } })) as {
      readonly data: { readonly referrals: { readonly pageInfo: { readonly endCursor: string | null } } };
    };
    after = answer.data.referrals.pageInfo.endCursor;
  }
  return after;
}

/** Looked up while it is connected: what serves a connection is a child of the server, and ends with it. */
async function usedByPostgres(url: string): Promise<Used> {
  return withClient(url, async (owner) => {
    const { rows } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid');
    return usedByAll(parentOf(rows[0]?.pid ?? 0));
  });
}
