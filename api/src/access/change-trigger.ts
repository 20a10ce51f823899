/**
 * A trigger that publishes what changed in a table, row by row, as SQL.
 * @param when the verbs and columns, as a trigger has them
 * @param declared variables of PL/pgSQL
 */
export function changeTrigger(
  name: string,
  table: string,
  when: string,
  declared: string,
  body: string,
): string {
  return `create function rights.publish_${name}_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
${declared === '' ? '' : `declare\n  ${declared}\n`}begin
${body}
  return null;
end $$;
create trigger publish_${name}_change after ${when} on hub.${table} for each row execute function rights.publish_${name}_change();`;
}
