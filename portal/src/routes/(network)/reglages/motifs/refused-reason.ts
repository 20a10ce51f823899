import type { SaveReasonInput } from '#lib/graphql/generated/graphql.ts';

/** A reason as it was typed: its place may be no number yet. */
export type TypedReason = Omit<SaveReasonInput, 'position' | 'version'> & {
  /** null: one to add */
  readonly version: number | null;
  readonly position: string;
};

/** The errors of a reason, and what was typed. */
export interface RefusedReason {
  readonly errors: readonly { readonly field: string | null; readonly message: string }[];
  readonly typed: TypedReason;
}
