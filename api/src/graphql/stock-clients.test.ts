import { ApolloClient, HttpLink, InMemoryCache, gql as parse } from '@apollo/client/core';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import relay, { type ConcreteRequest, type OperationType, type Variables } from 'relay-runtime';
import { expect, it } from 'vitest';
import { hubForFile } from '../testing/index.ts';
import compiled from '../testing/relay-requests.json' with { type: 'json' };

const hub = hubForFile();

/**
 * What every client is asked for, in the words of relay-compiler 21, which wrote `relay-requests.json` for these three
 * operations. It is no dependency: 118 MB of binaries.
 */
const { list, node, save } = compiled;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
interface List {
  readonly referrals: { readonly edges: readonly { readonly node: Row }[] };
}
interface One {
  readonly node: Row | null;
}
type Saved = {
  readonly saveReferralDraft: {
    readonly referral: Row | null;
    readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
  };
};

/** A client as its own manual sets it up, and nothing changed for this hub. */
interface StockClient {
  list(): Promise<List | undefined>;
  one(id: string): Promise<One | undefined>;
  save(input: object): Promise<Saved | undefined>;
}

type Fetch = typeof fetch;

function urql(url: string, send: Fetch): StockClient {
  const client = new Client({ url, fetch: send, exchanges: [cacheExchange, fetchExchange] });
  return {
    list: async () => (await client.query<List>(list.params.text, {})).data,
    one: async (id) => (await client.query<One>(node.params.text, { id })).data,
    save: async (input) => (await client.mutation<Saved>(save.params.text, { input })).data,
  };
}

function apollo(uri: string, send: Fetch): StockClient {
  // By its id, in whatever list it came.
  const byId = { read: (_: unknown, { args, toReference }: ById) => toReference(`Referral:${args?.['id']}`) };
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { node: byId } } } });
  const client = new ApolloClient({ cache, link: new HttpLink({ uri, fetch: send }) });
  return {
    list: async () => (await client.query<List>({ query: parse(list.params.text) })).data,
    one: async (id) => (await client.query<One>({ query: parse(node.params.text), variables: { id } })).data,
    save: async (input) =>
      (await client.mutate<Saved>({ mutation: parse(save.params.text), variables: { input } })).data ??
      undefined,
  };
}
interface ById {
  readonly args: Readonly<Record<string, unknown>> | null;
  readonly toReference: (id: string) => unknown;
}

function relayModern(url: string, send: Fetch): StockClient {
  const network = relay.Network.create(async ({ text }, variables) => {
    const headers = { 'content-type': 'application/json' };
    return (
      await send(url, { method: 'POST', headers, body: JSON.stringify({ query: text, variables }) })
    ).json();
  });
  const store = new relay.Store(new relay.RecordSource());
  // By its id, in whatever list it came.
  const byId: relay.MissingFieldHandler = {
    kind: 'linked',
    handle: (field, _record, args) => (field?.name === 'node' ? args['id'] : undefined),
  };
  const environment = new relay.Environment({ network, store, missingFieldHandlers: [byId] });
  const query = <Response>(request: object, variables: Variables): Promise<Response | undefined> =>
    relay
      .fetchQuery<OperationType & { response: Response }>(
        environment,
        request as ConcreteRequest,
        variables,
        {
          fetchPolicy: 'store-or-network',
        },
      )
      .toPromise();
  return {
    list: () => query<List>(list, {}),
    one: (id) => query<One>(node, { id }),
    save: (input) =>
      new Promise((resolve, reject) => {
        relay.commitMutation<{ response: Saved; variables: Variables }>(environment, {
          mutation: save as ConcreteRequest,
          variables: { input },
          onCompleted: resolve,
          onError: reject,
        });
      }),
  };
}

const clients = [
  // Its core keeps answers by what was asked, not by object: the first question by id is a request.
  { name: 'urql', open: urql, sent: ['POST', 'GET', 'GET', 'POST'] },
  { name: 'Apollo Client', open: apollo, sent: ['POST', 'POST', 'POST'] },
  { name: 'Relay', open: relayModern, sent: ['POST', 'POST', 'POST'] },
] as const;

it.each(clients)('answers $name as it comes', async ({ open, sent }) => {
  const { cookie } = await hub.as('spip63');
  const methods: string[] = [];
  const statuses: number[] = [];
  const client = open(`${hub.url}/graphql`, async (input, init) => {
    const headers = { ...(init?.headers as Record<string, string>), cookie };
    const answer = await fetch(input, { ...init, headers });
    methods.push(init?.method ?? 'GET');
    statuses.push(answer.status);
    return answer;
  });

  const draft = (await client.save({ firstName: 'Ana' }))?.saveReferralDraft;
  expect(draft).toMatchObject({ referral: { status: 'DRAFT' }, userErrors: [] });
  const { id = '', version = 0 } = draft?.referral ?? {};

  for (const _again of [1, 2]) expect(await client.one(id)).toMatchObject({ node: { id, version } });
  const listed = (await client.list())?.referrals.edges.map((edge) => edge.node.id);
  expect(listed).toContain(id);

  const refused = await client.save({ id, version: version - 1, firstName: 'Ada' });
  expect(refused?.saveReferralDraft).toMatchObject({ referral: null, userErrors: [{ code: 'STALE' }] });

  expect(methods).toEqual(sent);
  expect(new Set(statuses)).toEqual(new Set([200]));
});
