import type { IncomingHttpHeaders } from 'node:http';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * True unless a browser says that the request comes from a page of another origin. Programs send no Origin;
 * browsers send it with every WebSocket and with every request that could change something.
 */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
  if (host === undefined || !URL.canParse(origin)) return false;
  const page = new URL(origin);
  const asked = new URL(`${page.protocol}//${host}`);
  if (page.host === asked.host) return true;
  // The portal calls this process under 127.0.0.1 for a visitor who typed localhost: the same machine.
  return loopback.has(page.hostname) && loopback.has(asked.hostname) && page.port === asked.port;
}
