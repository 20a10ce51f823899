import {
  DefaultQueryExecutor,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type CompiledQuery,
  type QueryResult,
} from 'kysely';
import type { PoolClient } from 'pg';
import type { VisibleDatabase } from '../access/visible.types.ts';

const made = new WeakMap<PoolClient, Kysely<VisibleDatabase>>();

/**
 * The query builder on one connection, made once for as long as it is open. A query is sent in the very call that asks for
 * it, so that what is asked without waiting leaves in the order in which it is asked: a change of role, what is read in it,
 * the next one.
 */
export function queriesOn(client: PoolClient): Kysely<VisibleDatabase> {
  const known = made.get(client);
  if (known !== undefined) return known;
  const queries = new Kysely<VisibleDatabase>({
    config: { dialect },
    dialect,
    driver: new DummyDriver(),
    executor: new SendingExecutor(client),
  });
  made.set(client, queries);
  return queries;
}

/** Of these queries it only says how they are written: transactions are opened and ended by whoever has the connection. */
const dialect = new PostgresDialect({
  pool: async () => {
    throw new Error('These queries have one connection');
  },
});

/** By itself the query builder first waits for a connection, the first time longer than the second. */
class SendingExecutor extends DefaultQueryExecutor {
  readonly #client: PoolClient;

  constructor(client: PoolClient) {
    super(new PostgresQueryCompiler(), new PostgresAdapter(), new NoConnections());
    this.#client = client;
  }

  override async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.#client.query(sql, [...parameters]);
    return changing.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
  }
}

class NoConnections {
  async provideConnection(): Promise<never> {
    throw new Error('These queries have one connection, which is not theirs to give');
  }
}

const changing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);
