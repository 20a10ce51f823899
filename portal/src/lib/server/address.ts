/**
 * An address of this site out of a form or a query, or the fallback. Anything that could lead elsewhere is refused:
 * "//other.example", "/\other.example" and full addresses.
 */
export function localAddress(wanted: unknown, fallback: `/${string}`): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted) || wanted.includes('\\')) return fallback;
  const base = 'http://here.invalid';
  const parsed = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  return parsed?.origin === base ? parsed.pathname + parsed.search : fallback;
}
