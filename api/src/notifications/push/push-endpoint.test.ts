import { describe, expect, test } from 'vitest';
import { defaultPushHosts } from '../../settings/web-push.ts';
import { isPushEndpoint } from './push-endpoint.ts';

/** A browser says where it is reached, and anybody may say that it is one. */

const taken = [
  'https://fcm.googleapis.com/fcm/send/abc:APA91b',
  'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
  'https://eu.push.services.mozilla.com/wpush/v1/gAAAA',
  'https://wns2-par02p.notify.windows.com/w/?token=BQYAAAD%2b',
  'https://web.push.apple.com/QGuQyavXutnMH',
  'https://api.push.apple.com/3/device/1',
];

const refused = [
  // of this machine and its neighbours
  ...[
    'https://127.0.0.1/x',
    'https://localhost/x',
    'https://[::1]/x',
    'https://10.0.0.1/x',
    'https://169.254.169.254/x',
  ],
  ...['https://2130706433/x', 'https://0x7f.1/x', 'https://metadata.google.internal/x'],
  // not over TLS, or not the web at all
  ...[
    'http://fcm.googleapis.com/x',
    'ftp://fcm.googleapis.com/x',
    'file:///etc/passwd',
    'gopher://fcm.googleapis.com/x',
  ],
  ...['javascript:alert(1)', 'data:text/plain,x', '//fcm.googleapis.com/x', 'fcm.googleapis.com/x', ''],
  // another host that looks like one
  ...[
    'https://fcm.googleapis.com.evil.example/x',
    'https://evil.example/fcm.googleapis.com',
    'https://xfcm.googleapis.com/x',
  ],
  ...['https://a.fcm.googleapis.com/x', 'https://evilnotify.windows.com/x', 'https://notify.windows.com/x'],
  ...['https://push.apple.com/x', 'https://push.apple.com.evil.example/x', 'https://.notify.windows.com/x'],
  ...['https://evil.example#fcm.googleapis.com/x', 'https://evil.example\\.fcm.googleapis.com/x'],
  // the right host, in other words
  ...['https://fcm.googleapis.com./x', 'https://FCM.googleapis.com/x', 'https://fcm.googleapis.com:443/x'],
  ...[
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com:22/x',
    'https://fcm%2egoogleapis.com/x',
  ],
  ...['https://fcm。googleapis。com/x', 'https://ｆcm.googleapis.com/x', 'https://fcm.googleapiſ.com/x'],
  ...[
    ' https://fcm.googleapis.com/x',
    'https://fcm.googleapis.com/x\n',
    'https://fcm.goog\tleapis.com/x',
    'https:fcm.googleapis.com/x',
  ],
  // somebody’s name in it, or an address within the address
  ...[
    'https://u@fcm.googleapis.com/x',
    'https://u:p@fcm.googleapis.com/x',
    'https://fcm.googleapis.com@evil.example/x',
  ],
  ...[
    'https://fcm.googleapis.com/x#y',
    'https://fcm.googleapis.com/',
    'https://fcm.googleapis.com/a/../x',
    'https://fcm.googleapis.com/é',
  ],
  `https://fcm.googleapis.com/${'x'.repeat(1000)}`,
];

describe('the push services of the usual browsers', () => {
  test.each(taken)('%s is one', (endpoint) => {
    expect(isPushEndpoint(endpoint, defaultPushHosts)).toBe(true);
  });
  test.each(refused)('%j is none', (endpoint) => {
    expect(isPushEndpoint(endpoint, defaultPushHosts)).toBe(false);
  });
  test('no address is, of a hub that sends to none', () => {
    expect(taken.filter((endpoint) => isPushEndpoint(endpoint, []))).toEqual([]);
  });
});

test('one of one’s own is, at its own port alone', () => {
  const own = ['push.example:8443'];
  expect(isPushEndpoint('https://push.example:8443/x', own)).toBe(true);
  expect(isPushEndpoint('https://push.example/x', own)).toBe(false);
  expect(isPushEndpoint('https://push.example:8444/x', own)).toBe(false);
});
