import { DateTime } from 'luxon';
import type { VisibleDatabase } from '../access/visible.types.ts';
import type { WriteUnit } from '../context.ts';
import { refusals, says } from '../errors.ts';
import type { Refusal } from '../errors.ts';
import { uuidOf } from '../ids.ts';
import type { ReferralDraftInput } from './draft.input.ts';

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

/** A text that is too long or carries control characters (line breaks and tabs are text). */
export function malformedText(
  field: string,
  text: string | null | undefined,
  most: number,
): readonly Refusal[] {
  if (text === null || text === undefined) return [];
  if (text.length > most) return [refusals.tooLong(field, most)];
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u.test(text)) {
    return [refusals.invalid(field, says.controlCharacters)];
  }
  return [];
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
  const found: Refusal[] = [];
  if (phone && !/^\+?[\d\s.()-]{6,30}$/.test(phone)) {
    found.push(refusals.invalid('phone', says.giveTelephone));
  }
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    found.push(refusals.invalid('email', says.giveEmail));
  }
  return found;
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

/** The organisation behind an id that a client gave, as the viewer's own view has it; null when absent. */
export async function visibleOrganisation(unit: WriteUnit, id: string): Promise<OrganisationRow | null> {
  const uuid = uuidOf('Organisation', id);
  if (uuid === null) return null;
  const row = await unit.visible
    .selectFrom('visible.organisation')
    .selectAll()
    .where('id', '=', uuid)
    .executeTakeFirst();
  return row ?? null;
}
