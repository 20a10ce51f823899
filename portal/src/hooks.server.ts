import { isHttpError, isRedirect, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { sequence } from '@sveltejs/kit/hooks';
import { signInAddress } from '#lib/graphql/client.ts';
import { m } from '#lib/paraglide/messages.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { formRequests } from '#lib/server/form-requests.ts';
import { isKnown, setViewer } from '#lib/server/ask-page.ts';
import { leadToFactor } from '#lib/server/second-factor.ts';
import { carriesSession, loadViewer } from '#lib/server/viewer.ts';
import { guardForms, ownerOf, refusedToScript } from '#lib/session/page-owner.server.ts';
import { readInstead, showsPage, unavailableToScript, unsentOf } from '#lib/session/unsent.server.ts';

/** The visitor's language, from the cookie of the switch or from the browser, for the whole request. */
const language: Handle = async ({ event, resolve }) => {
  const response = await paraglideMiddleware(event.request, ({ locale }) =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        html
          .replace('%lang%', locale)
          .replace('%owner%', event.locals.viewer ? ownerOf(event.locals.viewer) : ''),
      preload: ({ type, path }) => type === 'js' || type === 'css' || path.endsWith('.woff2'),
    }),
  );
  response.headers.append('vary', 'cookie, accept-language');
  return response;
};

const headers: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // an address may hold a case's opaque id: no other site learns it
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const security: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  if (response.status === 503) {
    response.headers.set('retry-after', '5');
    response.headers.set('cache-control', 'no-store');
  }
  if (event.url.protocol === 'https:') {
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  }
  return response;
};

const reads = ({ request: { method } }: RequestEvent): boolean => method === 'GET' || method === 'HEAD';

/** What is sent is taken in the name of whom its page was served to: who sends it is asked before it is read. */
const sent: Handle = async ({ event, resolve }) => {
  try {
    setViewer(event, await loadViewer(event));
  } catch (thrown) {
    // Thrown here it would be a bare page; the layout throws it again, and it is a page of ours in its language.
    if (!isHttpError(thrown, 503)) throw thrown;
    if (!showsPage(event)) return unavailableToScript();
    event.locals.unavailable = { unsent: await unsentOf(event) };
    readInstead(event);
    return await resolve(event);
  }
  const refused = refusedToScript(event);
  if (refused) return refused;
  if (!event.locals.viewer) redirect(303, signInAddress(event));
  leadToFactor(event, event.locals.viewer);
  guardForms(event);
  return await resolve(event);
};

/**
 * What is read asks in one request for itself and for who reads it (`askPage`). Where that is nobody, or somebody else than
 * the page was served to, or where nobody answered, what was made of it goes nowhere.
 */
const read: Handle = async ({ event, resolve }) => {
  if (!carriesSession(event)) setViewer(event, null);
  const response = isKnown(event) ? undefined : await resolve(event);
  if (event.locals.unavailable && response) return showsPage(event) ? response : unavailableToScript();
  if (!isKnown(event)) setViewer(event, await loadViewer(event));
  const refused = refusedToScript(event);
  if (refused) return refused;
  if (!event.locals.viewer || !response) redirect(303, signInAddress(event));
  return response;
};

/** Every page of the network needs a session, and no answer made for someone is kept by any cache. */
const session: Handle = async ({ event, resolve }) => {
  event.locals.viewer = null;
  const route = event.route.id ?? '';
  if (route.startsWith('/(public)') && !/connexion|invitation/.test(route)) return await resolve(event);
  const network = reads(event) ? read : sent;
  const response = await (route.startsWith('/(network)') ? network({ event, resolve }) : resolve(event));
  response.headers.set('cache-control', 'private, no-store');
  return response;
};

export const handle = sequence(security, language, formRequests, session);

/** Nothing of an unexpected error reaches the screen; the log gets it without the address, which may hold an id. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown' || isRedirect(error)) return;
  console.error(`Unexpected error on ${event.route.id ?? 'no route'}:`, error);
  return { message: m.error_title_500() };
};
