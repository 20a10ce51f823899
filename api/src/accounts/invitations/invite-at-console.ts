import { DateTime } from 'luxon';
import type { Client } from 'pg';
import { memberFunctions, type MemberFunction } from '../../access/index.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { linkUntil, type Link } from './invitation-link.ts';

/** A set-up link opens for an hour: whoever started the hub sits before it. */
const setUpLasts = { hours: 1 } as const;

/** Whether this is a function that somebody can be invited to. */
export const isFunction = (word: string): word is MemberFunction => Object.hasOwn(memberFunctions, word);

/** The houses that a word at the console names: by its key in the reference network, or by its whole name. */
export async function housesNamed(
  owner: Client,
  word: string,
): Promise<readonly { readonly id: KeyOf<'Organisation'>; readonly name: string }[]> {
  const { rows } = await owner.query<{ id: KeyOf<'Organisation'>; name: string }>(
    'select id, name from hub.organisation where source_id = $1 or lower(name) = lower($1) order by name limit 5',
    [word],
  );
  return rows;
}

/** What is invited at the console. */
export interface ConsoleInvitation {
  readonly organisationId: KeyOf<'Organisation'>;
  readonly function: MemberFunction;
  readonly email: string;
}

/**
 * Invites somebody at the console of the machine, for when nobody is left who can. Invited before, they get another link, and the
 * one before is dead.
 */
export async function inviteAtConsole(owner: Client, invited: ConsoleInvitation): Promise<Link> {
  const { organisationId, function: wanted, email } = invited;
  const { rows } = await owner.query<Link>(
    `insert into hub.invitation (id, organisation_id, function, email, invited_at, link_until, delivery)
     values ($1, $2, $3, lower($4), now(), $5, 'NOT_SENT')
     on conflict (organisation_id, function, lower(email)) where accepted_at is null
     do update set link_number = invitation.link_number + 1, link_until = excluded.link_until,
                   version = invitation.version + 1, delivery = 'NOT_SENT'
     returning id, link_number as number`,
    [newId('Invitation'), organisationId, wanted, email, linkUntil(new Date())],
  );
  return onlyRow(rows);
}

/**
 * The link with which the first administrator of a hub without accounts makes theirs; null where there is an account. Each
 * start makes another one, and the one before is dead.
 * @param house the key of the house that runs the accounts
 */
export async function setUpLink(owner: Client, house: string): Promise<Link | null> {
  const { rows: accounts } = await owner.query('select from auth."user" limit 1');
  if (accounts.length > 0) return null;
  await owner.query('delete from hub.invitation where email is null and accepted_at is null');
  const { rows } = await owner.query<Link>(
    `insert into hub.invitation (id, organisation_id, function, invited_at, link_until, delivery)
     select $1, id, 'ADMINISTRATOR', now(), $2, 'NOT_SENT' from hub.organisation where source_id = $3
     returning id, link_number as number`,
    [newId('Invitation'), DateTime.now().plus(setUpLasts).toJSDate(), house],
  );
  return onlyRow(rows);
}

function onlyRow(rows: readonly Link[]): Link {
  const [link] = rows;
  if (link === undefined) throw new Error('No invitation could be made.');
  return link;
}
