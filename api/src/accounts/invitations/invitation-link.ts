import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { DateTime } from 'luxon';
import { parse, stringify, validate } from 'uuid';
import type { KeyOf } from '../../names.types.ts';

/** How long a link opens. */
export const linkLasts = { days: 7 } as const;

/** Until when a link opens that is made now. */
export const linkUntil = (now: Date): Date => DateTime.fromJSDate(now).plus(linkLasts).toJSDate();

/** The page of the portal that a link opens. */
const page = '/invitation/';

/** What a link names: an invitation, and which of its links it is. */
export interface Link {
  readonly id: KeyOf<'Invitation'>;
  readonly number: number;
}

/** Makes links and knows them again. Nothing of a link is kept: it follows from the row and from the hub's key. */
export interface Links {
  /** The address to open. */
  addressOf(link: Link): string;
  /** The invitation that a token names; null where it names none. Whether the link is its last is asked of `isLast`. */
  named(token: string): KeyOf<'Invitation'> | null;
  /** Whether this token is the link of this number. */
  is(token: string, link: Link): boolean;
}

const keyBytes = 16;

/**
 * @param secret the database's own key
 * @param hubAddress where the portal is reached
 */
export function linksOf(secret: string, hubAddress: string): Links {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'maillage/invitation', 32));
  const tokenOf = ({ id, number }: Link): string => {
    const proof = createHmac('sha256', key).update(`${id} ${number}`).digest();
    return Buffer.concat([parse(id), proof]).toString('base64url');
  };
  return {
    addressOf: (link) => new URL(page + tokenOf(link), hubAddress).href,
    named: (token) => {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length !== keyBytes + 32) return null;
      const id = stringifyKey(bytes.subarray(0, keyBytes));
      return id === null ? null : (id as KeyOf<'Invitation'>);
    },
    is: (token, link) => {
      const [told, right] = [token, tokenOf(link)].map((one) => Buffer.from(one));
      return told !== undefined && right?.length === told.length && timingSafeEqual(told, right);
    },
  };
}

function stringifyKey(bytes: Uint8Array): string | null {
  try {
    const key = stringify(bytes);
    return validate(key) ? key : null;
  } catch {
    return null;
  }
}
