import type { Kysely } from 'kysely';
import { escapeIdentifier, escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { VisibleDatabase } from '../access/visible.types.ts';
import { queriesOn } from './queries-on.ts';

/** A transaction that reads the masked views as one viewer. */
export interface Reading {
  readonly db: Kysely<VisibleDatabase>;
  /** Ends it. The connection is given back once the server has done so; nobody waits for that. */
  end(): void;
  /** Ends it as `end` does, and keeps what a function of the database wrote in it; throws where that was not kept. */
  keep(): Promise<void>;
}

/**
 * Opens a transaction of a pool whose connections send without waiting for the answer before. Role and identity are set
 * by one message, and the first statement leaves right behind it: it needs no answer, for the server runs them in their
 * order, and a statement behind an opening that failed is refused by the transaction that failed, or, where none was
 * begun, by the login itself, which can read nothing.
 */
export async function openReading(
  pool: Pool,
  role: 'maillage_reader',
  variables: Readonly<Record<string, string>>,
): Promise<Reading> {
  const { client, db } = await begin(pool, role, variables);
  return { db, end: () => void giveBack(client), keep: () => keepOrGiveBack(client) };
}

/** A connection on which a transaction is opened as one viewer; it is to be given back. */
export async function begin(
  pool: Pool,
  role: 'maillage_reader',
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly client: PoolClient; readonly db: Kysely<VisibleDatabase> }> {
  const client = await pool.connect();
  const opening = client.query(`begin; ${identifying(role, variables)}`);
  // Whoever reads is told: what follows in the pipeline fails with it.
  opening.catch(() => undefined);
  return { client, db: queriesOn(client) };
}

/** SQL: sets who views in a transaction, and the role that they read in, in one message. */
function identifying(role: 'maillage_reader', variables: Readonly<Record<string, string>>): string {
  const settings = Object.entries(variables).map(
    ([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`,
  );
  const identity = settings.length === 0 ? '' : `select ${settings.join(', ')};`;
  return `${identity} set local role ${escapeIdentifier(role)}`;
}

/** Commits and gives the connection back; throws where something failed that nobody waited for: then nothing is kept, nor given back. */
export async function keepAll(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  // What PostgreSQL answers to the commit of a transaction in which a statement failed.
  if (command === 'ROLLBACK') throw new Error('Nothing was kept: a statement before had failed');
  client.release();
}

async function keepOrGiveBack(client: PoolClient): Promise<void> {
  try {
    await keepAll(client);
  } catch (error) {
    await giveBack(client);
    throw error;
  }
}

/** Undoes what is not kept and gives the connection back. */
export async function giveBack(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch (error) {
    // What a lost connection had begun is undone by the server; one on which a rollback fails is of no more use.
    client.release(error instanceof Error ? error : true);
  }
}
