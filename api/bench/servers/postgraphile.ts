import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { given, listening } from './start.ts';

const { databaseUrl, viewer } = given();

/** PostGraphile 5 on the masked views, under the reader's role and as the same viewer. */
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It offers no order without an index, and a view has none.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({ connectionString: databaseUrl, schemas: ['visible'], poolConfig: { max: 10 } }),
  ],
  grafast: { context: { pgSettings: { role: 'maillage_reader', ...viewer } }, explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});

const server = createServer();
const served = instance.createServ(grafserv);
await served.addTo(server);
server.listen(0, '127.0.0.1', () => listening((server.address() as AddressInfo).port));
