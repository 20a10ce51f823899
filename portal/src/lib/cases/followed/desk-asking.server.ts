import type { RequestEvent } from '@sveltejs/kit';
import { isKnown } from '#lib/server/ask-page.ts';
import { lastFunction } from '#lib/server/last-function.ts';
import { deskOf, type Desk } from '#lib/shell/navigation.ts';

/** The desk at which somebody asks. Who asks is known with the answer: until then, the function in which they asked last is. */
export function deskAsking(event: RequestEvent): Desk {
  const acting = isKnown(event) ? event.locals.viewer?.membership?.function : lastFunction(event);
  return acting ? deskOf(acting) : 'refers';
}
