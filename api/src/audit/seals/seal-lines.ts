import type { JobDatabase } from '../../jobs/job-database.ts';
import { beforeTheFirst, sealOf } from './seal.ts';

interface Waiting {
  readonly id: string;
  /** to the microsecond, as the database writes it */
  readonly at: string;
  readonly text: string;
}

/** How many lines are sealed in one transaction. */
const atATime = 1000;

/**
 * Seals the lines that wait, each after the last. Of two that do so at once one fails, for a number and a line have one seal, and finds
 * nothing left when it is tried again.
 * @param key the key of lines
 */
export async function sealLines(db: JobDatabase, key: Buffer): Promise<void> {
  while ((await sealSome(db, key)) === atATime);
}

async function sealSome(db: JobDatabase, key: Buffer): Promise<number> {
  const { rows: waiting } = await db.query<Waiting>(
    'select id, at::text, text from rights.lines_to_seal($1)',
    [atATime],
  );
  if (waiting.length === 0) return 0;
  const { rows: last } = await db.query<{ number: string; mac: Buffer }>(
    'select number, mac from hub.audit_seal order by number desc limit 1',
  );
  let number = Number(last[0]?.number ?? 0);
  let mac = last[0]?.mac ?? beforeTheFirst;
  const seals = waiting.map(({ id, at, text }) => {
    number += 1;
    mac = sealOf(key, mac, number, text);
    return { number, id, at, mac };
  });
  // One statement, and so one transaction: a line is sealed or waits.
  await db.query(
    `with sealed as (
       insert into hub.audit_seal (number, event_id, event_at, mac)
       select * from unnest($1::bigint[], $2::uuid[], $3::timestamptz[], $4::bytea[])
       returning event_id)
     delete from hub.audit_unsealed where event_id in (select event_id from sealed)`,
    [
      seals.map((seal) => seal.number),
      seals.map(({ id }) => id),
      seals.map(({ at }) => at),
      seals.map((seal) => seal.mac),
    ],
  );
  return waiting.length;
}

/** Makes room for the months that come, and lets those go that are kept no longer, with their seals. */
export async function keepMonths(db: JobDatabase, months: number): Promise<void> {
  await db.query('select rights.keep_audit_months($1)', [months]);
}
