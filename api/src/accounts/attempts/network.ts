import ipaddr from 'ipaddr.js';

/**
 * The network that attempts from an address count for: of IPv4 the address, of IPv6 its first 64 bits, in which whoever has
 * one address has as many as they like. IPv4 within IPv6 is IPv4.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
