import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { languages } from './refusal-words.ts';
import type { Language, Words } from './refusal-words.ts';

const current = new AsyncLocalStorage<Language>();

/** The language in which a request wants its words: the best of `Accept-Language` that there is, French without any. */
export function languageOf(headers: Pick<IncomingHttpHeaders, 'accept-language'>): Language {
  const wanted = new Negotiator({ headers }).language([...languages]);
  return languages.find((language) => language === wanted) ?? languages[0];
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
