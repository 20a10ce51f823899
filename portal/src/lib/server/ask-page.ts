import { setImmediate as nextTurn } from 'node:timers/promises';
import { error, isHttpError, isRedirect, redirect, type RequestEvent } from '@sveltejs/kit';
import type { TypedDocumentNode } from '@urql/core';
import { graphqlFor, signInAddress } from '#lib/graphql/client.ts';
import { FrameDocument, type AskerFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { sessionState } from '#lib/session/page-owner.server.ts';
import type { NotificationCounts } from '#lib/notifications/counts.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import type { Viewer } from '#lib/shell/viewer.ts';
import type { Count } from '#lib/text/count.ts';
import { rememberFunction } from './last-function.ts';
import { leadToFactor } from './second-factor.ts';
import { loadViewer, viewerOf } from './viewer.ts';

/** What every document of a page asks besides its own. */
interface PageAnswer {
  readonly viewer?: AskerFragment | null;
}

interface PageVariables {
  /** Whether the frame around the page is drawn too. */
  readonly frame: boolean;
}

/** What the frame around a page shows. */
export interface Frame {
  readonly viewer: Viewer;
  /** How many referrals await an answer of the desk of the visitor: their own, or those of an inbox that is shared; null for whom none can. */
  readonly awaited: Count | null;
  /** Notifications that still ask something, and those not read. */
  readonly notified: NotificationCounts;
}

/** Frames that wait for the question of their page, by request. */
const waiting = new WeakMap<App.Locals, (answer: Promise<PageAnswer>) => void>();
/** Requests of which is known who asks. */
const known = new WeakSet<App.Locals>();

/** Whether this request knows who asks already, so that nobody asks the API again. */
export const isKnown = ({ locals }: RequestEvent): boolean => known.has(locals);

/** Says who asks, in this request. */
export function setViewer({ locals }: RequestEvent, viewer: Viewer | null): void {
  locals.viewer = viewer;
  known.add(locals);
}

/**
 * Asks all that a page needs in one request: its own data, who asks, and what the frame around it shows where that is drawn
 * too. To be called first by a load, since the frame waits for it. What follows is for whoever the page was served to: for
 * anybody else, and for nobody, it ends here.
 */
export async function askPage<Data extends PageAnswer, Variables extends PageVariables>(
  event: RequestEvent,
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'frame'>,
): Promise<Data> {
  await nextTurn();
  const bring = waiting.get(event.locals);
  waiting.delete(event.locals);
  const answer = answered(event, document, { ...variables, frame: bring !== undefined } as Variables);
  bring?.(answer);
  return await answer;
}

/** What the frame shows: out of the answer to the page's own question, or asked for where the page has none. */
export async function askFrame(event: RequestEvent): Promise<Frame> {
  const brought = new Promise<PageAnswer>((resolve) => waiting.set(event.locals, resolve));
  // the page begins in the same turn, and its question leaves in the next
  await nextTurn();
  await nextTurn();
  const isAlone = waiting.delete(event.locals);
  const { viewer } = (isAlone ? null : await brought.catch(absentOnly)) ?? (await frameOf(event));
  if (!event.locals.viewer || !viewer) error(401);
  const notified = viewer.notificationCounts ?? { asking: 0, unread: 0 };
  return { viewer: event.locals.viewer, awaited: awaitedBy(viewer), notified };
}

/** The number of the list that the navigation leads to: who refers opens on their own, who treats on what the service received. */
function awaitedBy(asker: AskerFragment): Count | null {
  const worksAs = asker.membership?.function ?? null;
  const own = worksAs !== null && deskOf(worksAs) === 'refers';
  const totalCount = own ? asker.ownAwaited : asker.awaitedReferrals;
  const isLowerBound = own ? asker.ownAwaitedIsLowerBound : asker.awaitedReferralsIsLowerBound;
  if (totalCount === null || totalCount === undefined) return null;
  return { totalCount, totalCountIsLowerBound: isLowerBound ?? false };
}

const frameOf = (event: RequestEvent): Promise<PageAnswer> => answered(event, FrameDocument, { frame: true });

/** A page that is not there stands in its frame all the same; one for which nobody answers, or whose session ended, in none. */
function absentOnly(problem: unknown): null {
  if (isRedirect(problem) || !isHttpError(problem) || [401, 409, 503].includes(problem.status)) throw problem;
  return null;
}

async function answered<Data extends PageAnswer, Variables extends PageVariables>(
  event: RequestEvent,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  let data: Data;
  try {
    data = await graphqlFor(event).query(document, variables);
  } catch (problem) {
    if (isRedirect(problem)) setViewer(event, null);
    if (isHttpError(problem, 503)) event.locals.unavailable ??= { unsent: null };
    // without a function nothing is answered, and what is missing is perhaps only the second factor
    if (isHttpError(problem, 403)) leadToFactor(event, await loadViewer(event));
    throw problem;
  }
  const viewer = viewerOf(data.viewer ?? null);
  setViewer(event, viewer);
  if (!viewer) redirect(303, signInAddress(event));
  leadToFactor(event, viewer);
  rememberFunction(event, viewer.membership?.function ?? null);
  if (sessionState(event) !== 'ours') error(409, m.error_title_409());
  return data;
}
