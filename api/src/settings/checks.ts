import { isIP } from 'node:net';
import { makeValidator } from 'envalid';
import addressparser from 'nodemailer/lib/addressparser';
import { parseClamdAddress } from './clamd-address.ts';
import { isRange, type TrustedProxies } from '../http/trusted-proxies.ts';
import { parseS3Address } from './s3-address.ts';
import { isPublicKey, parsePushHosts, publicKeyOf } from './web-push.ts';

/** What a value has to be, said to whoever wrote it; the name of the setting is put in front. */
function wrong(expected: string): never {
  throw new Error(expected);
}

/** Several lines in one value are a mistake everywhere; in a header of a letter they would be a second header. */
const control = /\p{Cc}/u;

/** A text of one line. */
export const line = makeValidator((value) =>
  control.test(value) ? wrong('must be one line of text') : value.trim(),
);

/** A setting in digits, without sign or unit, from `least` to `most`; anything else stops the start with a sentence that names both. */
export const wholeNumber = (least: number, most: number) =>
  makeValidator((value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
      ? Number(value)
      : wrong(`must be a whole number from ${least} to ${most}`),
  );

export const yesOrNo = makeValidator((value) => {
  switch (value.toLowerCase()) {
    case 'true':
    case 'yes':
    case 'on':
    case '1':
      return true;
    case 'false':
    case 'no':
    case 'off':
    case '0':
      return false;
    default:
      return wrong('must be true or false');
  }
});

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** Where to listen: an address of this machine, or its name. */
export const ownAddress = makeValidator((value) =>
  isIP(value) !== 0 || (hostName.test(value) && !/^[\d.]+$/.test(value))
    ? value
    : wrong('must be an address of this machine, such as 127.0.0.1, or its name'),
);

/** One of these words. */
export const oneOf = <const Word extends string>(...words: readonly Word[]) =>
  makeValidator<Word>(
    (value) => words.find((word) => word === value) ?? wrong(`must be one of ${words.join(', ')}`),
  );

export const tcpPort = makeValidator((value) =>
  /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535
    ? Number(value)
    : wrong('must be a port from 1 to 65535'),
);

/** An address to be reached under: no path of its own, since every page and every link begins at the root. */
export const webAddress = makeValidator((value) => {
  const url = URL.parse(value);
  const bare = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return bare && url.pathname === '/' && url.search === '' && url.hash === ''
    ? url.origin
    : wrong('must be an address such as https://hub.example.org, without a path');
});

export const postgresAddress = makeValidator((value) => {
  const url = URL.parse(value);
  return url !== null &&
    /^postgres(ql)?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    url.pathname.length > 1
    ? value
    : wrong('must be an address such as postgresql://user:password@host:5432/maillage');
});

const mostProxies = 10;

/** The proxies in front: how many, or their addresses. "True" would believe whatever a visitor writes. */
export const proxies = makeValidator<TrustedProxies>((value) => {
  if (value.toLowerCase() === 'false') return false;
  if (/^\d{1,2}$/.test(value) && Number(value) <= mostProxies) return Number(value);
  const ranges = value.split(',').map((range) => range.trim());
  return ranges.every(isRange)
    ? ranges
    : wrong(
        'must be the number of proxies in front, such as 1, or their addresses, such as 10.0.0.5, 10.1.0.0/24',
      );
});

export const secretText = makeValidator((value) =>
  value.length < 32
    ? wrong('is too short: give at least 32 characters (openssl rand -hex 32)')
    : /\s/.test(value) || control.test(value)
      ? wrong('contains a space or a line break: give letters and figures (openssl rand -hex 32)')
      : value,
);

export const mailServer = makeValidator((value) => {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
    ? value
    : wrong('must be an address such as smtp://user:password@host:587');
});

/** One sender, with or without a name. */
export const mailSender = makeValidator((value) => {
  const [sender, ...others] = control.test(value) ? [] : addressparser(value, { flatten: true });
  return sender !== undefined && others.length === 0 && /^[^\s@<>]+@[^\s@<>]+$/.test(sender.address)
    ? value.trim()
    : wrong('must be one sender on one line, such as Maillage <maillage@example.org>');
});

export const clamdDaemon = makeValidator(
  (value) =>
    parseClamdAddress(value) ??
    wrong('must be an address such as tcp://clamav:3310 or unix:///run/clamav/clamd.ctl'),
);

export const objectStore = makeValidator((value) =>
  parseS3Address(value) === null
    ? wrong(
        'must be an address such as s3://bucket/prefix?endpoint=https://s3.example.org&region=fr-par ' +
          '(access keys go into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY)',
      )
    : value,
);

/** A folder of this machine, or a store of objects. */
export const folderOrStore = makeValidator((value) => {
  if (control.test(value)) return wrong('must be one line');
  const isStore = value.startsWith('s3:');
  return !isStore || parseS3Address(value) !== null
    ? value
    : wrong('must be a folder, or an address such as s3://bucket/prefix?endpoint=https://s3.example.org');
});

const generateKeys = '(npx web-push generate-vapid-keys)';

export const webPushPublicKey = makeValidator((value) =>
  isPublicKey(value) ? value : wrong(`must be the public key of a pair, 87 characters ${generateKeys}`),
);

export const webPushPrivateKey = makeValidator((value) =>
  publicKeyOf(value) === null
    ? wrong(`must be the private key of a pair, 43 characters ${generateKeys}`)
    : value,
);

/** Whom push services write to when something is wrong with what they are sent. */
export const webPushContact = makeValidator((value) => {
  const url = URL.parse(value);
  const isWritten =
    url?.protocol === 'mailto:' && url.search === '' && /^[^\s@<>]+@[^\s@<>]+$/.test(url.pathname);
  const isPage = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return !control.test(value) && url !== null && (isWritten || isPage)
    ? url.href
    : wrong('must be an address such as mailto:admin@example.org or https://hub.example.org/contact');
});

export const webPushHosts = makeValidator((value) =>
  parsePushHosts(value) === null
    ? wrong('must be the hosts of push services, such as fcm.googleapis.com, *.push.apple.com')
    : value,
);
