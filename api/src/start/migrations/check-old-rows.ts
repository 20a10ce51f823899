type Execute = (sql: string) => Promise<unknown>;

/**
 * Looks whether the rows that were there before a list of values changed keep to it, closing the table to nobody. Where
 * one does not, its value left the list without a migration that gave it another: the hub starts all the same, for what
 * is written anew is checked, and says so to whoever runs it; that row can be read and not changed.
 */
export async function checkOldRows(execute: Execute): Promise<void> {
  const unchecked = (await execute(
    `select conrelid::regclass::text as relation, conname as name from pg_constraint
      where connamespace = 'hub'::regnamespace and contype = 'c' and not convalidated and conname like '%\\_known'
      order by 1, 2`,
  )) as { readonly relation: string; readonly name: string }[];
  for (const { relation, name } of unchecked)
    try {
      await execute(`alter table ${relation} validate constraint ${name}`);
    } catch (cause) {
      if ((cause as { code?: string }).code !== checkViolation) throw cause;
      console.warn(
        `Rows of ${relation} hold a value of ${name.replace(/_known$/, '')} that this release does not know. They can be ` +
          'read and not changed. A release that takes a value away has to bring a migration that gives them another.',
      );
    }
}

const checkViolation = '23514';
