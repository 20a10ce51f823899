import { grids } from './policy/index.ts';
import { jobsSql } from './job-views.ts';
import { openViewsSql } from './open-views.ts';
import { viewOf } from './views.ts';
import { writesSql } from './writes.ts';

const header = `-- Generated from api/src/access/policy by npm run codegen. Do not edit: change the grid.
-- Applied after the migrations, in their transaction, by the owner of the tables.`;

/** `schema/visible.sql`: what each viewer may read and write, whole. */
export function visibleSql(): string {
  const views = grids.flatMap((grid) => (grid.view === null ? [] : [viewOf({ ...grid, view: grid.view })]));
  return [
    header,
    'drop schema if exists visible cascade;\ncreate schema visible;\ngrant usage on schema visible to maillage_reader;',
    'grant usage on schema hub to maillage_writer;',
    ...views,
    openViewsSql(),
    writesSql(),
    jobsSql(),
  ]
    .join('\n\n')
    .concat('\n');
}
