import { ModuleValues, type Module } from '#lib/graphql/generated/enums.ts';
import type { DeclareCapacityInput } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** The fields of a declaration, by their names in the form and in the contract. */
export const capacityFields = ['places', 'weeks', 'volunteerPercent', 'nextStart'] as const;
export type CapacityField = (typeof capacityFields)[number];

/** A declaration as it was typed, and what is to be mended in it. */
export interface Refused {
  readonly module: Module;
  readonly typed: Readonly<Record<CapacityField, string>>;
  readonly errors: Readonly<Partial<Record<CapacityField, string>>>;
  /** someone declared first */
  readonly stale: boolean;
}

/** What a form says: the declaration, or why it is none. */
export type Read = { readonly input: DeclareCapacityInput } | { readonly refused: Refused };

const words: Readonly<Record<CapacityField, () => string>> = {
  places: m.capacity_error_places,
  weeks: m.capacity_error_weeks,
  volunteerPercent: m.capacity_error_percent,
  nextStart: m.capacity_error_next,
};

/** Reads the form of one module; null where it is of none. */
export function readDeclaration(form: FormData): Read | null {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const module = ModuleValues.find((value) => value === text('module'));
  if (!module) return null;
  const typed = {
    places: text('places'),
    weeks: text('weeks'),
    volunteerPercent: text('volunteerPercent'),
    nextStart: text('nextStart'),
  };
  const numbers = ['places', 'weeks', 'volunteerPercent'] as const;
  const wrong = numbers.filter((field) => !/^\d{1,6}$/.test(typed[field]));
  if (wrong.length > 0) {
    const errors = Object.fromEntries(wrong.map((field) => [field, words[field]()]));
    return { refused: { module, typed, errors, stale: false } };
  }
  return {
    input: {
      module,
      version: Number(text('version')),
      places: Number(typed.places),
      weeks: Number(typed.weeks),
      volunteerPercent: Number(typed.volunteerPercent),
      nextStart: typed.nextStart || null,
    },
  };
}

/** The refusals of the API in the words of this form. */
export function refusedBy(
  input: DeclareCapacityInput,
  refusals: readonly { readonly code: string; readonly field?: string | null }[],
): Refused {
  const fields = capacityFields.filter((field) => refusals.some((refusal) => refusal.field === field));
  return {
    module: input.module,
    typed: {
      places: String(input.places),
      weeks: String(input.weeks),
      volunteerPercent: String(input.volunteerPercent),
      nextStart: input.nextStart ?? '',
    },
    errors: Object.fromEntries(fields.map((field) => [field, words[field]()])),
    stale: refusals.some(({ code }) => code === 'STALE'),
  };
}
