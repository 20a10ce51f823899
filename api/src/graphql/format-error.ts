import { repeatsData } from '../database/recorded-error.ts';
import { GraphQLError, Lexer, TokenKind, type GraphQLFormattedError, type Source } from 'graphql';
import { leads, requestErrors } from '../errors.ts';
import type { CodedError, Words } from '../errors.ts';
import { currentLanguage, inItsLanguage } from '../language.ts';
import { limits, overLimit } from './limits.ts';

/** Told of every error that clients only hear of in general terms. */
export type Report = (error: unknown, reference: string) => void;

/** PostgreSQL's words for a value it cannot take: a NUL in a text, a number out of range, no such date. */
const impossibleValues = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05']);

const safeExtensions = ['code', 'limit', 'asked', 'most', 'over', 'field', 'reference'] as const;

/**
 * What a client hears of an error: our own errors as they are; the rest without SQL, stack or suggestion of
 * names, under a reference that finds it in the log.
 */
export function formatError(production: boolean, report: Report) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = originalOf(error);
    const code = formatted.extensions?.['code'];
    const tooLong = code === 'GRAPHQL_PARSE_FAILED' ? beyondTokens(error) : null;
    if (tooLong !== null) return replaced(formatted, tooLong);
    if (isImpossibleValue(cause)) {
      return replaced(formatted, requestErrors.impossibleValue());
    }
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
      return {
        ...formatted,
        message: worded(formatted, code, production),
        extensions: { ...safeExtensionsOf(formatted), code },
      };
    }
    const reference = Math.random().toString(36).slice(2, 10);
    report(cause, reference);
    const { message, extensions } = replaced(formatted, requestErrors.ours(reference));
    return {
      ...formatted,
      message: production || repeatsData(cause) ? message : formatted.message,
      extensions: { ...extensions, reference },
    };
  };
}

/** The same for the errors of a socket, which Apollo does not see. */
export function formatSocketErrors(
  errors: readonly GraphQLError[],
  code: string,
  format: ReturnType<typeof formatError>,
): readonly GraphQLError[] {
  return errors.map((error) => {
    const known = error.extensions['code'] ?? (error.originalError ? 'INTERNAL_SERVER_ERROR' : code);
    const { message, extensions, path } = format(
      { message: error.message, path: error.path, extensions: { ...error.extensions, code: known } },
      error,
    );
    return new GraphQLError(message, { path, extensions });
  });
}

/** The parser stops at the limit of tokens and calls it a mistake in the text: here it is answered as what it is. */
function beyondTokens(error: unknown): CodedError | null {
  if (!(error instanceof GraphQLError) || !error.source) return null;
  const tokens = tokensOf(error.source);
  return tokens > limits.tokens ? overLimit('tokens', tokens) : null;
}

function tokensOf(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    // What is no token ends the count; there are that many at least.
  }
  return count;
}

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

function isImpossibleValue(cause: unknown): boolean {
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === 'string' && impossibleValues.has(code);
}

/** An error of the catalogue in the place of another one. */
const replaced = (formatted: GraphQLFormattedError, { extensions }: CodedError): GraphQLFormattedError => ({
  ...formatted,
  message: inItsLanguage(extensions.words),
  extensions: safeExtensionsOf({ ...formatted, extensions }),
});

/** Our own errors in the language of the request; those of the library in its English, which we lead into. */
function worded({ message, extensions }: GraphQLFormattedError, code: string, production: boolean): string {
  const words = extensions?.['words'] as Words | undefined;
  if (words !== undefined) return inItsLanguage(words);
  const detail = withoutSuggestion(message, production);
  const lead = currentLanguage() === 'fr' ? leads[code] : undefined;
  return lead === undefined ? detail : `${lead} : ${detail}`;
}

const withoutSuggestion = (message: string, production: boolean): string =>
  production ? message.replace(/ ?Did you mean .*\?$/s, '') : message;

/** Of what an error carries, only what may leave the hub. */
function safeExtensionsOf(formatted: GraphQLFormattedError): Record<string, unknown> {
  const extensions = formatted.extensions ?? {};
  return Object.fromEntries(
    safeExtensions.flatMap((name) => (name in extensions ? [[name, extensions[name]]] : [])),
  );
}
