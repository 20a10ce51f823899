import { readFileSync } from 'node:fs';
import path from 'node:path';
import { databaseUrl, withClient } from '../src/start/postgres/index.ts';
import { prepareDatabase } from '../src/start/prepare.ts';
import { secret } from './secret.ts';
import { seedReferrals } from './seed.ts';

const nameOf = (referrals: number): string => `bench_${referrals}`;

/**
 * Loads the database with so many referrals where it is not there yet: a million of them take a while, and are taken up
 * again by the next run on the same folder.
 */
export async function load(adminUrl: string, referrals: number): Promise<void> {
  const unfinished = `loading_${referrals}`;
  await withClient(adminUrl, async (admin) => {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [nameOf(referrals)]);
    if (rowCount !== 0) return;
    await admin.query(`drop database if exists ${unfinished} with (force)`);
    await admin.query(`create database ${unfinished}`);
    await fill(databaseUrl(adminUrl, unfinished), referrals);
    await admin.query(`alter database ${unfinished} rename to ${nameOf(referrals)}`);
  });
}

/**
 * A copy of what was loaded, to be measured and thrown away: steps change it. Of this release's rights, whatever release
 * loaded it.
 */
export async function measuredCopy(adminUrl: string, referrals: number): Promise<string> {
  const copy = `measured_${referrals}`;
  await withClient(adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${copy} with (force)`);
    await admin.query(`create database ${copy} template ${nameOf(referrals)} strategy file_copy`);
  });
  const url = databaseUrl(adminUrl, copy);
  await prepareDatabase({ adminUrl: url, secrets: [secret], demo: true });
  await withClient(url, async (owner) => {
    await owner.query(readFileSync(path.join(import.meta.dirname, 'tags.sql'), 'utf8'));
    await owner.query('vacuum analyze');
  });
  return copy;
}

async function fill(url: string, referrals: number): Promise<void> {
  await prepareDatabase({ adminUrl: url, secrets: [secret], demo: true });
  await withClient(url, (owner) => seedReferrals(owner, referrals));
}
