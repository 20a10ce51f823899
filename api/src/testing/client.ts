import { createClient, type Client as SocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { demoEmail, demoAccounts, demoPassword, type DemoKey } from '../demo/index.ts';
import { checkRefusedFields } from './refused-fields.ts';

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
  }[];
}

export interface Subscription<Data> {
  /** The next event; rejects when none comes in time. */
  next(milliseconds?: number): Promise<Answer<Data>>;
  /** True when no event comes within this time. */
  staysSilent(milliseconds?: number): Promise<boolean>;
  /** Resolves when the socket has been closed, with its code. */
  readonly closed: Promise<number>;
  stop(): void;
}

/** One person in front of the hub: everything over HTTP and WebSocket, as any client does it. */
export interface TestClient {
  readonly cookie: string;
  query<Data = Record<string, unknown>>(document: string, variables?: object): Promise<Answer<Data>>;
  /** The same, and an error of the whole operation fails the test. */
  data<Data = Record<string, unknown>>(document: string, variables?: object): Promise<Data>;
  subscribe<Data = Record<string, unknown>>(document: string, variables?: object): Subscription<Data>;
  /** Any request to the hub with this person's cookies. */
  raw(path: string, init?: RequestInit): Promise<Response>;
  /** The same person in another of their functions. */
  actingAs(membershipId: string): TestClient;
  signOut(): Promise<void>;
}

/** Signs in over HTTP. */
export async function signIn(url: string, person: DemoKey): Promise<TestClient> {
  const account = demoAccounts.find(({ key }) => key === person);
  if (!account) throw new Error(`Nobody is called ${person}.`);
  const answer = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: demoEmail(account), password: demoPassword }),
  });
  if (!answer.ok) throw new Error(`${person} could not sign in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return client(url, { cookie });
}

/** Whoever has this session. */
export const clientOf = (url: string, cookie: string): TestClient => client(url, { cookie });

/** Nobody. */
export const visitor = (url: string): TestClient => client(url, {});

function client(url: string, headers: Readonly<Record<string, string>>): TestClient {
  const raw = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}${path}`, { redirect: 'manual', ...init, headers: { ...headers, ...init.headers } });
  const query = async <Data>(document: string, variables: object = {}): Promise<Answer<Data>> => {
    const answer = await raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    });
    // What an answer tells beside its data is no part of it: `raw` has the whole.
    const { extensions: _beside, ...told } = (await answer.json()) as Answer<Data> & { extensions?: object };
    checkRefusedFields(document, told.data);
    return told;
  };
  return {
    cookie: headers['cookie'] ?? '',
    raw,
    query,
    data: async <Data>(document: string, variables?: object) => {
      const { data, errors } = await query<Data>(document, variables);
      if (errors || !data) throw new Error(`The hub answered ${JSON.stringify(errors)}`);
      return data;
    },
    subscribe: (document, variables = {}) => subscribe(url, headers, document, variables),
    actingAs: (membershipId) => client(url, { ...headers, 'maillage-acting-as': membershipId }),
    signOut: async () => {
      await raw('/auth/sign-out', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
    },
  };
}

function subscribe<Data>(
  url: string,
  headers: Readonly<Record<string, string>>,
  query: string,
  variables: object,
): Subscription<Data> {
  const received: Answer<Data>[] = [];
  const waiting: ((answer: Answer<Data>) => void)[] = [];
  const receive = (answer: Answer<Data>): void => {
    const next = waiting.shift();
    if (next) next(answer);
    else received.push(answer);
  };
  let socket: SocketClient | undefined;
  const closed = new Promise<number>((resolve) => {
    socket = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers });
        }
      },
      retryAttempts: 0,
      on: { closed: (event) => resolve((event as { code: number }).code) },
    });
  });
  const leave = socket?.subscribe<Data>(
    { query, variables: variables as Record<string, unknown> },
    {
      next: ({ extensions: _beside, ...answer }) => receive(answer),
      error: (error) => receive({ errors: Array.isArray(error) ? error : [{ message: String(error) }] }),
      complete: () => undefined,
    },
  );
  const next = (milliseconds = 5000): Promise<Answer<Data>> => {
    const [first] = received.splice(0, 1);
    if (first) return Promise.resolve(first);
    return new Promise((resolve, reject) => {
      const take = (answer: Answer<Data>): void => {
        clearTimeout(late);
        resolve(answer);
      };
      const late = setTimeout(() => {
        // Whoever gave up must not swallow the event that comes later.
        waiting.splice(waiting.indexOf(take), 1);
        reject(new Error(`No event came within ${milliseconds} ms.`));
      }, milliseconds);
      waiting.push(take);
    });
  };
  return {
    next,
    closed,
    staysSilent: (milliseconds = 400) =>
      next(milliseconds).then(
        () => false,
        () => true,
      ),
    stop: () => {
      leave?.();
      void socket?.dispose();
    },
  };
}
