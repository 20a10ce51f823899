import { createECDH } from 'node:crypto';
import { isIP } from 'node:net';

/** How this hub reaches devices: its own pair of keys (RFC 8292), and the push services it sends to. */
export interface WebPush {
  readonly publicKey: string;
  readonly privateKey: string;
  /** whom a push service may write to: `mailto:…` or `https://…` */
  readonly contact: string;
  /** hosts of push services, with `*.` for all below one */
  readonly hosts: readonly string[];
}

/** The push services of the browsers that people have. */
export const defaultPushHosts: readonly string[] = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '*.push.services.mozilla.com',
  '*.notify.windows.com',
  'web.push.apple.com',
  '*.push.apple.com',
];

const curve = 'prime256v1';

/** The bytes of a text in base64url without padding; null for what is none, or of another length. */
function bytesOf(text: string, length: number): Buffer | null {
  const bytes = /^[\w-]+$/.test(text) ? Buffer.from(text, 'base64url') : null;
  return bytes?.length === length && bytes.toString('base64url') === text ? bytes : null;
}

/** True for a point of the curve, uncompressed, in base64url. */
export function isPublicKey(text: string): boolean {
  const point = bytesOf(text, 65);
  if (point?.[0] !== 4) return false;
  try {
    // Nothing but a point of the curve is taken as the other side of an agreement.
    const other = createECDH(curve);
    other.generateKeys();
    other.computeSecret(point);
    return true;
  } catch {
    return false;
  }
}

/** The public key that belongs to this private one; null for what is no private key. */
export function publicKeyOf(privateKey: string): string | null {
  const bytes = bytesOf(privateKey, 32);
  if (bytes === null) return null;
  try {
    const own = createECDH(curve);
    own.setPrivateKey(bytes);
    return own.getPublicKey('base64url', 'uncompressed');
  } catch {
    return null;
  }
}

const hostName =
  /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(:\d{1,5})?$/;

/** The hosts of a list, `push.example.org, *.push.example.org`; null where one of them is none, or an address in figures. */
export function parsePushHosts(list: string): readonly string[] | null {
  const hosts = list.split(',').map((host) => host.trim());
  const isHost = (host: string): boolean =>
    host.length <= 253 &&
    hostName.test(host) &&
    isIP(host.replace(/:\d+$/, '')) === 0 &&
    !/^[\d.]+(:|$)/.test(host);
  return hosts.every(isHost) ? hosts : null;
}
