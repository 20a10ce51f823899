import type { IncomingHttpHeaders } from 'node:http';

/**
 * True unless a browser says that the request comes from a page of another origin, that of a sister site included. Programs
 * send no Origin; browsers send it with every WebSocket and with every request that could change something, and say in
 * Sec-Fetch-Site where any other request comes from (`none`: somebody typed the address).
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string | undefined): boolean {
  const { origin, host, 'sec-fetch-site': from = 'none' } = headers;
  if (origin === undefined) return from === 'none' || from === 'same-origin';
  if (!URL.canParse(origin)) return false;
  // A proxy in front may put another name into Host than the one people typed.
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  if (host === undefined) return false;
  const page = new URL(origin);
  const asked = new URL(`${page.protocol}//${host}`);
  return page.host === asked.host;
}
