/** What decides one's place on a waiting list. */
export interface Waiting {
  readonly id: string;
  /** a home removal: someone sleeps somewhere tonight */
  readonly urgent: boolean;
  /** YYYY-MM-DD until which the programme has to be done; null where nothing says so */
  readonly deadline: string | null;
  /** when it was sent, in milliseconds: waiting begins with the request, not with our answer to it */
  readonly requestedAt: number;
  /** comes of their own accord */
  readonly voluntary: boolean;
}

/** The share of the places that is kept for volunteers, and how much of it they have. */
export interface Share {
  /** of a hundred places */
  readonly percent: number;
  /** places taken now */
  readonly taken: number;
  /** of these, by volunteers */
  readonly voluntary: number;
}

/** Someone at their place. */
export interface Ranked<Entry extends Waiting> {
  readonly entry: Entry;
  /** 1 is next */
  readonly position: number;
  /** true where the volunteers' share alone put them before someone who would have come first */
  readonly byShare: boolean;
}

/**
 * Everybody who waits, in the order in which places are offered.
 *
 * Urgent ones first, then whose legal deadline is nearest, then who asked first. Volunteers have no deadline, and
 * would wait for ever behind court orders: so places are given out one by one, and each time volunteers hold fewer than
 * their share of all that would then be taken (`⌊(taken + position) × percent / 100⌋`), the first of them is next.
 *
 * The share looks at the places that are really taken, not at this list: whoever takes the first one leaves all the
 * others in their order, and volunteers who have left are made up for. Someone added moves nobody ahead.
 */
export function rank<Entry extends Waiting>(
  waiting: readonly Entry[],
  share: Share,
): readonly Ranked<Entry>[] {
  const inOrder = [...waiting].sort(compare);
  const volunteers = inOrder.filter(({ voluntary }) => voluntary);
  const others = inOrder.filter(({ voluntary }) => !voluntary);
  const ranked: Ranked<Entry>[] = [];
  let placed = 0;
  for (let position = 1; position <= inOrder.length; position += 1) {
    const [volunteer, other] = [volunteers[placed], others[position - 1 - placed]];
    const owed = Math.floor(((share.taken + position) * share.percent) / 100);
    const mustBeVolunteer = share.voluntary + placed < owed;
    const comesFirst = volunteer !== undefined && (other === undefined || compare(volunteer, other) < 0);
    const entry = volunteer !== undefined && (comesFirst || mustBeVolunteer) ? volunteer : other;
    if (entry === undefined) break;
    ranked.push({ entry, position, byShare: entry === volunteer && !comesFirst });
    if (entry === volunteer) placed += 1;
  }
  return ranked;
}

/** Below zero when the left one comes first; zero for one and the same only. */
export function compare(left: Waiting, right: Waiting): number {
  if (left.urgent !== right.urgent) return left.urgent ? -1 : 1;
  if (left.deadline !== right.deadline) {
    if (left.deadline === null || right.deadline === null) return left.deadline === null ? 1 : -1;
    return left.deadline < right.deadline ? -1 : 1;
  }
  if (left.requestedAt !== right.requestedAt) return left.requestedAt - right.requestedAt;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
