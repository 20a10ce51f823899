/** The types whose changes are published to subscriptions; of a membership, how many of its notifications are unread. */
export const publishedTypes = ['Referral', 'Organisation', 'Notification', 'Membership'] as const;
export type PublishedType = (typeof publishedTypes)[number];

/** Whom a change is published to: whoever meets all of this. */
export interface Audience {
  /** the houses that it concerns; null: whoever follows it */
  readonly houses: readonly string[] | null;
  /** what one is to it, as bits of the family of its type; absent: whatever one is */
  readonly audience?: number;
  /** the membership that alone receives it */
  readonly member?: string;
  /** whose own doing it is, which is no news to them */
  readonly except?: string;
  /** the audience is what a function may be in general, not what it is to this object */
  readonly function?: true;
  /** the audience is what a house was or is since: it receives the event even where it reads nothing any more */
  readonly standing?: true;
}

/** What changed of an object together, such as all that one step did. It carries keys and no word of the case. */
export interface LiveEvent {
  readonly type: PublishedType;
  readonly id: string;
  readonly audiences: readonly Audience[];
}

/**
 * Takes what the database notifies (`rights.publish`, one line for each row that changed) and publishes it by object, once
 * for all that came at once: a step changes several rows and is one event.
 */
export function coalesceByObject(publish: (event: LiveEvent) => void): (payload: string) => void {
  let waiting = new Map<string, LiveEvent>();
  const flush = (): void => {
    const batch = waiting;
    waiting = new Map();
    for (const event of batch.values()) publish(event);
  };
  return (payload) => {
    const line = lineIn(payload);
    if (line === null) return;
    if (waiting.size === 0) setImmediate(flush);
    const { type, id, ...audience } = line;
    const key = `${type} ${id}`;
    waiting.set(key, { type, id, audiences: [...(waiting.get(key)?.audiences ?? []), audience] });
  };
}

type Line = Audience & Pick<LiveEvent, 'type' | 'id'>;

/** Null for what is no such line: any program on the database may notify, and none may end this one. */
function lineIn(payload: string): Line | null {
  try {
    const line = JSON.parse(payload) as Partial<Line> | null;
    if (line === null || !publishedTypes.some((type) => type === line.type)) return null;
    const { houses = null } = line;
    return houses === null || Array.isArray(houses) ? ({ ...line, houses } as Line) : null;
  } catch {
    return null;
  }
}
