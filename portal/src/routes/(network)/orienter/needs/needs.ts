import { ModuleValues } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { Gathering, type Reading } from '#lib/form/reading.ts';
import { many, text, typedFrom, type Typed } from '#lib/form/typed.ts';

/** The longest account of the circumstances, in characters: what is counted while one types. The API refuses what is longer. */
export const longestCircumstances = 4000;

/** Reads step 3. */
export function readNeeds(typed: Typed): Reading {
  const found = new Gathering();
  const modules = many(typed, 'modules', ModuleValues);
  found.keep('modules', [...modules]);
  found.keep('circumstances', text(typed, 'circumstances'));
  return found.reading();
}

/** The needs of a draft as the form shows them. */
export function typedNeeds(draft: DraftFieldsFragment): Typed {
  return typedFrom({ modules: draft.modules, circumstances: draft.circumstances });
}
