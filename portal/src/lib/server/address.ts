/** Stands for whatever this site is called; nothing is ever asked of it. */
const base = 'http://here.invalid';

/** The path and the query of an address as a browser on a page of this site would understand it; null: it leads away. */
function here(address: string): string | null {
  const parsed = URL.canParse(address, base) ? new URL(address, base) : null;
  return parsed?.origin === base ? parsed.pathname + parsed.search : null;
}

/**
 * An address of this site out of a form or a query, or the fallback. Anything that could lead elsewhere is refused:
 * "//other.example", "/\other.example", full addresses, and "/.//other.example", which begins with "//" only once its
 * dots are resolved. So what comes out is read once more, and has to mean itself.
 */
export function localAddress(wanted: unknown, fallback: `/${string}`): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.includes('\\')) return fallback;
  const address = here(wanted);
  return address !== null && here(address) === address ? address : fallback;
}
