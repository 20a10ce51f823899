import type { IncomingHttpHeaders } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import { escapeLiteral, type QueryResult } from 'pg';
import { directoryRelations } from '../access/index.ts';
import type { MemberFunction } from '../access/index.ts';
import type { Identity, Viewer } from '../context.ts';
import { requestErrors } from '../errors.ts';
import { nodeId } from '../ids.ts';

/** Header and cookie that name the function in which one acts. */
export const actingAsName = 'maillage-acting-as';

/** What a request says of the function to act in, as the id of a membership that clients know. */
export interface Wanted {
  /** Named for this very request: this function or none. */
  readonly named: string | undefined;
  /** Kept by a browser from an earlier choice: a stale one is passed over. */
  readonly kept: string | undefined;
}

/** The function that a request asks for, by its header and its cookie. */
export function actingAs({ [actingAsName]: header, cookie = '' }: IncomingHttpHeaders): Wanted {
  const entry = cookie
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${actingAsName}=`));
  // Sent twice, it names no function.
  const named = Array.isArray(header) ? header.join() : header;
  return { named, kept: entry?.slice(actingAsName.length + 1) };
}

/** The same of a socket, whose opening message may name the function where its headers cannot: browsers set none. */
export function actingAsOfSocket(
  headers: IncomingHttpHeaders,
  opening: Readonly<Record<string, unknown>> | undefined,
): Wanted {
  const { [actingAsName]: named } = opening ?? {};
  return named === undefined ? actingAs(headers) : { named: String(named), kept: undefined };
}

/**
 * The viewer of a request: the person signed in, in the function asked for. A function that is named has to be theirs
 * today, or the request is refused (ACTING_AS_REFUSED): in another one it would be done in the wrong name. A kept
 * choice that is none of theirs gives way to the first one.
 */
export async function viewerFor(orm: MikroORM, identity: Identity, { named, kept }: Wanted): Promise<Viewer> {
  const own = await activeFunctions(orm, identity.userId);
  const byId = (wanted: string): ActiveFunction | undefined =>
    own.find(({ id }) => nodeId('Membership', id) === wanted);
  const chosen = named === undefined ? (byId(kept ?? '') ?? own[0]) : byId(named);
  if (named !== undefined && !chosen) throw requestErrors.actingAsRefused();
  return {
    identity,
    acting: chosen
      ? {
          membershipId: chosen.id,
          organisationId: chosen.organisation_id,
          function: chosen.function,
          personName: chosen.person_name,
        }
      : null,
  };
}

interface ActiveFunction {
  readonly id: string;
  readonly organisation_id: string;
  readonly function: MemberFunction;
  readonly person_name: string;
}

/**
 * A person's functions, oldest first, read through the mask as any reader does. Every request asks this, so it
 * is one round trip: statements sent together are one transaction, and what they set ends with it.
 */
async function activeFunctions(orm: MikroORM, userId: string): Promise<readonly ActiveFunction[]> {
  const pool = await orm.em.getConnection().getNativeClient();
  const answers: unknown = await pool.query(
    `set local role maillage_reader;
     select set_config('maillage.user_id', ${escapeLiteral(userId)}, true),
            set_config('maillage.directory', '${directoryRelations.self}', true);
     select id, organisation_id, function, person_name from visible.membership where is_self order by id`,
  );
  return (answers as QueryResult<ActiveFunction>[]).at(-1)?.rows ?? [];
}
