import type { Pool } from 'pg';
import type { Identity } from '../../context.ts';
import type { ActiveFunction, Visitor } from '../acting.ts';
import { confirmedUntil } from './confirmed.ts';
import type { SessionLimits } from './limits.ts';

/** Reads who is signed in. */
export interface Visitors {
  /** Whose session this is; null where it is over. Its use is written down, to the minute. */
  byToken(token: string): Promise<Visitor | null>;
  /** Who that is today: their functions may have changed since they signed in. What is open by itself uses no session. */
  again(identity: Identity): Promise<Visitor>;
}

const functionColumns = 'id, organisation_id, function, person_name, is_guarded';

type FunctionRow = ActiveFunction & { readonly is_guarded: boolean };
type Found = Omit<Identity, 'needsSecondFactor' | 'confirmedUntil'> & {
  readonly createdAt: Date;
  readonly factor: string | null;
  readonly hasFactor: boolean;
  readonly functions: readonly FunctionRow[];
};

/** Visitors as the tables of accounts know them. Asked by every request, hence one statement where the library would take two. */
export function visitorsIn(
  pool: Pool,
  { idleMinutes, secondFactor, confirmMinutes }: SessionLimits,
): Visitors {
  const visitorOf = (identity: Identity, functions: readonly FunctionRow[]): Visitor => ({
    identity,
    functions: functions.filter((own) => !(identity.needsSecondFactor && own.is_guarded)),
  });
  return {
    byToken: async (token) => {
      const { rows } = await pool.query<Found>({
        name: 'visitor by token',
        text: `with found as materialized (
                 select session.id as "sessionId", "userId", "user".name, "user".email, "expiresAt", session."createdAt", factor,
                        "twoFactorEnabled" as "hasFactor", functions
                   from auth.session join auth."user" on "user".id = "userId"
                  cross join lateral (select coalesce(json_agg(own order by own.id), '[]') as functions from
                         (select ${functionColumns} from rights.active_function where user_id = "userId") own) own
                  where token = $1 and "expiresAt" > now()
                    and ("lastUsedAt" > now() - make_interval(mins => $2)
                         or not jsonb_path_exists(functions::jsonb, '$[*].is_guarded ? (@ == true)'))
               ), used as (
                 update auth.session set "lastUsedAt" = now() from found
                  where session.id = found."sessionId" and session."lastUsedAt" < now() - interval '1 minute'
               )
               select * from found`,
        values: [token, idleMinutes],
      });
      const [found] = rows;
      if (found === undefined) {
        // Over is over: no route of the library takes it for a session either.
        await pool.query({
          name: 'end what is over',
          text: 'delete from auth.session where token = $1',
          values: [token],
        });
        return null;
      }
      const { functions, factor, createdAt, hasFactor, ...person } = found;
      const needsSecondFactor = secondFactor && factor === null && functions.some((own) => own.is_guarded);
      const confirmed = confirmedUntil({ createdAt, factor, hasFactor }, confirmMinutes);
      return visitorOf({ ...person, needsSecondFactor, confirmedUntil: confirmed }, functions);
    },
    again: async (identity) => {
      const { rows } = await pool.query<FunctionRow>({
        name: 'functions of a person',
        text: `select ${functionColumns} from rights.active_function where user_id = $1 order by id`,
        values: [identity.userId],
      });
      return visitorOf(identity, rows);
    },
  };
}
