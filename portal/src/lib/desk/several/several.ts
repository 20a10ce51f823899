/** What can be done with several referrals of the inbox at once, by its name in the form. */
export const severalVerbs = ['accuser', 'attribuer', 'annuler'] as const;
export type SeveralVerb = (typeof severalVerbs)[number];

/** The verb of this name in the form; null where it names none. */
export function severalVerb(name: unknown): SeveralVerb | null {
  return severalVerbs.find((verb) => verb === name) ?? null;
}

/** What came of it. */
export interface SeveralResult {
  readonly verb: SeveralVerb;
  /** How many changed by it. */
  readonly done: number;
  /** How many were so already, by somebody else's doing. */
  readonly already: number;
  /** Those that were not done, by reference, and why; of one that is not there any more there is no reference. */
  readonly left: readonly { readonly id: string; readonly reference: string | null; readonly why: string }[];
  /** Why none was even tried. */
  readonly refused: string | null;
  /** How what was handed on is handed back; null where there is no way back. */
  readonly undo: HandedOn | null;
}

/** What was handed on together: to whom, and of each in whose charge it was; null: nobody. */
export interface HandedOn {
  readonly to: string | null;
  readonly items: readonly { readonly id: string; readonly from: string | null }[];
}

/** The same as an address and a form hold it: nothing of a person is in it. */
export const handedOnValue = ({ to, items }: HandedOn): string =>
  [to ?? '', ...items.map(({ id, from }) => [id, from ?? ''].join('.'))].join('~');

/** Reads it back; null for whatever was not made by `handedOnValue`. */
export function handedOnIn(value: unknown): HandedOn | null {
  if (typeof value !== 'string') return null;
  const [to, ...rest] = value.split('~');
  const items = rest.map((item) => item.split('.'));
  if (items.length === 0 || items.length > 50 || items.some(([id, , more]) => !id || more !== undefined))
    return null;
  return { to: to || null, items: items.map(([id = '', from]) => ({ id, from: from || null })) };
}

/** The same of what was done as an address holds it. */
export const severalQuery = ({ verb, done, already, undo }: SeveralResult): URLSearchParams =>
  new URLSearchParams({
    ...{ 'fait-ensemble': verb, combien: String(done) },
    ...(already > 0 && { deja: String(already) }),
    ...(undo && { retour: handedOnValue(undo) }),
  });

/** A ticked line: which referral, as it was when it was ticked. */
export interface Ticked {
  readonly id: string;
  readonly version: number;
  readonly insteadOfId: string | null;
  /** Whether its receipt could be acknowledged then. */
  readonly receipt: boolean;
}

/** What the box of a line sends. */
export function tickValue(line: {
  readonly id: string;
  readonly version: number;
  readonly followedBy: { readonly id: string } | null;
  readonly actions: readonly string[];
}): string {
  const receipt = line.actions.includes('ACKNOWLEDGE') ? 'accuser' : '';
  return [line.id, line.version, line.followedBy?.id ?? '', receipt].join(' ');
}

/** Reads it back; null for whatever was not made by `tickValue`. */
export function tickedIn(value: unknown): Ticked | null {
  if (typeof value !== 'string') return null;
  const [id, version, insteadOfId, receipt] = value.split(' ');
  if (!id || !version || !/^\d+$/.test(version)) return null;
  return { id, version: Number(version), insteadOfId: insteadOfId || null, receipt: receipt === 'accuser' };
}
