import type { Gathering } from '#lib/form/reading.ts';
import { text, type Typed } from '#lib/form/typed.ts';

/** The language is a choice between French and another one, with an interpreter. */
export const interpreter = 'interpreter';
export const french = 'Français';

/** Reads the choice, and the language that an interpreter is for. */
export function readLanguage(typed: Typed, found: Gathering): void {
  const needed = text(typed, 'languageChoice') === interpreter;
  found.keep('interpreterNeeded', needed);
  found.keep('language', needed ? text(typed, 'language') : french);
}
