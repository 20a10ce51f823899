import { memberFunctions } from '../access/index.ts';
import type { Acting, HubContext } from '../context.ts';
import { requestErrors } from '../errors.ts';
import type { Announcement, Change } from './announcement.ts';
import { follow } from './follow.ts';

/** What a viewer sees of a referral now. */
export interface Sight {
  /** what they are to it, as bits; 0 when it is not there for them */
  readonly bits: number;
  /** whether they read how its desk shares the work, where their relation does at all */
  readonly desk: boolean;
}

type SightOf = (ctx: HubContext, uuid: string) => Promise<Sight>;

/**
 * The keys of what changes and concerns the viewer: what they read of it is not what it was. An id that does not exist
 * and one that is not for this viewer end alike.
 * @param uuid the referral to follow; null: all that concern the viewer; 'absent': an id that none has
 */
export async function changesFor(
  ctx: HubContext,
  uuid: string | null,
  sightOf: SightOf,
): Promise<AsyncIterableIterator<string, undefined>> {
  ctx.acting();
  if (uuid !== null && (uuid === 'absent' || (await sightOf(ctx, uuid)).bits === 0))
    throw requestErrors.notFound();
  return follow<Announcement>('changed', async ({ referral, changes }) => {
    if (uuid !== null && referral !== uuid) return null;
    const acting = ctx.acting();
    // most of what happens concerns others, which costs no question to the database
    const near = changes.filter((change) => mayConcern(change, acting));
    if (near.length === 0) return null;
    const sight = await sightOf(ctx, referral);
    return near.some((change) => isSeen(change, sight)) ? referral : null;
  });
}

/** Whether somebody in this function, of this service, may be among those who read a change. */
function mayConcern({ audience, house, member, except }: Change, acting: Acting): boolean {
  return (
    (house ?? acting.organisationId) === acting.organisationId &&
    (member ?? acting.membershipId) === acting.membershipId &&
    except !== acting.membershipId &&
    (audience & memberFunctions[acting.function].referral) !== 0
  );
}

/** Whether who may be among them is. */
function isSeen(change: Change, { bits, desk }: Sight): boolean {
  if (change.standing) return true;
  if (bits === 0 || (change.desk && !desk)) return false;
  return change.function === true || (bits & change.audience) !== 0;
}
