import type { EntityClass, EntityKey, EntityProperty, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { writingUnder } from './writing.ts';

/**
 * Sends new rows of one table. Nobody waits for them: they leave with what is asked next, in the order of calls, and where one
 * is refused the transaction is not kept. For what is written and not read again in it: the mapper does not know them.
 * @param instead what is set where a row with the same key is there already; none: that is an error
 */
export function writeRows<Row extends object>(
  em: EntityManager,
  type: EntityClass<Row>,
  rows: readonly RequiredEntityData<Row>[],
  instead: readonly EntityKey<Row>[] = [],
): void {
  const [first] = rows;
  if (first === undefined) return;
  const { schema, tableName, properties, primaryKeys } = em.getMetadata(type);
  const names = Object.keys(first) as EntityKey<Row>[];
  const column = (name: EntityKey<Row>): string => `"${properties[name].fieldNames[0]}"`;
  const values = rows.flatMap((row) =>
    names.map((name) => stored(em, properties[name], row[name as keyof typeof row])),
  );
  const places = rows.map(
    (_, place) => `(${names.map((__, index) => `$${place * names.length + index + 1}`).join(', ')})`,
  );
  const conflict =
    instead.length === 0
      ? ''
      : ` on conflict (${primaryKeys.map(column).join(', ')}) do update set ${instead.map((name) => `${column(name)} = excluded.${column(name)}`).join(', ')}`;
  writingUnder(em.getTransactionContext()).send(
    `insert into "${schema}"."${tableName}" (${names.map(column).join(', ')}) values ${places.join(', ')}${conflict}`,
    values,
  );
}

/** A value as the driver takes it. */
const stored = <Row>(em: EntityManager, { customType }: EntityProperty<Row>, value: unknown): unknown =>
  customType === undefined || value === null
    ? value
    : customType.convertToDatabaseValue(value, em.getPlatform());
