import type { RefusalsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/form/reading.ts';

/** What the API refuses, in the words of this form; by field and code, since a code alone does not instruct. */
const words: Readonly<Record<string, () => string>> = {
  'REQUIRED legalBasis': m.orienter_error_legal_basis,
  'INVALID legalBasis': m.orienter_error_legal_basis,
  'REQUIRED orderedById': m.orienter_error_ordered_by,
  'NOT_FOUND orderedById': m.orienter_error_ordered_by,
  'REQUIRED supervisedById': m.orienter_error_supervised_by,
  'NOT_FOUND supervisedById': m.orienter_error_supervised_by,
  'TOO_LONG prosecutionNumber': m.orienter_error_prosecution_number,
  'INVALID measureStart': m.orienter_error_date_year,
  'INVALID measureEnd': m.orienter_error_measure_end,
  'INVALID hearingDate': m.orienter_error_date_year,
  'REQUIRED birthName': m.orienter_error_birth_name,
  'TOO_LONG birthName': m.orienter_error_name_long,
  'TOO_LONG usageName': m.orienter_error_name_long,
  'REQUIRED firstName': m.orienter_error_first_name,
  'TOO_LONG firstName': m.orienter_error_name_long,
  'REQUIRED birthDate': m.orienter_error_birth_date,
  'INVALID birthDate': m.orienter_error_birth_date_past,
  'REQUIRED sex': m.orienter_error_sex,
  'REQUIRED commune': m.orienter_error_commune_empty,
  'INVALID commune': m.orienter_error_commune,
  'REQUIRED phone': m.orienter_error_phone_empty,
  'INVALID phone': m.orienter_error_phone,
  'TOO_LONG phone': m.orienter_error_phone,
  'INVALID email': m.orienter_error_email,
  'TOO_LONG email': m.orienter_error_email,
  'REQUIRED voicemailAllowed': m.orienter_error_voicemail,
  'TOO_LONG language': m.orienter_error_language,
  'REQUIRED personInformation': m.orienter_error_information,
  'REQUIRED modules': m.orienter_error_modules,
  'TOO_LONG circumstances': m.orienter_error_circumstances,
  'REQUIRED recipientId': m.orienter_error_recipient,
  'NOT_FOUND recipientId': m.orienter_error_recipient,
  'REQUIRED recipientReason': m.orienter_error_recipient_reason,
  'TOO_LONG recipientReason': m.orienter_error_recipient_reason_long,
};

/** The words for one refusal: this form's where a field needs more than its code, else the API's. */
function wordsFor({ code, field, message }: RefusalsFragment): string {
  return words[`${code} ${field ?? ''}`]?.() ?? message;
}

/** Refusals of the API as problems of the form. */
export function problemsOf(refusals: readonly RefusalsFragment[]): readonly Problem[] {
  return refusals.map((refusal) => ({ field: refusal.field ?? null, message: wordsFor(refusal) }));
}
