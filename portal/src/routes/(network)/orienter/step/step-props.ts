import type { ReadersByField } from '#lib/access/readers.ts';
import type { Typed } from '#lib/form/typed.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import type { StepFailure } from './step-failure.ts';

/** What each step of the form is rendered from. */
export interface StepProps<Draft = DraftFieldsFragment> {
  readonly draft: Draft;
  /** Its fields: as the draft has them, or as they were typed where they could not be taken. */
  readonly typed: Typed;
  /** Who will read each field. */
  readonly readers: ReadersByField;
  readonly failure: StepFailure | null;
}
