import { randomUUID } from 'node:crypto';

/**
 * A key for one thing to be made: put into its form when the page is shown, so that a double click or a retry carries the
 * same one, and the thing is made once.
 */
export const newKey = (): string => randomUUID();

/** The key that a posted form carries; a new one where it carries none that could be one. */
export function keyIn(form: FormData): string {
  const sent = form.get('key');
  return typeof sent === 'string' && /^[\w-]{8,100}$/.test(sent) ? sent : newKey();
}
