import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { entities } from './entities.ts';
import { buildHubSchema, resolvers } from './schema.ts';

/** What the features' tables of contents have to name: a class that none names would be silently without effect. */

const here = import.meta.dirname;
const classesIn = async (file: string): Promise<unknown[]> =>
  Object.values((await import(path.join(here, file))) as object).filter((one) => typeof one === 'function');

test.each(globSync('**/*.entity.ts', { cwd: here }))('%s is written through', async (file) => {
  expect(entities).toEqual(expect.arrayContaining(await classesIn(file)));
});

test.each(globSync('**/*.{resolver,mutations,subscription}.ts', { cwd: here }))(
  '%s is part of the schema',
  async (file) => {
    await buildHubSchema();
    const declaring = (await classesIn(file)).filter((one) =>
      /(Resolver|Mutations|Subscription)$/.test((one as { name: string }).name),
    );
    expect(declaring.length).toBeGreaterThan(0);
    expect(resolvers).toEqual(expect.arrayContaining(declaring));
  },
);
