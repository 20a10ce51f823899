/** Longer ones no push service gives out. */
const longest = 1000;

/**
 * True for an address of a push service that the hub sends to. A browser says it, so that anybody may say anything: an
 * address of another host, or written so that it could be read as another one, is none.
 * @param hosts hosts, with a port where it is another than that of https; `*.` stands for all below one
 */
export function isPushEndpoint(endpoint: string, hosts: readonly string[]): boolean {
  const url = endpoint.length <= longest ? URL.parse(endpoint) : null;
  // As the browser writes it, or not at all: no capitals, no other alphabet, no spaces, nothing that has to be resolved.
  if (url === null || url.href !== endpoint || url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '' || url.hash !== '' || url.pathname === '/') return false;
  return hosts.some((host) =>
    host.startsWith('*.')
      ? url.host.endsWith(host.slice(1)) && url.host.length > host.length - 1
      : url.host === host,
  );
}
