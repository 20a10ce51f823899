import type { IncomingHttpHeaders } from 'node:http';
import type { MemberFunction } from '../access/index.ts';
import type { Identity, Viewer } from '../context.ts';
import { requestErrors } from '../errors.ts';
import { nodeId } from '../ids.ts';
import type { KeyOf } from '../names.types.ts';

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
export function viewerFor({ identity, functions: own }: Visitor, { named, kept }: Wanted): Viewer {
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

/** A function that somebody has today. */
export interface ActiveFunction {
  readonly id: KeyOf<'Membership'>;
  readonly organisation_id: KeyOf<'Organisation'>;
  readonly function: MemberFunction;
  readonly person_name: string;
}

/** Who is signed in, and the functions that are theirs today, oldest first. */
export interface Visitor {
  readonly identity: Identity;
  readonly functions: readonly ActiveFunction[];
}
