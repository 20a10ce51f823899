import type { UploadedFile } from './uploaded.ts';

/** Why a message did not go, and what was typed and uploaded, so that nothing has to be done twice. */
export interface MessageRefused {
  readonly errors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
  }[];
  readonly text: string;
  readonly audience: readonly string[];
  readonly key: string;
  /** Files that the API has stored already. */
  readonly uploaded: readonly UploadedFile[];
}
