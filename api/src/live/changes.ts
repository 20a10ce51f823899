import { on } from 'node:events';
import { GraphQLError } from 'graphql';
import type { HubContext } from '../context.ts';
import { refusals } from '../errors.ts';
import { announcements } from './listener.ts';

/** Whether an object, by its key, is there for this viewer now. */
type IsVisible = (ctx: HubContext, uuid: string) => Promise<boolean>;

/**
 * The keys of what changes and concerns the viewer. An id that does not exist and one that is not for this
 * viewer end alike.
 * @param uuid the referral to follow; null: all that concern the viewer; 'absent': an id that none has
 */
export async function changesFor(
  ctx: HubContext,
  uuid: string | null,
  isVisible: IsVisible,
): Promise<AsyncGenerator<string, void, undefined>> {
  ctx.acting();
  if (uuid !== null && (uuid === 'absent' || !(await isVisible(ctx, uuid)))) throw absent();
  return following(ctx, uuid, isVisible);
}

async function* following(ctx: HubContext, uuid: string | null, isVisible: IsVisible) {
  const stop = new AbortController();
  try {
    for await (const [referral] of on(announcements, 'changed', { signal: stop.signal })) {
      if (uuid !== null && referral !== uuid) continue;
      if (await isVisible(ctx, String(referral))) yield String(referral);
    }
  } finally {
    stop.abort();
  }
}

function absent(): GraphQLError {
  const { code, message } = refusals.notFound();
  return new GraphQLError(message, { extensions: { code } });
}
