import process from 'node:process';
import { error, isHttpError, isRedirect, redirect, type RequestEvent } from '@sveltejs/kit';
import {
  Client,
  fetchExchange,
  type AnyVariables,
  type CombinedError,
  type TypedDocumentNode,
} from '@urql/core';

import { m } from '#lib/paraglide/messages.js';
import { checkOnlyHeader } from '#lib/form/check-only.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { notSentMark } from '#lib/session/page-owner.ts';

/**
 * The cookie, and the header, that say in which function the visitor acts. The API forgives a stale cookie and takes the
 * first function; a header it never forgives.
 */
export const actingAsCookie = 'maillage-acting-as';

const defaultUrl = 'http://127.0.0.1:3000/graphql';

/** Where the API answers. The portal has no other way to data. */
export function apiUrl(): string {
  return process.env['MAILLAGE_API_URL'] || defaultUrl;
}

/** The address of another API route, such as sign-in. */
export function apiRoute(path: `/${string}`): string {
  return new URL(path, apiUrl()).href;
}

/**
 * What the API needs to know whom it answers: the visitor's own cookies, function and address, the language of the page,
 * and whether a change is only to be checked.
 */
export function forwardedHeaders(event: RequestEvent): Record<string, string> {
  const headers: Record<string, string> = {
    'accept-language': getLocale(),
  };
  for (const name of ['cookie', 'user-agent', 'x-request-id', actingAsCookie, checkOnlyHeader] as const) {
    const value = event.request.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  try {
    headers['x-forwarded-for'] = event.getClientAddress();
  } catch {
    // no address is known while prerendering
  }
  return headers;
}

/** An address that leads nowhere, or a list asked for from a place that is not in it. */
const missingCodes = new Set(['NOT_FOUND', 'BAD_ID', 'BAD_CURSOR', 'BAD_USER_INPUT']);

/** No function, or one named by the request that is not the visitor's. */
const forbiddenCodes = new Set(['FORBIDDEN', 'NO_MEMBERSHIP', 'ACTING_AS_REFUSED']);

type Failure = 'signed-out' | 'forbidden' | 'missing' | 'unavailable' | 'broken';

function failureOf(failed: CombinedError): Failure {
  if (failed.response?.status === 401) return 'signed-out';
  const codes = failed.graphQLErrors.map((problem) => String(problem.extensions['code'] ?? ''));
  if (codes.some((code) => code === 'UNAUTHENTICATED')) return 'signed-out';
  if (codes.some((code) => forbiddenCodes.has(code))) return 'forbidden';
  if (codes.some((code) => missingCodes.has(code))) return 'missing';
  if (codes.includes('SERVICE_UNAVAILABLE') || codes.includes('OUT_OF_TIME')) return 'unavailable';
  if (failed.networkError && codes.length === 0) return 'unavailable';
  return 'broken';
}

/**
 * The sign-in, and the address to come back to. What a form carried is not kept, since nobody knows who will sign in:
 * its page is meant, and both pages say that nothing was sent.
 */
export function signInAddress({ url, request }: RequestEvent): string {
  const to = (page: string): string => `suite=${encodeURIComponent(page)}`;
  if (request.method !== 'POST') return `/connexion?${to(url.pathname + url.search)}`;
  const query = new URLSearchParams(url.search);
  // the name of the form's action is no part of its page
  for (const name of [...query.keys()]) if (name.startsWith('/')) query.delete(name);
  query.set(notSentMark, '1');
  return `/connexion?${notSentMark}=1&${to(`${url.pathname}?${query.toString()}`)}`;
}

function fail(event: RequestEvent, failed: CombinedError): never {
  const failure = failureOf(failed);
  switch (failure) {
    case 'signed-out':
      redirect(303, signInAddress(event));
    // falls through is impossible: redirect and error throw
    case 'forbidden':
      error(403, m.error_title_403());
    case 'missing':
      error(404, m.error_title_404());
    case 'unavailable':
      console.error('The API did not answer:', failed.message);
      error(503, m.error_title_503());
    case 'broken':
      console.error('The API refused an operation:', failed.message);
      error(502, m.error_title_500());
    default:
      return failure satisfies never;
  }
}

/** The API, as one page asks it. */
export interface Graphql {
  /** Reads; whatever goes wrong becomes a page (sign-in, 403, 404, 503), so callers hold data or nothing. */
  query<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** Writes. Refusals a person can act on come back as `userErrors` in the data. */
  mutate<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
}

/**
 * Talks to the API in the visitor's name, for the length of one request.
 * @param options whether changes are only to be checked, whatever the request itself says
 */
export function graphqlFor(event: RequestEvent, options: { readonly checkOnly?: boolean } = {}): Graphql {
  const more: Record<string, string> = options.checkOnly ? { [checkOnlyHeader]: 'true' } : {};
  const client = new Client({
    url: apiUrl(),
    exchanges: [fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetchOptions: () => ({ headers: { ...forwardedHeaders(event), ...more } }),
  });
  return {
    async query(document, variables) {
      const result = await client.query(document, variables).toPromise();
      return result.data && !result.error ? result.data : fail(event, result.error ?? missingData());
    },
    async mutate(document, variables) {
      const result = await client.mutation(document, variables).toPromise();
      return result.data && !result.error ? result.data : fail(event, result.error ?? missingData());
    },
  };
}

function missingData(): never {
  error(502, m.error_title_500());
}

/** Kit's own signals, which a `catch` must let through. */
export function isKitSignal(thrown: unknown): boolean {
  return isRedirect(thrown) || isHttpError(thrown);
}
