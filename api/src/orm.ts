import path from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { CompiledQuery, type DatabaseConnection } from 'kysely';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Pool, PoolConfig } from 'pg';
import { entities } from './entities.ts';
import { freeLostPlaces, survive } from './database/surviving-pool.ts';
import { sendTogether } from './database/send-together.ts';
import { keepPlans } from './kept-plans.ts';
import { isBuilt, repositoryFolder } from './settings/repository-folder.ts';

export interface OrmOptions {
  /** The role taken on each connection. The API itself takes its role per transaction and gives none here. */
  readonly role?: 'maillage_owner';
  /** Most connections kept open. */
  readonly connections?: number;
}

function onPoolCreated(pool: Pool): void {
  survive(pool);
  freeLostPlaces(pool);
  keepPlans(pool);
  sendTogether(pool);
}

/** MikroORM on this database: the write side, the migrations, and `em.getKysely()` for the read side. */
export async function initOrm(at: PoolConfig, options: OrmOptions = {}): Promise<MikroORM> {
  const { role, connections = 10 } = options;
  const orm = await MikroORM.init({
    dbName: at.database ?? '',
    // The driver takes all of the address, also its parameters (sslmode and the like).
    // A statement leaves before the one before it is answered: the opening of a transaction costs no round trip.
    driverOptions: { ...at, pipeline: true, onPoolCreated },
    entities: [...entities],
    extensions: [Migrator],
    debug: false,
    // It is prepared before anybody connects; the first who ask would each look whether it is there.
    ensureDatabase: false,
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: connections },
    ...(role && {
      onCreateConnection: async (connection: unknown) => {
        await (connection as DatabaseConnection).executeQuery(CompiledQuery.raw(`set role ${role}`));
      },
    }),
    migrations: {
      path: path.join(repositoryFolder, isBuilt ? 'api/build/migrations' : 'migrations'),
      glob: isBuilt ? '[!.]*.js' : '[!.]*.ts',
      tableName: 'hub.migration',
      snapshot: false,
      disableForeignKeys: false,
      allOrNothing: true,
      transactional: true,
      silent: true,
    },
    // These are not made of entities: the views come from the grids, the rest from libraries.
    schemaGenerator: { ignoreSchema: ['visible', 'jobs', 'rights', 'graphile_worker', 'auth', 'ext'] },
  });
  return orm;
}
