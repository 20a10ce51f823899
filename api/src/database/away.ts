/** How long whoever was told that the database is away should wait, in seconds. */
export const retryAfter = 5;

/** What the system says of a machine or a port that does not answer. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What PostgreSQL says when it stops, starts, has crashed, has no connection left, or ended one on which nothing was asked; class 08 is the connection. */
const serverCodes = /^(?:57P0[1235]|53300|25P03|08...)$/;

/** The driver has no codes for its own. */
const driverWords =
  /^(?:Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client (?:has encountered a connection error|was closed) and is not queryable|Cannot use a pool after calling end)/;

/** A server from which nothing came within the time that its own limit leaves it: it is gone without a word. */
export function isSilence(error: unknown): error is Error {
  return error instanceof Error && error.message === 'Query read timeout';
}

/**
 * True when an error says nothing of what was asked, only that the database does not answer now: the same question
 * may be asked again a little later. Libraries wrap the driver's error; what they wrap counts.
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let seen = 0, found = error; isObject(found) && seen < 8; seen += 1) {
    const { code, message, originalError, cause } = found;
    if (typeof code === 'string' && (networkCodes.has(code) || serverCodes.test(code))) return true;
    if (typeof message === 'string' && driverWords.test(message)) return true;
    found = originalError ?? cause;
  }
  return false;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
