import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLField } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildHubSchema } from '../schema.ts';
import { repositoryFolder } from '../settings.ts';
import { visibleSql } from './emit.ts';
import { fieldsOf } from './grid.ts';
import { filterProbes, orderProbes } from './testing/probes.ts';
import { governed, gridOf } from './testing/expectation.ts';
import { routes, ungoverned } from './testing/routes.ts';

const schema = await buildHubSchema();
const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const governedNames = governed.map(({ type }) => type);

describe('the schema and the grids know the same fields', () => {
  test.each(governedNames)('%s', (name) => {
    const type = objects.find((candidate) => candidate.name === name);
    const declared = Object.keys(type?.getFields() ?? {});
    expect([...fieldsOf(gridOf(name)), ...Object.keys(ungoverned[name] ?? {})].sort()).toEqual(
      declared.sort(),
    );
  });

  test('every type that says it is governed has a grid', () => {
    const saying = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Governed'));
    expect(saying.map(({ name }) => name).filter((name) => !governedNames.includes(name))).toEqual([]);
  });
});

describe('every way to a governed object is a way that the tests walk', () => {
  const leadsTo = (field: GraphQLField<unknown, unknown>): boolean => {
    const target = getNamedType(field.type);
    const isConnection =
      target.name.endsWith('Connection') &&
      governedNames.includes(target.name.slice(0, -'Connection'.length));
    return (
      governedNames.includes(target.name) ||
      isConnection ||
      (isInterfaceType(target) && target.name !== 'Governed')
    );
  };
  const ways = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter(leadsTo)
      .map((field) => `${type.name}.${field.name}`),
  );

  test.each(ways)('%s', (way) => expect(Object.keys(routes)).toContain(way));
  test.each(Object.keys(routes))('%s is still there', (way) => expect(ways).toContain(way));
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
