import { on } from 'node:events';
import { sendingMask } from '../access/index.ts';
import type { HubContext } from '../context.ts';
import { requestErrors } from '../errors.ts';
import { announcements } from './announcements.ts';
import type { Announcement } from './announcements.ts';

/** What this viewer is to a referral now, as bits; 0 when it is not there for them. */
type RelationsTo = (ctx: HubContext, uuid: string) => Promise<number>;

/**
 * The keys of what changes and concerns the viewer. An id that does not exist and one that is not for this
 * viewer end alike.
 * @param uuid the referral to follow; null: all that concern the viewer; 'absent': an id that none has
 */
export async function changesFor(
  ctx: HubContext,
  uuid: string | null,
  relationsTo: RelationsTo,
): Promise<AsyncIterableIterator<string, undefined>> {
  ctx.acting();
  if (uuid !== null && (uuid === 'absent' || (await relationsTo(ctx, uuid)) === 0))
    throw requestErrors.notFound();
  return following(ctx, uuid, relationsTo);
}

/** Listens from now on, and stops at once when it is left, also between two events. */
function following(
  ctx: HubContext,
  uuid: string | null,
  relationsTo: RelationsTo,
): AsyncIterableIterator<string, undefined> {
  const changed = on(announcements, 'changed');
  const end = { value: undefined, done: true } as const;
  return {
    async next() {
      for (;;) {
        const event = await changed.next();
        if (event.done) return end;
        const [announcement] = event.value as [Announcement];
        const { referral } = announcement;
        if (uuid !== null && referral !== uuid) continue;
        const told = toldTo(announcement, ctx.acting().organisationId);
        if (told === 0) continue;
        const bits = await relationsTo(ctx, referral);
        if ((bits & told) !== 0) return { value: referral, done: false };
      }
    },
    async return() {
      await changed.return?.();
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** The relations that a service is told in, as bits. */
function toldTo({ audience, organisation, alone }: Announcement, viewer: string): number {
  if (alone) return organisation === viewer ? audience : 0;
  return organisation === viewer ? sendingMask : audience;
}
