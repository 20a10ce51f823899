import { describe, expect, test } from 'vitest';
import { isRange, isTrusted, type TrustedProxies } from './trusted-proxies.ts';

/** Who asked, as the server takes it: `chain` is the peer, then what is said of it, from the right. */
function visitorOf(trusted: TrustedProxies, chain: readonly string[]): string | undefined {
  const believes = isTrusted(trusted);
  return chain.find((address, hop) => !believes(address, hop)) ?? chain.at(-1);
}

describe('who asked', () => {
  const visitor = '198.51.100.7';
  const invented = '192.0.2.1';

  test.each<[TrustedProxies, readonly string[], string]>([
    [false, [visitor, invented], visitor],
    // the portal, and a proxy on this machine
    [false, ['127.0.0.1', visitor, invented], visitor],
    [false, ['::1', visitor], visitor],
    [false, ['::ffff:127.0.0.1', visitor], visitor],
    // what comes from this machine by a proxy on it is this machine
    [1, ['127.0.0.1', '127.0.0.1', invented], '127.0.0.1'],
    [1, ['10.0.0.5', visitor, invented], visitor],
    [2, ['10.0.0.5', '10.0.0.6', visitor, invented], visitor],
    [['10.0.0.5'], ['10.0.0.5', visitor, invented], visitor],
    [['10.0.0.0/24', '2001:db8::/32'], ['2001:db8::1', '10.0.0.9', visitor, invented], visitor],
    [['10.0.0.5'], ['10.0.0.6', invented], '10.0.0.6'],
    [1, ['10.0.0.5', 'unknown', invented], 'unknown'],
  ])('with %j in front of %j is %s', (trusted, chain, asked) => {
    expect(visitorOf(trusted, chain)).toBe(asked);
  });
  test('a range is an address with or without a length that fits', () => {
    for (const range of ['10.0.0.1', '10.0.0.0/8', '::1', '2001:db8::/128'])
      expect(isRange(range)).toBe(true);
    for (const none of ['', '10.0.0', '10.0.0.0/33', '10.0.0.0/0', '::/129', 'loopback', '10.0.0.0/8/8'])
      expect(isRange(none)).toBe(false);
  });
});
