import { json, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import type { Unsent } from './unsent.ts';

/** A browser that opens a page, or sends a form to one: no data, no other route. */
export const showsPage = ({ request, isDataRequest }: RequestEvent): boolean =>
  !isDataRequest && (request.headers.get('accept') ?? '').includes('text/html');

/**
 * What a form of this request carried, for the page that answers it in its place; null where nothing was sent, or
 * nothing that can be read.
 */
export async function unsentOf({ request, url }: RequestEvent): Promise<Unsent | null> {
  if (request.method !== 'POST') return null;
  const form = await request.formData().catch(() => null);
  if (form === null) return null;
  const fields: [string, string][] = [];
  const files = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.push([name, value]);
    else if (value.name !== '') files.set(name, [...(files.get(name) ?? []), value.name]);
  }
  return { action: url.pathname + url.search, fields, files: [...files] };
}

/**
 * Makes a request read the page that it was sent to. Its form has been read for the page to offer it again, and must
 * do nothing: nobody knows who sends it.
 */
export function readInstead(event: RequestEvent): void {
  const { url, headers } = event.request;
  Object.defineProperty(event, 'request', { value: new Request(url, { headers }) });
}

/** The answer to a script, in the one shape that Kit reads as that of a form and as that of a page's data. */
export function unavailableToScript(): Response {
  const error = { status: 503, message: m.error_title_503() };
  return json({ type: 'error', ...error, error }, { status: error.status });
}
