import type { Recipient } from './recipients.ts';
import { eventFor } from './events.ts';
import type { NotificationEvent } from './events.ts';
import { isFirst } from './first-of-house.ts';
import type { Turn } from './turn.ts';

/** What happened, as far as it decides who is told. */
export interface Happening {
  readonly topic: string;
  /** relations whom it is for, as bits */
  readonly audience: number;
  /** who did it */
  readonly author_id: string | null;
  /** who of the author's house was in charge until then, where it is somebody else now */
  readonly former_id: string | null;
  /** the houses that it concerned when it happened; null: a hub of an earlier release did not say */
  readonly houses: readonly string[] | null;
}

/**
 * What a happening is to one of those who take part; null: they are not notified, whatever they chose.
 *
 * Never to its own author, nor to a house that came since. To who is in charge, and to who was until now; to all of a house where nobody
 * is. To the others of a house it is something of their service (`WATCHED`), of which they hear if they chose to.
 */
export function toldAs(
  one: Recipient,
  everyone: readonly Recipient[],
  happening: Happening,
  turn: Turn,
): NotificationEvent | null {
  const { topic, audience, author_id, former_id, houses } = happening;
  if (one.membershipId === author_id || houses?.includes(one.organisationId) === false) return null;
  const what = eventFor(topic, one.bits & audience, turn.relationsFor(one));
  if (what === null) return null;
  if (one.membershipId === former_id && !one.isInCharge) return 'IN_CHARGE';
  const readers = everyone.filter(({ bits }) => (bits & audience) !== 0);
  return isFirst(one, readers, turn.isOf) ? what : 'WATCHED';
}
