import type { UploadedFile } from '#lib/conversation/uploaded.ts';
import type { ReferralDraftInput } from '#lib/graphql/generated/graphql.ts';

/** What is to be mended, and in which field of the form; without a field it concerns the whole. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
  /** The value can be, and is asked about. */
  readonly asks?: boolean;
  /** The file that goes with the draft already, where one may add it all the same. */
  readonly file?: string;
  /** Files that the API has stored and that wait for it to be mended. */
  readonly uploaded?: readonly UploadedFile[];
  /** The words say which field they are about. */
  readonly namesItself?: boolean;
}

/** The part of a draft that one step of the form fills in. */
export type DraftPart = Partial<Omit<ReferralDraftInput, 'id' | 'version' | 'draftStep'>>;

/**
 * What a step's form says: the values that are sound, to be saved whatever else is wrong, and what keeps one from going
 * on. A value that is not sound is not in `part`, so the draft keeps the one it had.
 */
export interface Reading {
  readonly part: DraftPart;
  readonly problems: readonly Problem[];
}

/** Gathers a step's reading, field by field. */
export class Gathering {
  readonly #part: Record<string, unknown> = {};
  readonly #problems: Problem[] = [];

  /** Keeps a sound value; an empty text empties the field. */
  keep<Field extends keyof DraftPart>(field: Field, value: DraftPart[Field]): void {
    this.#part[field] = value === '' ? null : value;
  }

  /** Notes what is to be mended; one problem a field, the first. */
  refuse(field: string, message: string): void {
    if (!this.#problems.some((problem) => problem.field === field)) this.#problems.push({ field, message });
  }

  reading(): Reading {
    return { part: this.#part as DraftPart, problems: this.#problems };
  }
}
