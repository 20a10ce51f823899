/**
 * Row-level security on a table, for its owner too: a view or a function of the owner that somebody adds is then
 * under the policies of the table like everything else, and not past them without a word. The owner's own policy
 * says what holds anyway: the masked views, the triggers and the policy functions run as owner and see every row.
 */
export const securedSql = (table: string): string =>
  [
    `alter table hub.${table} enable row level security, force row level security;`,
    `create policy owner on hub.${table} to maillage_owner using (true) with check (true);`,
  ].join('\n');
