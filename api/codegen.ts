import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { accessDocument, lifecycleDocument, namesText } from './src/access/documents/index.ts';
import { visibleSql } from './src/access/visible-sql.ts';
import { valuesSql } from './src/database/known-values.ts';
// before the lists of values: the order of the types in the contract is that in which they are loaded here
import { buildHubSchema } from './src/schema.ts';
import { knownColumns } from './src/known-values.ts';
import { viewTypes } from './view-types.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the API emits from its code; committed, and reviewed like code. */
export async function generateApi(): Promise<
  readonly { readonly filename: string; readonly content: string }[]
> {
  const schema = await buildHubSchema();
  const sql = visibleSql();
  const types = fromRoot('api/src/access/visible.types.ts');
  return [
    { filename: fromRoot('schema/schema.graphql'), content: `${printSchema(schema)}\n` },
    { filename: fromRoot('schema/visible.sql'), content: sql },
    { filename: fromRoot('schema/values.sql'), content: valuesSql(knownColumns) },
    { filename: fromRoot('schema/access.md'), content: accessDocument() },
    { filename: fromRoot('docs/lifecycle.md'), content: lifecycleDocument() },
    { filename: fromRoot('api/src/names.types.ts'), content: `${namesText(schema)}\n` },
    { filename: types, content: await viewTypes(types, sql, schema) },
  ];
}
