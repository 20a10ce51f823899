import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildHubSchema } from '../../schema.ts';
import { repositoryFolder } from '../../settings.ts';
import { visibleSql } from '../visible-sql.ts';
import { fieldsOf } from '../grid.ts';
import type { Grid } from '../grid.ts';
import { filterProbes, orderProbes } from '../testing/attempts/probes.ts';
import { governed, gridOf } from '../testing/expected/expectation.ts';
import { routes, ungoverned, ungovernedAnywhere } from '../testing/expected/routes.ts';

const schema = await buildHubSchema();
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const governedNames: readonly Grid['type'][] = governed.map(({ type }) => type);

describe('the schema and the grids know the same fields', () => {
  test.each(governedNames)('%s', (name) => {
    const type = objects.find((candidate) => candidate.name === name);
    const declared = Object.keys(type?.getFields() ?? {});
    const governing = [...fieldsOf(gridOf(name)), ...Object.keys(ungoverned[name] ?? {})];
    const usual = declared.filter((field) => field in ungovernedAnywhere && !governing.includes(field));
    expect([...governing, ...usual].sort()).toEqual(declared.sort());
  });

  test('every type that says it is governed has a grid', () => {
    const saying = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Governed'));
    expect(
      saying.map(({ name }) => name).filter((name) => !governed.some(({ type }) => type === name)),
    ).toEqual([]);
  });
});

test('the files that walk the ways to governed objects are there', () => {
  const named = new Set(Object.values(routes).flatMap((files) => files.split(', ')));
  const here = globSync('**/*.test.ts', { cwd: path.join(repositoryFolder, 'api/src') });
  const missing = [...named].filter((name) => !here.some((file) => `/${file}`.endsWith(`/${name}.test.ts`)));
  expect(missing).toEqual([]);
});

describe('every filter and every order is one that the tests probe', () => {
  test('ReferralFilter', () => {
    const type = schema.getType('ReferralFilter');
    expect(Object.keys(filterProbes).sort()).toEqual(
      isInputObjectType(type) ? Object.keys(type.getFields()).sort() : [],
    );
  });
  test('ReferralOrderField', () => {
    const type = schema.getType('ReferralOrderField');
    expect(Object.keys(orderProbes).sort()).toEqual(
      'getValues' in type!
        ? type
            .getValues()
            .map(({ name }) => name)
            .sort()
        : [],
    );
  });
});

test('the views in force are those that the grids generate', () => {
  expect(readFileSync(path.join(repositoryFolder, 'schema/visible.sql'), 'utf8')).toBe(visibleSql());
});
