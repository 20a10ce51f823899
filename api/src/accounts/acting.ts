import type { IncomingHttpHeaders } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import { HubContext } from '../context.ts';
import type { Identity, Viewer } from '../context.ts';
import { ownMemberships } from './memberships.ts';

/** Header and cookie that name the function in which one acts. */
export const actingAsName = 'maillage-acting-as';

/** The membership that a request asks to act in; the header goes before the cookie. */
export function actingAs({ [actingAsName]: header, cookie = '' }: IncomingHttpHeaders): string | undefined {
  if (typeof header === 'string') return header;
  const entry = cookie.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${actingAsName}=`));
  return entry?.slice(actingAsName.length + 1);
}

/**
 * The viewer of a request: the person signed in, in the function asked for if it is one of theirs, else in the
 * first. A function that has ended or belongs to someone else is never taken.
 * @param wanted id of a membership, as clients know it
 */
export async function viewerFor(orm: MikroORM, identity: Identity, wanted: string | undefined): Promise<Viewer> {
  const ctx = new HubContext(orm, { identity, acting: null });
  try {
    const own = await ownMemberships(ctx);
    const chosen = own.find(({ id }) => id === wanted) ?? own[0];
    if (chosen === undefined || chosen.function === null || chosen.organisationUuid === null) {
      return { identity, acting: null };
    }
    return {
      identity,
      acting: {
        membershipId: chosen.uuid,
        organisationId: chosen.organisationUuid,
        function: chosen.function,
        personName: chosen.personName ?? identity.name,
      },
    };
  } finally {
    await ctx.end();
  }
}
