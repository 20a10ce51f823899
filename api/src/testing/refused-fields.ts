import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  parse,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { repositoryFolder } from '../settings.ts';

let contract: GraphQLSchema | undefined;

/**
 * Whatever refusal a test meets, in whichever file, names a field that its input has: a form finds the place of an
 * error by it. Throws where one does not.
 */
export function checkRefusedFields(document: string, data: unknown): void {
  if (!document.includes('userErrors') || typeof data !== 'object' || data === null) return;
  contract ??= buildSchema(readFileSync(path.join(repositoryFolder, 'schema/schema.graphql'), 'utf8'));
  for (const operation of parse(document).definitions) {
    if (operation.kind !== 'OperationDefinition' || operation.operation !== 'mutation') continue;
    for (const selection of operation.selectionSet.selections) {
      if (selection.kind !== 'Field') continue;
      const payload = (data as Readonly<Record<string, unknown>>)[(selection.alias ?? selection.name).value];
      const mutation = contract.getMutationType()?.getFields()[selection.name.value];
      const input = mutation?.args.find(({ name }) => name === 'input')?.type;
      // What is sent, or entered, is what the draft says: it is mended there.
      const elsewhere = ['submitReferral', 'enterReferral'].includes(selection.name.value)
        ? contract.getType('ReferralDraftInput')
        : null;
      for (const field of fieldsIn(payload)) {
        if (
          !input ||
          !(
            leadsSomewhere(input, field.split('.')) ||
            ofAnItem(input, field) ||
            (isInputObjectType(elsewhere) && leadsSomewhere(elsewhere, field.split('.')))
          )
        )
          throw new Error(`${selection.name.value} refuses for "${field}", which its input does not have.`);
      }
    }
  }
}

/** The fields of all refusals in an answer. */
function fieldsIn(answer: unknown): readonly string[] {
  if (Array.isArray(answer)) return answer.flatMap(fieldsIn);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    name === 'userErrors'
      ? (value as readonly { readonly field?: string | null }[]).flatMap(({ field }) => field ?? [])
      : fieldsIn(value),
  );
}

function leadsSomewhere(type: GraphQLInputType, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  const plain = getNullableType(type);
  if (isListType(plain)) return /^\d+$/.test(first) && leadsSomewhere(plain.ofType as GraphQLInputType, rest);
  const field = isInputObjectType(plain) ? plain.getFields()[first] : undefined;
  return field !== undefined && leadsSomewhere(field.type, rest);
}

/** What is asked for several is answered one by one: a refusal of one is about its own part. */
function ofAnItem(input: GraphQLInputType, field: string): boolean {
  const plain = getNullableType(input);
  if (!isInputObjectType(plain)) return false;
  return Object.values(plain.getFields())
    .filter(({ type }) => isListType(getNullableType(type)))
    .some(({ type }) => leadsSomewhere(getNamedType(type) as GraphQLInputType, field.split('.')));
}
