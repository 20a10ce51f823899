import type { RefusalsFragment } from '#lib/graphql/generated/graphql.ts';
import type { Problem } from '#lib/form/reading.ts';

/** Refusals of the API as problems of the form: in its words, without their full stop. */
export function problemsOf(refusals: readonly RefusalsFragment[]): readonly Problem[] {
  return refusals.map(({ code, field, message }) => ({
    field: field ?? null,
    message: message.replace(/\.$/, ''),
    asks: code === 'UNUSUAL',
    namesItself: code === 'REQUIRED',
  }));
}
