import { DateTime } from 'luxon';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal, Words } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { daysWithin } from '../../vocabulary/index.ts';
import { malformedEmail, malformedPhone, malformedText } from '../../text-checks.ts';
import type { ReferralDraftInput } from './draft.input.ts';

export { malformedText };

/** Longest text of a field, in characters. */
const longest = {
  prosecutionNumber: 60,
  birthName: 100,
  usageName: 100,
  firstName: 100,
  residencePlace: 100,
  phone: 30,
  phoneOwner: 60,
  secondPhone: 30,
  secondPhoneOwner: 60,
  email: 254,
  language: 60,
  accessNeedNote: 200,
  circumstances: 4000,
  recipientReason: 500,
  referrerName: 100,
  receivedBy: 100,
} as const;

const measureDays = ['decidedOn', 'finalOn', 'measureStart', 'measureEnd', 'hearingDate'] as const;

/** The longest note, question or answer, in characters. */
export const longestNote = 4000;

/** What is wrong with the values given, whether or not all that is needed is there: a draft may be incomplete, not absurd. */
export function malformed(input: ReferralDraftInput, today: DateTime): readonly Refusal[] {
  const texts = (Object.keys(longest) as (keyof typeof longest)[]).flatMap((field) =>
    malformedText(field, input[field], longest[field]),
  );
  return [
    ...texts,
    ...malformedDates(input, today),
    ...malformedContacts(input),
    ...malformedInformation(input),
  ];
}

function malformedDates(input: ReferralDraftInput, today: DateTime): readonly Refusal[] {
  const found: Refusal[] = [];
  const { birthDate } = input;
  // in the order of texts: a year of which some has passed may be the year of birth
  if (birthDate && birthDate < '1900') found.push(refusals.invalid('birthDate', says.bornSince1900));
  else if (birthDate && daysWithin(birthDate).first > today.toFormat('yyyy-MM-dd'))
    found.push(refusals.invalid('birthDate', says.bornInThePast));
  return [...found, ...malformedReceipt(input.receivedOn, today), ...malformedMeasure(input, today)];
}

/** What was received later than today was not, and what lay for a year was dated wrongly. */
function malformedReceipt(receivedOn: string | null | undefined, today: DateTime): readonly Refusal[] {
  const day = dayOf(receivedOn);
  if (day === null) return [];
  if (day > today) return [refusals.invalid('receivedOn', says.receivedUntilToday)];
  return day < today.minus({ years: 1 }) ? [refusals.invalid('receivedOn', says.checkYear)] : [];
}

/** The days that a measure is made of, as a draft or its row has them. */
export type MeasureDays = Pick<
  ReferralDraftInput,
  'decidedOn' | 'finalOn' | 'measureStart' | 'measureEnd' | 'hearingDate'
>;

/** Days of a measure that cannot be, each by itself or beside the others; at most one refusal a field. */
export function malformedMeasure(days: MeasureDays, today: DateTime): readonly Refusal[] {
  const found = new Map<string, Refusal>();
  const refuse = (field: keyof MeasureDays, words: Words) => {
    if (!found.has(field)) found.set(field, refusals.invalid(field, words));
  };
  for (const field of measureDays) {
    const day = dayOf(days[field]);
    if (day !== null && Math.abs(day.diff(today, 'years').years) > 30) refuse(field, says.checkYear);
  }
  const [decided, final] = [dayOf(days.decidedOn), dayOf(days.finalOn)];
  if (decided !== null && decided > today) refuse('decidedOn', says.decidedUntilToday);
  if (final !== null && final > today) refuse('finalOn', says.finalUntilToday);
  if (decided !== null && final !== null && final < decided) refuse('finalOn', says.finalFromDecision);
  const [start, end] = [dayOf(days.measureStart), dayOf(days.measureEnd)];
  if (start !== null && end !== null && end < start) refuse('measureEnd', says.measureEndsAfter);
  return [...found.values()];
}

function malformedContacts({ phone, secondPhone, email }: ReferralDraftInput): readonly Refusal[] {
  return [
    ...malformedPhone('phone', phone),
    ...malformedPhone('secondPhone', secondPhone),
    ...malformedEmail('email', email),
  ];
}

function malformedInformation({ personInformation }: ReferralDraftInput): readonly Refusal[] {
  return personInformation === 'WITHDRAWN'
    ? [refusals.invalid('personInformation', says.sayWhetherInformed)]
    : [];
}

function dayOf(text: string | null | undefined): DateTime | null {
  return text ? DateTime.fromISO(text, { zone: 'Europe/Paris' }) : null;
}

type OrganisationRow = VisibleDatabase['visible.organisation'];

/** An organisation that an input names, as the viewer's own view has it; null when absent. */
export async function visibleOrganisation(
  unit: WriteUnit,
  id: KeyOf<'Organisation'>,
): Promise<OrganisationRow | null> {
  const row = await unit.visible
    .selectFrom('visible.organisation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
