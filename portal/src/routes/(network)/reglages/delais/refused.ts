/** The errors of a form, and what was typed into it. */
export interface Refused {
  readonly errors: readonly { readonly field: string | null; readonly message: string }[];
  readonly typed: Readonly<Record<string, string>>;
}
