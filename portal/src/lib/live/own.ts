import { byHandUntil } from './arrivals.svelte.ts';

let underWay: Promise<unknown> = Promise.resolve();

/** Marks an answer of this very page as under way: events that it causes are no news here, since its own page follows. */
export function ownAnswer<T>(sent: Promise<T>): Promise<T> {
  void byHandUntil(sent);
  underWay = Promise.allSettled([underWay, sent]);
  return sent;
}

/** Resolves when no answer of this page is on its way any more. */
export async function ownAnswers(): Promise<void> {
  await underWay;
}
