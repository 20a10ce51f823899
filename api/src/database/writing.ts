import { CompiledQuery, type Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { VisibleDatabase } from '../access/visible.types.ts';
import { begin, giveBack, keepAll } from './reading.ts';

/**
 * A transaction that changes rows as one viewer. What is asked of `db` leaves in the order in which it is asked, and what is
 * asked before an answer is waited for leaves together.
 */
export interface Writing {
  readonly db: Kysely<VisibleDatabase>;
  /**
   * Sends a statement whose answer nobody needs. Where it fails, whatever is asked behind it fails too and nothing is kept;
   * `failure` then says why.
   */
  send(text: string, values?: readonly unknown[]): void;
  /** Why the first of what was sent failed; undefined where none did. */
  readonly failure: unknown;
  /** Commits. Throws where something failed that nobody waited for: nothing is kept then. */
  keep(): Promise<void>;
  /** Undoes what was not kept. */
  undo(): Promise<void>;
}

/** Opens a transaction as {@link begin} does: the first statement leaves with the opening. */
export async function openWriting(
  pool: Pool,
  role: 'maillage_reader',
  variables: Readonly<Record<string, string>>,
): Promise<Writing> {
  const { client, db } = await begin(pool, role, variables);
  let failure: unknown;
  const writing: Writing = {
    db,
    get failure() {
      return failure;
    },
    send: (text, values = []) =>
      void db.executeQuery(CompiledQuery.raw(text, [...values])).catch((error: unknown) => {
        failure ??= error;
      }),
    keep: () => keepAll(client),
    undo: () => giveBack(client),
  };
  open.set(db, writing);
  return writing;
}

/** By the queries on its connection, which the mapper knows as its transaction. */
const open = new WeakMap<object, Writing>();

/** The transaction that runs under these queries. */
export function writingUnder(db: object | undefined): Writing {
  const writing = db && open.get(db);
  if (writing === undefined) throw new Error('There is no transaction to write in');
  return writing;
}
