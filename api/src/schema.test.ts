import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ofTheHub } from '../bench/operations.ts';
import { refusalCodes } from './errors.ts';

/** The contract as it is published, which `npm run check:generated` holds to the classes. */
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything of a type that a reader of the contract may ask about, by its coordinate. */
function* elementsOf(type: GraphQLNamedType): Generator<readonly [string, string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) yield [`${type.name}.${name}`, description];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const { name, description } of field.args) {
        yield [`${type.name}.${field.name}(${name}:)`, description];
      }
    }
  }
  if (isInputObjectType(type)) {
    for (const { name, description } of Object.values(type.getFields())) {
      yield [`${type.name}.${name}`, description];
    }
  }
}

describe('the contract', () => {
  test('describes each type, field, argument, input and value', () => {
    const elements = types.flatMap((type) => [...elementsOf(type)]);
    expect(elements.length).toBeGreaterThan(1000);
    expect(elements.filter(([, words]) => !words?.trim()).map(([name]) => name)).toEqual([]);
  });

  test('says where each scalar is specified', () => {
    const bare = types.filter((type) => isScalarType(type) && !type.specifiedByURL);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('names each code of a refusal, and no other', () => {
    const codes = schema.getType('UserErrorCode');
    if (!isEnumType(codes)) throw new Error('UserErrorCode is no enum');
    expect(codes.getValues().map(({ name }) => name)).toEqual(Object.keys(refusalCodes));
  });
});

// The benchmark is run now and then, and found a renamed filter in the middle of its hour.
test.each(Object.entries(ofTheHub))('what the benchmark asks fits the contract: %s', (_name, { query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});
