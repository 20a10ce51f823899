import type { DateTime } from 'luxon';
import { refusals, says } from '../../errors.ts';
import type { Refusal, Words } from '../../errors.ts';
import { isBlank, malformedEmail } from '../../text-checks.ts';
import { malformedMeasure } from './check-draft.ts';
import type { MeasureDays } from './check-draft.ts';
import { impossibleEntry, unsaidEntry } from './entry.ts';
import type { EntryFacts } from './entry.ts';
import { unreachable, unsaidNeed } from './reachable.ts';
import type { Reachable } from './reachable.ts';
import { implausibleAge, nameless } from './plausible.ts';
import type { Routing } from './routing.ts';

/** What of a draft decides whether it can be sent. */
export interface DraftFacts extends MeasureDays {
  /** of one that a CPCA enters for somebody; null where its sender wrote it */
  readonly entry: EntryFacts | null;
  readonly legalBasis: string | null;
  /** a home removal makes it so, which a court decides */
  readonly urgent: boolean;
  readonly orderedBy: boolean;
  readonly supervisedBy: boolean;
  readonly personInformation: string | null;
  readonly modules: readonly string[];
  readonly recipientReason: string | null;
  readonly department: string | null;
  readonly routing: Pick<Routing, 'recipientId' | 'elsewhere'>;
  readonly person: DraftedPerson;
}

/** What of its person does. */
export interface DraftedPerson extends Reachable {
  readonly birthName: string | null;
  readonly firstName: string | null;
  readonly birthDate: string | null;
  readonly accessNeeds: readonly string[];
  readonly accessNeedNote: string | null;
}

/** What keeps a draft from being sent on this day in Paris, whoever wrote it and by whichever way; empty where nothing does. */
export function incomplete(draft: DraftFacts, today: DateTime): readonly Refusal[] {
  const { entry, person, routing } = draft;
  const voluntary = draft.legalBasis === 'VOLUNTARY';
  const authority = draft.orderedBy || draft.supervisedBy;
  return [
    ...(entry === null ? [] : unsaidEntry(entry)),
    ...lacking([
      [draft.legalBasis, 'legalBasis', says.chooseLegalBasis],
      [voluntary || authority, 'orderedById', says.nameCourtOrProbation],
      [!isBlank(person.birthName), 'birthName', says.giveBirthName],
      [!isBlank(person.firstName), 'firstName', says.giveFirstName],
      [person.birthDate, 'birthDate', says.giveBirthDate],
    ]),
    ...unreachable(person, entry === null || entry.sender),
    ...lacking([
      [draft.personInformation, 'personInformation', says.sayWhetherInformed],
      [draft.modules.length > 0, 'modules', says.chooseModules],
      [routing.recipientId && draft.department, 'recipientId', says.chooseRecipient],
      [!routing.elsewhere || !isBlank(draft.recipientReason), 'recipientReason', says.sayWhyElsewhere],
    ]),
    ...(entry === null
      ? []
      : impossibleEntry(entry, {
          personInformation: draft.personInformation,
          hasRecipient: routing.recipientId !== null,
        })),
    ...malformedEmail('email', person.email),
    ...nameless('birthName', person.birthName),
    ...nameless('firstName', person.firstName),
    ...implausibleAge(person.birthDate, today),
    ...unsaidNeed(person.accessNeeds, person.accessNeedNote),
    // Each day may have been saved without the others.
    ...malformedMeasure(draft, today),
    ...(voluntary && authority ? [refusals.invalid('legalBasis', says.voluntaryHasNoCourt)] : []),
    ...(voluntary && draft.urgent ? [refusals.invalid('urgent', says.voluntaryIsNotUrgent)] : []),
  ];
}

/** The fields of which nothing is there, each with what to do. */
function lacking(needed: readonly (readonly [unknown, string, Words])[]): readonly Refusal[] {
  return needed.filter(([value]) => !value).map(([, field, words]) => refusals.required(field, words));
}
