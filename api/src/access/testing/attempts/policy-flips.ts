import type { Client } from 'pg';

type Clause = 'using' | 'with check';

/** A rule of a policy of the writer's role, as PostgreSQL keeps it, and the clauses in which it stands. */
export interface PolicyRule {
  readonly table: string;
  readonly policy: string;
  readonly clauses: readonly Clause[];
  readonly rule: string;
}

/** Every rule of every policy of the writer's role, from the catalogue. One that stands in both clauses is one rule. */
export async function policyRules(owner: Client): Promise<readonly PolicyRule[]> {
  const { rows } = await owner.query<PolicyRule>(`
    select tablename as table, policyname as policy, array_agg(clause order by clause) as clauses, rule
      from pg_policies cross join lateral (values ('using', qual), ('with check', with_check)) both_clauses (clause, rule)
     where schemaname = 'hub' and roles = '{maillage_writer}' and rule is not null
     group by tablename, policyname, rule order by 1, 2, 3`);
  return rows;
}

/** Does something while a rule says something else, and puts it back. */
export async function whileFlipped<T>(
  owner: Client,
  { table, policy, clauses, rule }: PolicyRule,
  to: 'true' | 'false',
  work: () => Promise<T>,
): Promise<T> {
  const say = (text: string) =>
    owner.query(
      `alter policy ${policy} on hub.${table} ${clauses.map((clause) => `${clause} (${text})`).join(' ')}`,
    );
  await say(to);
  try {
    return await work();
  } finally {
    await say(rule);
  }
}

/** Does something while the triggers that guard a table behind its policies are off. */
export async function withoutGuards<T>(owner: Client, table: string, work: () => Promise<T>): Promise<T> {
  const { rows } = await owner.query<{ name: string }>(
    `select tgname as name from pg_trigger join pg_proc on pg_proc.oid = tgfoid
      where tgrelid = ('hub.' || $1)::regclass and pronamespace = 'rights'::regnamespace and not tgisinternal`,
    [table],
  );
  const turn = async (to: 'enable' | 'disable'): Promise<void> => {
    for (const { name } of rows) await owner.query(`alter table hub.${table} ${to} trigger ${name}`);
  };
  await turn('disable');
  try {
    return await work();
  } finally {
    await turn('enable');
  }
}
