import 'reflect-metadata';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/settings.ts';
import { secret } from '../secret.ts';
import { given, listening } from './start.ts';

const settings = readSettings({}, []);

/** The hub's API as it runs in production, without the portal and its jobs. */
const app = await createApp({
  databaseUrl: given().databaseUrl,
  secrets: [secret],
  key: secret,
  production: true,
  demo: true,
  trustProxy: false,
  pools: settings.pools,
  statementSeconds: 300,
  jobStatementSeconds: 300,
  publicUrl: undefined,
  signInAttempts: 100,
  jobs: null,
  files: undefined,
  clamd: undefined,
  fileBytes: 10 * 1024 * 1024,
  // Thousands of sockets are opened by one account here.
  traffic: { ...settings.traffic, socketsPerSession: 5000, socketsPerAccount: 5000 },
});
listening(await app.listen({ host: '127.0.0.1', port: 0 }));
