/** A reason why a whole file is refused: nothing of it is written. */
export interface FileReason {
  /** absent where the reason is the file's as a whole */
  readonly line?: number;
  readonly reason: string;
}

/** The file cannot be trusted as it is. Says where, and what to do. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly reasons: readonly FileReason[];

  constructor(...reasons: readonly FileReason[]) {
    super(
      reasons.map(({ line, reason }) => (line === undefined ? reason : `line ${line}: ${reason}`)).join('\n'),
    );
    this.reasons = reasons;
  }
}
