import type { IncomingHttpHeaders } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import { escapeLiteral, type QueryResult } from 'pg';
import { directoryRelations } from '../access/index.ts';
import type { MemberFunction } from '../access/index.ts';
import type { Identity, Viewer } from '../context.ts';
import { nodeId } from '../ids.ts';

/** Header and cookie that name the function in which one acts. */
export const actingAsName = 'maillage-acting-as';

/** The membership that a request asks to act in; the header goes before the cookie. */
export function actingAs({ [actingAsName]: header, cookie = '' }: IncomingHttpHeaders): string | undefined {
  if (typeof header === 'string') return header;
  const entry = cookie
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${actingAsName}=`));
  return entry?.slice(actingAsName.length + 1);
}

/**
 * The viewer of a request: the person signed in, in the function asked for if it is one of theirs, else in the
 * first. A function that has ended or belongs to someone else is never taken.
 * @param wanted id of a membership, as clients know it
 */
export async function viewerFor(
  orm: MikroORM,
  identity: Identity,
  wanted: string | undefined,
): Promise<Viewer> {
  const own = await activeFunctions(orm, identity.userId);
  const chosen = own.find(({ id }) => nodeId('Membership', id) === wanted) ?? own[0];
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
