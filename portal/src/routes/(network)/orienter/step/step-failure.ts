import type { Problem } from '#lib/form/reading.ts';
import type { Typed } from '#lib/form/typed.ts';
import type { FoundCommuneFragment } from '#lib/graphql/generated/graphql.ts';

/** Which draft a form is about, and the version its values are based on. */
export interface Address {
  readonly id: string | null;
  readonly version: number | null;
  /** of the page that begins a draft, so that a double click or a retry begins one only */
  readonly key?: string;
}

/** Someone saved the draft first: when, and the version to save over if one decides to. */
export interface Conflict {
  readonly version: number;
  readonly at: string;
  /**
   * It is one's own draft alone: another window of one's own was first, or the save of a step that one was leaving on a slow
   * line. It is said, and going on goes over it.
   */
  readonly ofOneself: boolean;
}

/** The field by which one chooses what one sees over what a colleague saved meanwhile; without it nothing of theirs is overwritten. */
export const chosenOver = 'over';

/** The field by which one leaves without the answers that are named in it. */
export const leftBehind = 'without';

/** By which button one was leaving, and what one would leave behind. */
export interface Leaving {
  readonly action: 'plusTard' | 'retour';
  readonly fields: readonly string[];
}

/** What a step shows again when one cannot go on: everything as it was typed, and what to do. */
export interface StepFailure {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly draft: Address;
  readonly conflict: Conflict | null;
  readonly communes: readonly FoundCommuneFragment[];
  /** One was leaving, and these answers would be left behind: nobody could read them. */
  readonly leaving?: Leaving;
  /** What was done with the files that go with it, where that was all one wanted. */
  readonly enclosed?: string;
}
