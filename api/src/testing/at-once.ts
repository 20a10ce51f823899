import type { GraphQLSchema } from 'graphql';
import type { TestClient } from './client.ts';

interface Payload {
  readonly userErrors: readonly { readonly code: string }[];
}

/** Changes as several people ask for them in the same instant. */
export interface AskingAtOnce {
  /** What became of a change: `done`, the code of its refusal, or of an error, which none of these may end in. */
  became(client: TestClient, mutation: string, input: object): Promise<string>;
  /** What each of several changes became that are asked for at once, in no order. */
  atOnce(...asked: readonly (readonly [TestClient, string, object])[]): Promise<string[]>;
}

/** @param schema says of which type the input of a mutation is */
export function askingAtOnce(schema: GraphQLSchema): AskingAtOnce {
  const became: AskingAtOnce['became'] = async (client, mutation, input) => {
    const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
    const { data, errors } = await client.query<Record<string, Payload>>(
      `mutation ($input: ${String(type)}) { ${mutation}(input: $input) { userErrors { code } } }`,
      { input },
    );
    if (errors) return `ERROR ${errors[0]?.extensions?.code}`;
    return data?.[mutation]?.userErrors[0]?.code ?? 'done';
  };
  return {
    became,
    atOnce: async (...asked) =>
      (await Promise.all(asked.map(([client, mutation, input]) => became(client, mutation, input)))).sort(),
  };
}
