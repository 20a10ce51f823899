import { DateTime } from 'luxon';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { malformedEmail, malformedPhone, malformedText } from '../../text-checks.ts';
import type { ReferralDraftInput } from './draft.input.ts';

export { malformedText };

/** Longest text of a field, in characters. */
const longest = {
  prosecutionNumber: 60,
  birthName: 100,
  usageName: 100,
  firstName: 100,
  phone: 30,
  email: 254,
  language: 60,
  circumstances: 4000,
  recipientReason: 500,
} as const;

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
  const born = dayOf(input.birthDate);
  if (born !== null && (born.year < 1900 || born > today)) {
    found.push(refusals.invalid('birthDate', says.bornInThePast));
  }
  const [start, end] = [dayOf(input.measureStart), dayOf(input.measureEnd)];
  for (const [field, day] of Object.entries({
    measureStart: start,
    measureEnd: end,
    hearingDate: dayOf(input.hearingDate),
  })) {
    if (day !== null && Math.abs(day.diff(today, 'years').years) > 30) {
      found.push(refusals.invalid(field, says.checkYear));
    }
  }
  if (start !== null && end !== null && end < start) {
    found.push(refusals.invalid('measureEnd', says.measureEndsAfter));
  }
  return found;
}

function malformedContacts({ phone, email }: ReferralDraftInput): readonly Refusal[] {
  return [...malformedPhone('phone', phone), ...malformedEmail('email', email)];
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
