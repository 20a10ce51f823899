import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { createApp } from '../app.ts';
import type { DemoKey } from '../demo/index.ts';
import { withClient } from '../start/postgres/database.ts';
import { signIn } from './client.ts';
import { settingsOf } from './hub-settings.ts';
import { personas } from './personas.ts';

type Sessions = Readonly<Record<DemoKey, string>>;

const sessionsFile = (): string => path.join(inject('databaseFolder'), 'sessions.json');

/**
 * Signs everybody of the demonstration in, over HTTP, on the database that those of the test files are copied from: a
 * password costs a tenth of a second of CPU by design. Their cookies are kept beside the run's PostgreSQL.
 */
export async function signEverybodyIn(databaseUrl: string): Promise<void> {
  const app = await createApp(settingsOf(databaseUrl, {}));
  try {
    const port = await app.listen({ host: '127.0.0.1', port: 0 });
    const cookies: [DemoKey, string][] = [];
    for (const person of personas)
      cookies.push([person, (await signIn(`http://127.0.0.1:${port}`, person)).cookie]);
    // each file counts the attempts of its own tests
    await withClient(databaseUrl, (admin) => admin.query('truncate auth.sign_in_attempts'));
    writeFileSync(sessionsFile(), JSON.stringify(Object.fromEntries(cookies)));
  } finally {
    await app.close();
  }
}

/** The cookie of a person's session that is in every copy. */
export function sessionOf(person: DemoKey): string {
  return (JSON.parse(readFileSync(sessionsFile(), 'utf8')) as Sessions)[person];
}
