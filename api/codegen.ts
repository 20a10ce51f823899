import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { accessDocument } from './src/access/document.ts';
import { visibleSql } from './src/access/emit.ts';
import { lifecycleDocument } from './src/access/lifecycle-document.ts';
import { buildHubSchema } from './src/schema.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the API emits from its code; committed, and reviewed like code. */
export async function generateApi(): Promise<
  readonly { readonly filename: string; readonly content: string }[]
> {
  return [
    { filename: fromRoot('schema/schema.graphql'), content: `${printSchema(await buildHubSchema())}\n` },
    { filename: fromRoot('schema/visible.sql'), content: visibleSql() },
    { filename: fromRoot('schema/access.md'), content: accessDocument() },
    { filename: fromRoot('docs/lifecycle.md'), content: lifecycleDocument() },
  ];
}
