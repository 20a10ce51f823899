/** What a form carried that could not be taken now. */
export interface Unsent {
  /** Where it was sent to, on this site. */
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Names of the files, by the field they were chosen in: no server can put files into a form. */
  readonly files: readonly (readonly [field: string, names: readonly string[]])[];
}
