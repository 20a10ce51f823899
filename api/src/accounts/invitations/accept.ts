import type { Pool, PoolClient } from 'pg';
import type { Identity } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { isBlank, malformedEmail, malformedText, oneLine } from '../../text-checks.ts';
import { addAccount } from '../add-account.ts';
import { hashPassphrase, problemsOfPassphrase } from '../passphrase/index.ts';
import type { Offer } from './behind-link.ts';

/** What whoever opens a link types. */
export interface Typed {
  readonly name: string;
  readonly passphrase: string;
  /** of a set-up link, which names no address */
  readonly email: string;
}

/** The address to sign in with from now on, or why nothing was done. */
export type Accepted = { readonly email: string } | { readonly userErrors: readonly Refusal[] };

const longestName = 100;

/** Makes the account that a link offers, with its function: both or none. */
export async function acceptAsNewcomer(pool: Pool, offer: Offer, typed: Typed): Promise<Accepted> {
  const name = oneLine(typed.name);
  const email = (offer.email ?? typed.email).trim().toLowerCase();
  const wrong = [
    ...(isBlank(name)
      ? [refusals.required('name', says.giveOwnName)]
      : malformedText('name', name, longestName)),
    ...(isBlank(email) ? [refusals.required('email', says.giveEmail)] : malformedEmail('email', email)),
    ...(await problemsOfPassphrase('passphrase', typed.passphrase, {
      name,
      email,
      house: offer.organisation,
    })),
  ];
  if (wrong.length > 0) return { userErrors: wrong };
  const hash = await hashPassphrase(typed.passphrase);
  return inTransaction(pool, async (client) => {
    // null where the address got one meanwhile: then it is signed in with
    const account = await addAccount(client, { name, email, hash });
    return account !== null && (await acceptOffer(client, offer, account, name)) ? { email } : linkIsOver;
  });
}

/** Gives one function more to whoever is signed in, and is the one who was invited. */
export async function acceptAsMember(pool: Pool, offer: Offer, identity: Identity): Promise<Accepted> {
  if (identity.email.toLowerCase() !== offer.email?.toLowerCase())
    return { userErrors: [refusals.invalid('email', says.signInAsInvited)] };
  return inTransaction(pool, async (client) =>
    (await acceptOffer(client, offer, identity.userId, identity.name))
      ? { email: identity.email }
      : linkIsOver,
  );
}

const linkIsOver: Accepted = { userErrors: [refusals.invalid('link', says.linkIsOver)] };

async function acceptOffer(client: PoolClient, { id, number }: Offer, account: string, name: string) {
  const { rows } = await client.query<{ done: boolean }>(
    'select rights.accept_invitation($1, $2, $3, $4, $5) as done',
    [id, number, newId('Membership'), account, name],
  );
  return rows[0]?.done === true;
}

async function inTransaction(pool: Pool, work: (client: PoolClient) => Promise<Accepted>): Promise<Accepted> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('userErrors' in done ? 'rollback' : 'commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
