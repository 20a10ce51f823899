import { storedIn } from '../grid.ts';
import { jobColumns } from '../policy/jobs.ts';
import type { JobColumn } from '../policy/jobs.ts';

/** The tables that jobs write, which hold keys, events and instants; what is read of a case are the views. */
const ownTables: Readonly<Record<string, string>> = {
  notification: 'select, insert, update, delete',
  mail: 'select, insert, update, delete',
  reminder: 'select, insert',
  // How a device is reached is in the view, of those whose session goes on.
  push_device: 'select (id), delete',
  notification_preference: 'select',
  // What became of the letter with a link.
  invitation: 'select (id, link_number), update (delivery)',
  // What has happened, without the note behind it. Told rows are marked, and later thrown away.
  outbox: 'select, update (told_at), delete',
  // What waits for its seal, and the seals; the lines themselves come from a function, as the text that is sealed.
  audit_unsealed: 'select, delete',
  audit_seal: 'select, insert',
};

export const jobTables = Object.keys(ownTables);

/** The queue is its library's: row-level security on the tables where the library puts it, and their owner's besides. */
const queueSql = `grant usage on schema graphile_worker to maillage_worker;
grant select, insert, update, delete on all tables in schema graphile_worker to maillage_worker;
grant usage on all sequences in schema graphile_worker to maillage_worker;
grant execute on all functions in schema graphile_worker to maillage_worker;
do $$
declare
  queue regclass;
begin
  for queue in select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'p') and relname like '\\_private\\_%' loop
    execute format('alter table %s enable row level security, force row level security', queue);
    execute format('create policy owner on %s to maillage_owner using (true) with check (true)', queue);
    execute format('create policy jobs on %s to maillage_worker using (true) with check (true)', queue);
  end loop;
end $$;`;

/** Files on no message are forgotten by their age, those that wait are scanned: neither asks whose they are. */
const fileJobs = `grant execute on function
  hub.forget_unattached_files(), hub.files_to_scan(uuid, int), hub.record_scan(uuid, boolean)
  to maillage_worker;`;

/** Whose access is to end, the database knows: the job says when to look, and is told how many. */
const accessJob = `grant execute on function hub.end_access() to maillage_worker;`;

/** What the background jobs read and write, as SQL: the views of their columns in the grids, and their own tables. */
export function jobsSql(): string {
  return [
    'create schema jobs;\ngrant usage on schema jobs, hub to maillage_worker;',
    ...jobColumns.map(viewSql).filter((statement) => statement !== null),
    ...Object.entries(ownTables).map(([table, rights]) => ownTableSql(table, rights)),
    queueSql,
    fileJobs,
    accessJob,
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
    `grant ${rights} on hub.${table} to maillage_worker;`,
    `create policy jobs on hub.${table} to maillage_worker using (true) with check (true);`,
  ].join('\n');
}
