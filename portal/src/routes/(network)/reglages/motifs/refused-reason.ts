import type { SaveReasonInput } from '#lib/graphql/generated/graphql.ts';

/** What was amiss with a reason, and what was typed. */
export interface RefusedReason {
  readonly errors: readonly { readonly field: string | null; readonly message: string }[];
  readonly typed: SaveReasonInput;
}
