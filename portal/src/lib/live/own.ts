import { byHandUntil } from './arrivals.svelte.ts';

let underWay: Promise<unknown> = Promise.resolve();

/** Says that an answer of this very page is on its way: what is heard of it meanwhile is no news, its own page follows. */
export function ownAnswer<T>(sent: Promise<T>): Promise<T> {
  void byHandUntil(sent);
  underWay = Promise.allSettled([underWay, sent]);
  return sent;
}

/** Resolves when no answer of this page is on its way any more. */
export async function ownAnswers(): Promise<void> {
  await underWay;
}
