import { mayCoordinate, mayEnter } from '../../access/index.ts';
import type { Acting } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { isBlank } from '../../text-checks.ts';
import { entryFields } from './entry.input.ts';
import type { EntryInput } from './entry.input.ts';
import type { Routing } from './routing.ts';

/** What a CPCA has to say of a referral that it enters, as it is stored. */
export interface EntryFacts {
  readonly origin: string | null;
  readonly sender: boolean;
  readonly receivedVia: string | null;
  readonly receivedOn: string | null;
  readonly receivedBy: string | null;
  /** whether it comes to the house that enters it, or to one that its author coordinates */
  readonly ours: boolean;
}

/** An entry is the CPCA's own: whoever sends says by sending from whom it comes. */
export function foreignEntry(input: EntryInput, acting: Acting): readonly Refusal[] {
  if (mayEnter(acting.function)) return [];
  return entryFields
    .filter((field) => (input[field] ?? null) !== null)
    .map((field) => refusals.invalid(field, says.cpcaEnters));
}

/** Who comes alone has no sender, whichever was chosen before. */
export const senderMeant = <Sender>(origin: string | null | undefined, sender: Sender): Sender | null =>
  origin === 'PERSON' || origin === 'HELPLINE' ? null : sender;

/** Whether who enters it reads it afterwards: it comes to their own house, or they coordinate where it goes. */
export const isOurs = (
  { recipientId, coordinatorIds }: Pick<Routing, 'recipientId' | 'coordinatorIds'>,
  { organisationId, function: memberFunction }: Acting,
): boolean =>
  recipientId === organisationId ||
  (mayCoordinate(memberFunction) && coordinatorIds.includes(organisationId));

/** What of an entry is missing before the person is: from whom, how, when. */
export function unsaidEntry({
  origin,
  sender,
  receivedVia,
  receivedOn,
  receivedBy,
}: EntryFacts): readonly Refusal[] {
  const needed = [
    [origin, 'origin', says.sayOrigin],
    [origin !== 'PARTNER' || sender, 'referrerId', says.chooseSender],
    [receivedVia, 'receivedVia', says.sayHowReceived],
    [receivedOn, 'receivedOn', says.sayWhenReceived],
    [!isBlank(receivedBy), 'receivedBy', says.sayWhoReceived],
  ] as const;
  return needed.filter(([value]) => !value).map(([, field, words]) => refusals.required(field, words));
}

/**
 * What does not go together: a person who comes alone agrees, or nobody would know that they are spoken of; and what is
 * another CPCA's to take is for that one to enter.
 */
export function impossibleEntry(
  { origin, ours }: EntryFacts,
  {
    personInformation,
    hasRecipient,
  }: { readonly personInformation: string | null; readonly hasRecipient: boolean },
): readonly Refusal[] {
  const alone = origin === 'PERSON' || origin === 'HELPLINE';
  return [
    ...(alone && personInformation !== null && personInformation !== 'CONSENTED'
      ? [refusals.invalid('personInformation', says.aloneAgrees)]
      : []),
    ...(hasRecipient && !ours ? [refusals.invalid('recipientId', says.entersForItself)] : []),
  ];
}
