/** The types whose changes are told live. */
export const toldTypes = ['Referral', 'Organisation', 'Notification'] as const;
export type ToldType = (typeof toldTypes)[number];

/** Who is told of a change: whoever meets all of this. */
export interface Audience {
  /** the houses that it concerns; null: whoever follows it */
  readonly houses: readonly string[] | null;
  /** what one is to it, as bits of the family of its type; absent: whatever one is */
  readonly audience?: number;
  /** the function of a person that alone is told */
  readonly member?: string;
  /** whose own doing it is, which is no news to them */
  readonly except?: string;
  /** not for a house that is a party only because it is asked to take the case over */
  readonly desk?: true;
  /** the audience is what a function may be in general, not what it is to this object */
  readonly function?: true;
  /** the audience is what a house was or is since: also told where it reads nothing any more */
  readonly standing?: true;
}

/** What changed of an object together, such as all that one step did. It carries keys and no word of the case. */
export interface LiveEvent {
  readonly type: ToldType;
  readonly id: string;
  readonly audiences: readonly Audience[];
}

/**
 * Takes what the database tells (`rights.announce`, one line for each row that changed) and passes it on by object, once
 * for all that came at once: a step changes several rows and is one event.
 */
export function gathering(pass: (event: LiveEvent) => void): (payload: string) => void {
  let gathered = new Map<string, LiveEvent>();
  const flush = (): void => {
    const whole = gathered;
    gathered = new Map();
    for (const event of whole.values()) pass(event);
  };
  return (payload) => {
    const line = lineIn(payload);
    if (line === null) return;
    if (gathered.size === 0) setImmediate(flush);
    const { type, id, ...audience } = line;
    const key = `${type} ${id}`;
    gathered.set(key, { type, id, audiences: [...(gathered.get(key)?.audiences ?? []), audience] });
  };
}

type Line = Audience & Pick<LiveEvent, 'type' | 'id'>;

/** Null for what is no such line: any program on the database may notify, and none may end this one. */
function lineIn(payload: string): Line | null {
  try {
    const line = JSON.parse(payload) as Partial<Line> | null;
    if (line === null || !toldTypes.some((type) => type === line.type)) return null;
    const { houses = null } = line;
    return houses === null || Array.isArray(houses) ? ({ ...line, houses } as Line) : null;
  } catch {
    return null;
  }
}
