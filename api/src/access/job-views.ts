import { storedIn } from './grid.ts';
import { jobColumns } from './policy/jobs.ts';
import type { JobColumn } from './policy/jobs.ts';

/** The tables that jobs write, which hold keys, events and instants; what is read of a case are the views. */
const ownTables: Readonly<Record<string, string>> = {
  notification: 'select, insert, update, delete',
  mail: 'select, insert, update, delete',
  reminder: 'select, insert',
  notification_preference: 'select',
};

/** What has happened, without the note behind it. Told rows are marked, and later thrown away. */
const outbox = `grant select, update (told_at), delete on hub.outbox to maillage_worker;
drop policy if exists jobs on hub.outbox;
create policy jobs on hub.outbox to maillage_worker using (true) with check (true);`;

/** What the background jobs read and write, as SQL: the views of their columns in the grids, and their own tables. */
export function jobsSql(): string {
  return [
    'drop schema if exists jobs cascade;\ncreate schema jobs;\ngrant usage on schema jobs, hub to maillage_worker;',
    ...jobColumns.map(viewSql).filter((statement) => statement !== null),
    ...Object.entries(ownTables).map(([table, rights]) => ownTableSql(table, rights)),
    outbox,
  ].join('\n\n');
}

function viewSql({ grid, fields, view }: JobColumn): string | null {
  if (view === null) return null;
  const columns = Object.entries(fields).flatMap(([field, right]) =>
    right === 'read' ? storedIn(grid, field).map((column) => `row.${column}`) : [],
  );
  return [
    `create view jobs.${view.name} as`,
    `select ${[...view.always, ...columns].join(',\n       ')}`,
    `  from ${view.from};`,
    `grant select on jobs.${view.name} to maillage_worker;`,
  ].join('\n');
}

function ownTableSql(table: string, rights: string): string {
  return [
    `alter table hub.${table} enable row level security;`,
    `grant ${rights} on hub.${table} to maillage_worker;`,
    `drop policy if exists jobs on hub.${table};`,
    `create policy jobs on hub.${table} to maillage_worker using (true) with check (true);`,
  ].join('\n');
}
