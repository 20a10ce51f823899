import { ReferralStatusValues } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { statusLabel } from './labels.ts';

/** What the API refuses, and in its own words why. */
export interface Refusal {
  readonly code: string;
  readonly field?: string | null;
  readonly message: string;
}

/** By code and field, else by code alone. */
const words: Readonly<Partial<Record<string, () => string>>> = {
  NOT_FOUND: m.refusal_not_found,
  STALE: m.refusal_stale,
  REASON_RETIRED: m.refusal_reason_retired,
  TOO_LONG: m.refusal_too_long,
  IDEMPOTENCY_KEY_REUSED: m.refusal_key_reused,
  REQUIRED: m.refusal_required,
  INVALID: m.refusal_invalid,
  'REQUIRED question': m.refusal_question,
  'REQUIRED answer': m.refusal_answer,
  'REQUIRED note': m.refusal_note,
  'REQUIRED report': m.refusal_report,
  'REQUIRED text': m.refusal_text,
  'REQUIRED audience': m.refusal_audience,
  'REQUIRED file': m.refusal_file,
  'INVALID file': m.refusal_file_wrong,
  'INVALID attachmentIds': m.refusal_attachments,
  'REQUIRED name': m.refusal_name,
  'INVALID name': m.refusal_name_wrong,
  'REQUIRED items': m.refusal_items,
  'INVALID items': m.refusal_items_wrong,
  'INVALID reason': m.refusal_reason,
  'INVALID recipientId': m.refusal_recipient,
  'REQUIRED recipientId': m.refusal_recipient_none,
  'REQUIRED recipientReason': m.refusal_recipient_reason,
  'INVALID at': m.refusal_at,
  'INVALID partners': m.refusal_partners,
  'INVALID manner': m.refusal_manner,
  'INVALID saidOn': m.refusal_said_on,
  'REQUIRED phone': m.refusal_phone,
  'INVALID phone': m.refusal_phone_wrong,
  'INVALID email': m.refusal_email,
  'REQUIRED commune': m.refusal_commune,
  'INVALID commune': m.refusal_commune_wrong,
  'INVALID birthDate': m.refusal_birth_date,
  'REQUIRED birthName': m.refusal_birth_name,
  'REQUIRED firstName': m.refusal_first_name,
  'INVALID birthName': m.refusal_name_letters,
  'INVALID firstName': m.refusal_name_letters,
  'REQUIRED legalBasis': m.refusal_legal_basis,
  'REQUIRED orderedById': m.refusal_ordered_by,
  'REQUIRED modules': m.refusal_modules,
  'INVALID measureEnd': m.refusal_measure_end,
  'INVALID personInformation': m.refusal_person_information,
  'REQUIRED personInformation': m.refusal_person_information_none,
};

/**
 * A refusal in the language of the page. The API's own words are French and the most exact, with names and figures in
 * them; a state is told by its label in both languages, for the API tells it by its code.
 */
export function refusalWords({ code, field, message }: Refusal): string {
  if (code === 'WRONG_STATE') {
    const status = ReferralStatusValues.find((known) => message.includes(`(${known})`));
    return status ? m.refusal_wrong_state({ status: statusLabel(status) }) : m.refusal_wrong_state_bare();
  }
  if (getLocale() === 'fr') return message;
  return (words[`${code} ${field ?? ''}`] ?? words[code])?.() ?? message;
}

/** Data of the API with the refusals in it, wherever they lie, told in the language of the page. */
export function inOurWords<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map((item: unknown) => inOurWords(item)) as Data;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([name, value]: [string, unknown]) => [
    name,
    name === 'userErrors' && Array.isArray(value) ? value.map(told) : inOurWords(value),
  ]);
  return Object.fromEntries(entries) as Data;
}

function told(refusal: Refusal): Refusal {
  // an operation that asks for no code wants no words of its own
  return refusal.code && refusal.message ? { ...refusal, message: refusalWords(refusal) } : refusal;
}
