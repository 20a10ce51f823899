import { m } from '#lib/paraglide/messages.js';
import { list, typography } from '#lib/text/format.ts';
import type { Problem } from './reading.ts';

/** What each field is called where it stands alone: in a list of mistakes, or of what was not saved. */
const names: Readonly<Partial<Record<string, () => string>>> = {
  referrerName: m.entry_field_sender_name,
  receivedOn: m.entry_field_on,
  receivedBy: m.entry_field_by,
  prosecutionNumber: m.orienter_field_prosecution_number,
  hearingDate: m.correct_field_hearing_date,
  decidedOn: m.correct_field_decided_on,
  finalOn: m.correct_field_final_on,
  measureStart: m.correct_field_measure_start,
  measureEnd: m.correct_field_measure_end,
  orderedById: m.orienter_field_ordered_by,
  supervisedById: m.orienter_field_supervised_by,
  birthName: m.orienter_field_birth_name,
  usageName: m.orienter_field_usage_name,
  firstName: m.orienter_field_first_name,
  birthDate: m.orienter_field_birth_date,
  residencePlace: m.reach_residence_place,
  commune: m.case_commune,
  phone: m.orienter_field_phone,
  phoneOwner: m.reach_phone_owner,
  secondPhone: m.reach_second_phone,
  secondPhoneOwner: m.reach_second_phone_owner,
  email: m.orienter_field_email,
  language: m.orienter_field_language_which,
  accessNeedNote: m.reach_fact_access_needs,
  circumstances: m.orienter_field_circumstances,
  recipientReason: m.orienter_recipient_reason_name,
};

/** Of these every refusal says itself what it is about. */
const sayThemselves: readonly string[] = ['birthDate', 'commune', 'orderedById', 'supervisedById'];

/** The names of these fields, as one says them in a row; those that have none are left out. */
export function fieldsText(fields: readonly (string | null)[]): string {
  return list(fields.flatMap((field) => (field === null ? [] : (names[field]?.() ?? []))));
}

/** What is to be mended, as a list at the top of a form says it: with the name of its field, where the words alone do not tell it. */
export function summaryWords({ field, message, namesItself = false }: Problem): string {
  const name = field === null || namesItself || sayThemselves.includes(field) ? undefined : names[field]?.();
  if (name === undefined) return message;
  // a name in capitals stays as it is
  const inside = /^\p{Lu}\p{Ll}/u.test(message)
    ? message.charAt(0).toLowerCase() + message.slice(1)
    : message;
  return typography(m.form_field_problem({ field: name, problem: inside }));
}
