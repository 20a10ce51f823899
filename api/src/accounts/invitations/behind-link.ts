import type { Pool } from 'pg';
import type { MemberFunction } from '../../access/index.ts';
import type { KeyOf } from '../../names.types.ts';
import type { Link, Links } from './invitation-link.ts';

/** What a link offers, as whoever opens it is told before anything is typed. */
export interface Offer extends Link {
  /** null: of a set-up link, whose holder says it */
  readonly email: string | null;
  readonly function: MemberFunction;
  readonly organisation: string;
  /** null: invited at the console of the machine */
  readonly inviter: string | null;
  readonly inviterOrganisation: string | null;
  readonly until: Date;
  /** Whether the address has an account: then one signs in, and gets one function more. */
  readonly hasAccount: boolean;
}

interface Row {
  readonly number: number;
  readonly until: Date;
  readonly email: string | null;
  readonly function: MemberFunction;
  readonly organisation: string;
  readonly inviter: string | null;
  readonly inviterOrganisation: string | null;
  readonly hasAccount: boolean;
}

/**
 * What a link offers; null where it opens nothing: it was never made, was sent again since, withdrawn, used, or its time is
 * over. Which of these is not told.
 */
export async function behindLink(pool: Pool, links: Links, token: string): Promise<Offer | null> {
  const id = links.named(token);
  if (id === null) return null;
  const offer = await offerOf(pool, id);
  return offer !== null && links.is(token, offer) && offer.until > new Date() ? offer : null;
}

async function offerOf(pool: Pool, id: KeyOf<'Invitation'>): Promise<Offer | null> {
  const { rows } = await pool.query<Row>({
    name: 'invitation behind a link',
    text: `select link_number as number, link_until as until, email, function, organisation, inviter,
                  inviter_organisation as "inviterOrganisation",
                  exists (select from auth."user" known where known.email = lower(offered.email)) as "hasAccount"
             from rights.invitation_behind($1) offered`,
    values: [id],
  });
  const [row] = rows;
  return row === undefined ? null : { id, ...row };
}
