import cliProgress from 'cli-progress';
import type { Client } from 'pg';
import { filledTables, manyOrganisations, manyReferrals } from '../src/testing/samples/many-rows.ts';

const chunk = 20_000;
/** entries of the directory, whatever the number of referrals */
export const inTheDirectory = 50_000;

/**
 * Fills a database with referrals and three lines for each, one referral in six the coordinator's of Allier and
 * Puy-de-Dôme, and the directory of a whole country.
 */
export async function seedReferrals(owner: Client, count: number): Promise<void> {
  const bar = new cliProgress.SingleBar({
    format: 'loading {bar} {value} of {total} referrals, {eta_formatted} left',
  });
  bar.start(count, 0);
  // What the database does for each row by itself is done here for all of them.
  for (const table of filledTables) await owner.query(`alter table hub.${table} disable trigger user`);
  for (let done = 0; done < count; done += chunk) {
    const stretch = [done + 1, Math.min(done + chunk, count)];
    for (const statement of statements) await owner.query(statement, stretch);
    bar.update(Math.min(done + chunk, count));
  }
  for (const statement of manyOrganisations) await owner.query(statement, [1, inTheDirectory]);
  for (const table of filledTables) await owner.query(`alter table hub.${table} enable trigger user`);
  bar.stop();
  await fillDesks(owner);
  await owner.query('vacuum analyze');
}

const statements = manyReferrals({
  oneIn: 6,
  states: ['SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACTIVE'],
});

/** Without their indexes, which are built faster afterwards than row by row. */
async function fillDesks(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
      where schemaname = 'hub' and tablename = 'referral_desk' and indexname <> 'referral_desk_pkey'`,
  );
  console.error(`filling the desks, and ${rows.length} indexes`);
  for (const { name } of rows) await owner.query(`drop index ${name}`);
  await owner.query('analyze');
  await owner.query('select rights.fill_desk()');
  for (const { definition } of rows) await owner.query(definition);
}
