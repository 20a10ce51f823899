import type { Gathering } from '#lib/form/reading.ts';
import { text, type Typed } from '#lib/form/typed.ts';
import { m } from '#lib/paraglide/messages.js';

/** The language is a choice between French and another one, with an interpreter. */
export const interpreter = 'interpreter';
export const french = 'Français';

/** Reads the choice, and the language that an interpreter is for. */
export function readLanguage(typed: Typed, found: Gathering): void {
  const needed = text(typed, 'languageChoice') === interpreter;
  const spoken = text(typed, 'language');
  found.keep('interpreterNeeded', needed);
  if (!needed) found.keep('language', french);
  else if (spoken.length > 60) found.refuse('language', m.orienter_error_language());
  else {
    found.keep('language', spoken);
    if (!spoken) found.refuse('language', m.orienter_error_language());
  }
}
