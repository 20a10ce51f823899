/** What can be done with several referrals of the inbox at once, by its name in the form. */
export const severalVerbs = ['accuser', 'attribuer'] as const;
export type SeveralVerb = (typeof severalVerbs)[number];

/** The verb of this name in the form; null where it names none. */
export function severalVerb(name: unknown): SeveralVerb | null {
  return severalVerbs.find((verb) => verb === name) ?? null;
}

/** What came of it. */
export interface SeveralResult {
  readonly verb: SeveralVerb;
  readonly done: number;
  /** Those that were not done, by reference, and why; of one that is not there any more there is no reference. */
  readonly left: readonly { readonly id: string; readonly reference: string | null; readonly why: string }[];
  /** Why none was even tried. */
  readonly refused: string | null;
}

/** A ticked line: which referral, as it was when it was ticked. */
export interface Ticked {
  readonly id: string;
  readonly version: number;
  readonly insteadOfId: string | null;
}

/** What the box of a line sends. */
export function tickValue(line: {
  readonly id: string;
  readonly version: number;
  readonly followedBy: { readonly id: string } | null;
}): string {
  return [line.id, line.version, line.followedBy?.id ?? ''].join(' ');
}

/** Reads it back; null for whatever was not made by `tickValue`. */
export function tickedIn(value: unknown): Ticked | null {
  if (typeof value !== 'string') return null;
  const [id, version, insteadOfId] = value.split(' ');
  if (!id || !version || !/^\d+$/.test(version)) return null;
  return { id, version: Number(version), insteadOfId: insteadOfId || null };
}
