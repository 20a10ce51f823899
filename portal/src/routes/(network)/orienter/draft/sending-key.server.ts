import { randomUUID } from 'node:crypto';

/** A key for one sending, or for one draft: made when the page is shown, so that a double click or a retry carries the same one. */
export function sendingKey(): string {
  return randomUUID();
}

/** The key that a posted form carries; a new one where it carries none that could be one. */
export function keyIn(form: FormData): string {
  const given = form.get('key');
  return typeof given === 'string' && /^[\w-]{8,100}$/.test(given) ? given : sendingKey();
}
