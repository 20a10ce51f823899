import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { languages } from './refusal-words/index.ts';
import type { Language, Words } from './refusal-words/index.ts';

const current = new AsyncLocalStorage<Language>();

/** What browsers send is one of a few texts, and each request asks several times. */
const known = new Map<string | undefined, Language>();
const mostKnown = 100;

/** The language in which a request wants its words: the best of `Accept-Language` that there is, French without any. */
export function languageOf({
  'accept-language': text,
}: Pick<IncomingHttpHeaders, 'accept-language'>): Language {
  const before = known.get(text);
  if (before !== undefined) return before;
  const wanted = new Negotiator({ headers: { 'accept-language': text } }).language([...languages]);
  const language = languages.find((candidate) => candidate === wanted) ?? languages[0];
  if (known.size >= mostKnown) known.clear();
  known.set(text, language);
  return language;
}

/** Answers a request in its language, from here on; errors are worded where no context of an operation reaches. */
export function answeringIn<Answer>(
  { headers }: { readonly headers: IncomingHttpHeaders },
  run: () => Answer,
): Answer {
  return current.run(languageOf(headers), run);
}

/** Words in the language of the request that is being answered. */
export function inItsLanguage(words: Words): string {
  return words[currentLanguage()];
}

/** The language of the request that is being answered. */
export const currentLanguage = (): Language => current.getStore() ?? languages[0];

/** Says in which language an answer is, and that another header would have got another one. */
export async function nameLanguage({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('content-language', languageOf(headers)).header('vary', 'accept-language');
}
