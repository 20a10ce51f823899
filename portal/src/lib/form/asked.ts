import { text, type Typed } from './typed.ts';

// controls of the form's own, beside the fields: what was asked about, and what was ticked as meant
const askedControl = 'asked';
export const meantControl = 'confirmed';

/** What a ticked box says: this value of this field, so that another value typed later is asked about again. */
export const meantValue = (typed: Typed, field: string): string => `${field}=${text(typed, field)}`;

/** What was typed, with the fields whose value is asked about. */
export const withAsked = (typed: Typed, fields: readonly string[]): Typed => ({
  ...typed,
  [askedControl]: fields,
});

/** Whether the value of a field was found unusual, whoever ticked it since. */
export const isAsked = (typed: Typed, field: string): boolean =>
  typed[askedControl]?.includes(field) === true || isMeant(typed, field);

/** Whether the box beside a field was ticked for the value that is in it. */
export const isMeant = (typed: Typed, field: string): boolean =>
  typed[meantControl]?.includes(meantValue(typed, field)) === true;

/** The fields of a form whose unusual value is meant. */
export const meantFields = (typed: Typed): string[] =>
  Object.keys(typed).filter((field) => isMeant(typed, field));
