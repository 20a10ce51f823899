import type { GraphQLResolveInfo } from 'graphql';
import type { FieldExpansion } from 'graphql-jit';

/**
 * The names of the fields that an operation selects of a type below this field, worked out once when it is compiled. One
 * under `@skip` or `@include` counts as selected.
 * @param path fields and their types on the way down: `['ReferralConnection', 'edges', 'ReferralEdge', 'node', 'Referral']`
 * @returns null where the operation was not compiled, as a subscription's: then whatever there is may be read
 */
export function selectedFields(
  info: GraphQLResolveInfo & { readonly fieldExpansion?: FieldExpansion },
  path: readonly string[],
): readonly string[] | null {
  if (info.fieldExpansion === undefined) return null;
  let found: unknown = info.fieldExpansion;
  for (const step of path) found = (found as Readonly<Record<string, unknown>> | undefined)?.[step];
  return Object.keys(found ?? {});
}
