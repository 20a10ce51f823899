import { BlockList, isIP } from 'node:net';

/** How many proxies stand in front, one behind the other, or what their addresses are; false: none does. */
export type TrustedProxies = false | number | readonly string[];

/**
 * Whether what a peer says of the address behind it is believed, counted from this process. Each proxy adds at the
 * right the address that asked it, so that everything left of the first untrusted one may be invented. This
 * machine is believed in any case: the portal calls the API from it in a visitor's name.
 */
export function isTrusted(trusted: TrustedProxies): (address: string, hop: number) => boolean {
  const believed = new BlockList();
  believed.addSubnet('127.0.0.0', 8, 'ipv4');
  believed.addAddress('::1', 'ipv6');
  if (typeof trusted === 'object') for (const range of trusted) addRange(believed, range);
  const hops = typeof trusted === 'number' ? trusted : 0;
  return (address, hop) => hop < hops || (isIP(address) !== 0 && believed.check(address, familyOf(address)));
}

/** True for an address or a range such as 10.0.0.0/24. */
export function isRange(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  const length = Number(prefix ?? longest);
  return (
    isIP(address) !== 0 && rest.length === 0 && /^\d*$/.test(prefix ?? '') && length >= 1 && length <= longest
  );
}

function addRange(list: BlockList, range: string): void {
  const [address = '', prefix] = range.split('/');
  if (prefix === undefined) list.addAddress(address, familyOf(address));
  else list.addSubnet(address, Number(prefix), familyOf(address));
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
