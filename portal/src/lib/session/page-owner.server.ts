import { createHash } from 'node:crypto';
import { error as fail, json, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import type { Viewer } from '#lib/shell/viewer.ts';
import { ownerField, ownerHeader } from './page-owner.ts';

/**
 * Whose page it is: a person in one of their functions, as a word from which neither can be read. It is no secret and
 * gives no right; it only differs when somebody else, or oneself in another function, has signed in beside a page since.
 */
export function ownerOf(viewer: Viewer): string {
  const whose = `${viewer.email} ${viewer.membership?.id ?? ''}`;
  return createHash('sha256').update(whose).digest('base64url').slice(0, 16);
}

/** Whether a page may go on: its session has ended, or it is somebody else's by now. */
export type SessionState = 'ours' | 'ended' | 'other';

/** What became of the session of the page from which our own script asks; a plain page load is always one's own. */
export function sessionState({ request, locals }: RequestEvent): SessionState {
  const owner = request.headers.get(ownerHeader);
  if (!locals.viewer) return 'ended';
  return owner === null || owner === ownerOf(locals.viewer) ? 'ours' : 'other';
}

const statuses = { ended: 401, other: 409 } as const;

/** The HTTP status with which a page that belongs to another session, or to none, is answered. */
export function statusOf(state: SessionState): number {
  return state === 'ours' ? 200 : statuses[state];
}

/** The answer to a script whose page may not go on. It is no redirect: the page stays, with what is typed in it. */
export function refusedToScript(event: RequestEvent): Response | null {
  if (!event.request.headers.has(ownerHeader)) return null;
  const state = sessionState(event);
  if (state === 'ours') return null;
  const status = statuses[state];
  const error = { status, message: m.error_title_409() };
  return json({ type: 'error', status, error }, { status, headers: { [ownerHeader]: state } });
}

/**
 * Has every form of a request checked as it is read: a page that was served to someone else sends nothing in the name
 * of whoever signed in since. The form is read once, by its action, since it may hold files.
 */
export function guardForms({ request, locals: { viewer } }: RequestEvent): void {
  if (request.method !== 'POST' || !viewer) return;
  const read = request.formData.bind(request);
  const guarded = async (): Promise<FormData> => {
    const form = await read();
    const owner = form.get(ownerField);
    if (owner !== null && owner !== ownerOf(viewer)) fail(409, m.error_title_409());
    form.delete(ownerField);
    return form;
  };
  Object.defineProperty(request, 'formData', { value: guarded });
}
