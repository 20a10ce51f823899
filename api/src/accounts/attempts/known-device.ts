import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Duration } from 'luxon';
import { cookiesNamed, isSame } from '../sessions/cookie.ts';

/** How long a browser is known after its owner signed in on it. */
const knownFor = Duration.fromObject({ days: 180 });

const cookieName = 'maillage.known_device';

/** The cookie of a browser on which the owner of one account has signed in. */
export interface DeviceCookie {
  readonly name: string;
  readonly value: string;
  readonly seconds: number;
}

/** Browsers on which somebody has signed in before, each known by a cookie that says nothing of whom. */
export interface KnownDevices {
  /** What tells this browser from others of the account; null where its owner has not signed in on it. */
  nameOf(cookies: string | null, account: string): string | null;
  /** The cookie for a browser on which its owner signs in; it takes the place of another account’s. */
  cookieFor(account: string): DeviceCookie;
}

/**
 * A cookie `name.until.proof` of this hub: the proof is made of the account too, so that it is worth nothing for another.
 * Nothing of it is kept.
 */
export function knownDevices(secret: string): KnownDevices {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'maillage/known device', 32));
  const proofOf = (name: string, until: string, account: string): string =>
    createHmac('sha256', key).update(`${name} ${until} ${account}`).digest('base64url');
  const isKnown = (value: string, account: string): boolean => {
    const [name = '', until = '', proof = '', ...rest] = value.split('.');
    return (
      rest.length === 0 && isSame(proof, proofOf(name, until, account)) && Number(until) > Date.now() / 1000
    );
  };
  return {
    nameOf: (cookies, account) => {
      const known = cookiesNamed(cookies ?? '', cookieName).find((value) => isKnown(value, account));
      return known?.split('.')[0] ?? null;
    },
    cookieFor: (account) => {
      const name = randomBytes(16).toString('base64url');
      const seconds = knownFor.as('seconds');
      const until = String(Math.floor(Date.now() / 1000) + seconds);
      return { name: cookieName, value: `${name}.${until}.${proofOf(name, until, account)}`, seconds };
    },
  };
}
