/** What is kept of an error in a log: enough to find its place, and no word that may hold what somebody typed. */
export interface RecordedError {
  readonly type: string;
  readonly code?: string | undefined;
  /** its code and no more, where its own words repeat data */
  readonly message: string;
  /** of the database's: names of the schema, never values */
  readonly table?: string | undefined;
  readonly constraint?: string | undefined;
  readonly routine?: string | undefined;
  readonly stack: string;
  readonly cause?: RecordedError | undefined;
}

/** Errors of the mapper that repeat the value or the row that they are about. */
const mapperErrors = /^(?:ValidationError|NotFoundError|OptimisticLockError|CursorError)$/;

/**
 * True for an error whose words repeat data. PostgreSQL says the value that a cast refuses in its message, the whole
 * row that a constraint refuses in its detail, and what it was doing, parameters too, in its context; whoever wraps it
 * copies them.
 */
export function repeatsData(error: unknown): boolean {
  for (let seen = 0, found = error; isObject(found) && seen < 8; seen += 1) {
    if (typeof found['severity'] === 'string' && typeof found['routine'] === 'string') return true;
    if (mapperErrors.test(nameOf(found))) return true;
    found = found['originalError'] ?? found['previous'] ?? found['cause'];
  }
  return false;
}

/** An error as it may be written down. Of one that repeats data: type, code, names of the schema, and where it was thrown. */
export function recordedError(error: unknown, depth = 0): RecordedError {
  if (!isObject(error)) return { type: typeof error, message: '', stack: '' };
  const cut = repeatsData(error);
  const cause = error['cause'] ?? error['originalError'] ?? error['previous'];
  return {
    type: nameOf(error),
    code: text(error['code']),
    message: cut ? `Refused: ${text(error['code']) ?? 'no code'}` : (text(error['message']) ?? ''),
    ...(cut && {
      table: text(error['table']),
      constraint: text(error['constraint']),
      routine: text(error['routine']),
    }),
    stack: framesOf(text(error['stack']) ?? ''),
    ...(isObject(cause) && depth < 4 && { cause: recordedError(cause, depth + 1) }),
  };
}

/** The stack begins with the message, and a library that wraps an error repeats the other's in between. */
const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at .*(?::\d+:\d+\)?|<anonymous>\)?)$/.test(line))
    .join('\n');

const nameOf = (error: Readonly<Record<string, unknown>>): string =>
  (error['constructor'] as { readonly name?: string } | undefined)?.name ?? 'Error';
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** How the hub's own log is kept: what fails, and nothing of what was asked. */
export const logSettings = {
  // People's names are in query texts and variables: a log line per request would keep them.
  level: 'warn',
  serializers: { err: (error: unknown) => ({ ...recordedError(error) }) },
} as const;
