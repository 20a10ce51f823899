import type { Problem } from '#lib/form/reading.ts';

/** The first problem of each field, to be shown beside it. */
export function errorsByField(problems: readonly Problem[] | undefined): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const { field, message } of problems ?? []) if (field) errors[field] ??= message;
  return errors;
}
