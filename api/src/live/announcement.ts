/** One change of a referral, and who reads it: whoever meets all of this. */
export interface Change {
  /** relations as bits */
  readonly audience: number;
  /** the service that alone is told */
  readonly house?: string;
  /** the function of a person that alone is told */
  readonly member?: string;
  /** whose own doing it is, which is no news to them */
  readonly except?: string;
  /** not for a service that is a party only because it is asked to take the case over */
  readonly desk?: true;
  /** the audience is what a function may be in general, not what it is to this referral */
  readonly function?: true;
  /** the audience is what a service was or is since: also told where it reads nothing any more */
  readonly standing?: true;
}

/** What changed of a referral together, such as all that one step did. It carries keys and no word of the case. */
export interface Announcement {
  readonly referral: string;
  readonly changes: readonly Change[];
}

/**
 * Takes what the database says (`rights.tell`, one line for each row that changed) and passes it on by referral, once
 * for all that came at once: a step changes several rows and is one event.
 */
export function gathering(pass: (announcement: Announcement) => void): (payload: string) => void {
  let gathered = new Map<string, Change[]>();
  const flush = (): void => {
    const whole = gathered;
    gathered = new Map();
    for (const [referral, changes] of whole) pass({ referral, changes });
  };
  return (payload) => {
    const said = changeIn(payload);
    if (said === null) return;
    const { referral, ...change } = said;
    if (gathered.size === 0) setImmediate(flush);
    gathered.set(referral, [...(gathered.get(referral) ?? []), change]);
  };
}

/** Null for what is no such line: any program on the database may notify, and none may end this one. */
function changeIn(payload: string): (Change & { readonly referral: string }) | null {
  try {
    return JSON.parse(payload) as Change & { readonly referral: string };
  } catch {
    return null;
  }
}
