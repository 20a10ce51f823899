import type { Problem } from './reading.ts';

/**
 * Problems as one goes through the form: in the order of its fields, and one for each field, the first that was found. Several files
 * each have their own; what concerns the whole comes first.
 */
export function inOrder(problems: readonly Problem[], fields: readonly string[]): readonly Problem[] {
  const place = ({ field }: Problem): number => {
    const found = field === null ? -1 : fields.indexOf(field);
    return found < 0 && field !== null ? fields.length : found;
  };
  return problems
    .filter(({ field }, index) => {
      if (field === null || field === 'file') return true;
      return problems.findIndex((other) => other.field === field) === index;
    })
    .toSorted((one, other) => place(one) - place(other));
}
