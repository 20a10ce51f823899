/** What the writer's role may do to a table, and to which of its rows. */
export interface RowRight {
  readonly table: string;
  readonly grant: string;
  /** per command, the SQL that holds for a row which this viewer may touch; of an update also before and after apart */
  readonly policies: Readonly<Partial<Record<'select' | 'insert' | 'delete', string>>> & {
    readonly update?: string | { readonly before: string; readonly after: string };
  };
}

/**
 * A question that a policy asks of other tables. It runs as the owner, for a policy that read a table under
 * that table's own policies would run into itself.
 */
export interface PolicyFunction {
  readonly name: string;
  /** names and types, as SQL */
  readonly parameters: string;
  readonly returns: string;
  readonly select: string;
}

/** The policies of a table, as SQL. */
export function rowRightSql({ table, grant, policies }: RowRight): string {
  const statements = Object.entries(policies).map(
    ([command, rule]) =>
      `create policy viewer_${command} on hub.${table} for ${command} to maillage_writer ${clauseOf(command, rule)};`,
  );
  return [`grant ${grant} on hub.${table} to maillage_writer;`, ...statements].join('\n');
}

function clauseOf(
  command: string,
  rule: string | { readonly before: string; readonly after: string },
): string {
  if (typeof rule !== 'string') return `using (${rule.before}) with check (${rule.after})`;
  if (command === 'insert') return `with check (${rule})`;
  return command === 'update' ? `using (${rule}) with check (${rule})` : `using (${rule})`;
}

/** The function, and who may ask it: the writer and nobody else. */
export function policyFunctionSql({ name, parameters, returns, select }: PolicyFunction): string {
  const types = parameters
    .split(',')
    .map((parameter) => parameter.trim().split(' ')[1])
    .join(', ');
  return [
    `create function rights.${name}(${parameters}) returns ${returns}`,
    '  language sql stable security definer set search_path = pg_catalog as $$',
    `  ${select}`,
    '$$;',
    `revoke all on function rights.${name}(${types}) from public;`,
    `grant execute on function rights.${name}(${types}) to maillage_writer;`,
  ].join('\n');
}
