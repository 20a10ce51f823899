/** Where clamd listens: a host with a port, or a socket of this machine. */
export type ClamdAddress = { readonly host: string; readonly port: number } | { readonly socket: string };

/** `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`, read. Null for what is no such address. */
export function parseClamdAddress(address: string): ClamdAddress | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, pathname, username, search } = new URL(address);
  if (username !== '' || search !== '') return null;
  if (protocol === 'unix:' && hostname === '' && pathname.length > 1) return { socket: pathname };
  if (protocol !== 'tcp:' || hostname === '' || (pathname !== '' && pathname !== '/')) return null;
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 3310 : Number(port) };
}
