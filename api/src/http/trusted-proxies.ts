import { BlockList, isIP } from 'node:net';

/** How many proxies stand in front, one behind the other, or what their addresses are; false: none does. */
export type TrustedProxies = false | number | readonly string[];

/**
 * Whether what a peer says of the address behind it is believed, counted from this process. Each proxy adds at the
 * right the address that asked it, so that everything left of the first untrusted one may be invented. What
 * asks from this machine is believed in any case, and that alone: the portal calls the API in a visitor's name.
 */
export function isTrusted(trusted: TrustedProxies): (address: string, hop: number) => boolean {
  const thisMachine = listOf(['127.0.0.0/8', '::1']);
  const proxies = listOf(typeof trusted === 'object' ? trusted : []);
  const hops = typeof trusted === 'number' ? trusted : 0;
  return (address, hop) =>
    hop < hops || contains(proxies, address) || (hop === 0 && contains(thisMachine, address));
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

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', prefix] = range.split('/');
    if (prefix === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}

const contains = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, familyOf(address));

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
