import { typedFrom, type Typed } from '#lib/form/typed.ts';
import type { ReferralAction } from '#lib/graphql/generated/enums.ts';
import type { CorrectableFragment } from '#lib/graphql/generated/graphql.ts';
import { numericBirthDate } from '#lib/text/birth-date.ts';
import { numericDate } from '#lib/text/format.ts';
import { typedReach } from '../reach/reach.ts';

/** The parts of the form, each a step of its own: who may take it sees it. In the order in which they stand. */
export const correctionParts = [
  'CORRECT_IDENTITY',
  'CORRECT_DETAILS',
  'CORRECT_SAFETY',
  'CORRECT_URGENCY',
  'CORRECT_MEASURE',
  'CORRECT_MODULES',
  'CORRECT_CIRCUMSTANCES',
  'CORRECT_ENTRY',
] as const satisfies readonly ReferralAction[];
export type CorrectionPart = (typeof correctionParts)[number];

/** What this viewer may correct now. Of who comes of their own accord there is no measure. */
export const partsOf = ({
  actions,
  legalBasis,
  urgent,
}: Pick<CorrectableFragment, 'actions' | 'legalBasis' | 'urgent'>): readonly CorrectionPart[] =>
  correctionParts.filter((part) => {
    const ofMeasure = part === 'CORRECT_MEASURE' || (part === 'CORRECT_URGENCY' && urgent !== true);
    return actions.includes(part) && !(ofMeasure && legalBasis === 'VOLUNTARY');
  });

const folded: Readonly<Partial<Record<CorrectionPart, readonly string[]>>> = {
  CORRECT_MODULES: ['modules'],
  CORRECT_CIRCUMSTANCES: ['circumstances'],
  CORRECT_ENTRY: ['receivedVia', 'receivedOn'],
};

/** Whether a part stands open: what changes often does, and whatever one of these fields is in. */
export const isOpen = (part: CorrectionPart, asking: readonly string[]): boolean =>
  folded[part]?.some((field) => asking.includes(field)) ?? true;

const day = (iso: string | null | undefined): string | null => (iso ? numericDate(iso) : null);

/** What may be corrected of a case, as the form shows it before anything is typed. */
export function typedCorrection(known: CorrectableFragment): Typed {
  const person = known.participant;
  return typedFrom({
    birthName: person?.birthName,
    usageName: person?.usageName,
    firstName: person?.firstName,
    birthDate: person?.birthDate ? numericBirthDate(person.birthDate) : null,
    sex: person?.sex,
    ...typedReach(person),
    language: person?.language,
    interpreterNeeded: person?.interpreterNeeded ? 'on' : null,
    safetyConstraints: known.safetyConstraints,
    urgent: known.urgent ? 'on' : null,
    legalBasis: known.legalBasis,
    orderedById: known.orderedBy?.name,
    orderedByIdLabel: known.orderedBy?.name,
    supervisedById: known.supervisedBy?.name,
    supervisedByIdLabel: known.supervisedBy?.name,
    prosecutionNumber: known.prosecutionNumber,
    hearingDate: day(known.hearingDate),
    decidedOn: day(known.decidedOn),
    finalOn: day(known.finalOn),
    measureStart: day(known.measureStart),
    measureEnd: day(known.measureEnd),
    modules: known.modules,
    circumstances: known.circumstances,
    receivedVia: known.receivedVia,
    receivedOn: day(known.receivedOn),
  });
}
