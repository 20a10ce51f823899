import { correctedFields } from '../../../access/index.ts';
import type { ReferralAction } from '../../../access/index.ts';
import { parseNodeId } from '../../../ids.ts';

/** The name of a field that is corrected. */
export type Field = keyof typeof others;
/** Another value for each field than the cases have, and where it is stored. */
export const others = {
  residence: ['Participant', 'residence', 'COMMUNE'],
  residencePlace: ['Participant', 'residence_place', 'au foyer'],
  commune: ['Participant', 'commune_insee', '03190'],
  phone: ['Participant', 'phone', '04 73 11 22 33'],
  phoneOwner: ['Participant', 'phone_owner', 'sa mère'],
  secondPhone: ['Participant', 'second_phone', '04 73 44 55 66'],
  secondPhoneOwner: ['Participant', 'second_phone_owner', 'le foyer'],
  email: ['Participant', 'email', 'autre@exemple.fr'],
  voicemailAllowed: ['Participant', 'voicemail_allowed', false],
  language: ['Participant', 'language', 'portugais'],
  interpreterNeeded: ['Participant', 'interpreter_needed', true],
  accessNeeds: ['Participant', 'access_needs', ['HEARING', 'OTHER']],
  accessNeedNote: ['Participant', 'access_need_note', 'Langue des signes'],
  availability: ['Participant', 'availability', ['SATURDAY_MORNING']],
  mobility: ['Participant', 'mobility', ['NO_TRANSPORT', 'REMOTE_AREA']],
  contactBy: ['Participant', 'contact_by', ['LETTER']],
  birthName: ['Participant', 'birth_name', 'Etienne'],
  usageName: ['Participant', 'usage_name', 'Lefebvre'],
  firstName: ['Participant', 'first_name', 'Jean-Loup'],
  birthDate: ['Participant', 'birth_date', '1979-12-03'],
  sex: ['Participant', 'sex', 'UNSPECIFIED'],
  safetyConstraints: ['Referral', 'safety_constraints', ['PLACES_TO_AVOID']],
  legalBasis: ['Referral', 'legal_basis', 'SENTENCE_ADJUSTMENT'],
  orderedBy: ['Referral', 'ordered_by_id', { house: ['moulins', 'SENTENCE_ENFORCEMENT_SERVICE'] }],
  supervisedBy: ['Referral', 'supervised_by_id', { house: ['spip allier', 'PROBATION_SERVICE'] }],
  prosecutionNumber: ['Referral', 'prosecution_number', '26 999 000 001'],
  decidedOn: ['Referral', 'decided_on', '2026-01-20'],
  finalOn: ['Referral', 'final_on', '2026-02-01'],
  measureStart: ['Referral', 'measure_start', '2026-02-10'],
  measureEnd: ['Referral', 'measure_end', '2029-01-31'],
  hearingDate: ['Referral', 'hearing_date', '2031-01-14'],
  modules: ['Referral', 'modules', ['HOUSING', 'PSYCHOLOGICAL_SUPPORT']],
  urgent: ['Referral', 'urgent', false],
  receivedVia: ['Referral', 'received_via', 'PHONE'],
  receivedOn: ['Referral', 'received_on', '2026-11-19'],
  circumstances: ['Referral', 'circumstances', 'Travaille de jour désormais.'],
} as const;
/** Every field that is corrected. */
export const fields = Object.keys(others) as Field[];
/** The step that corrects a field. */
export const stepOf = (field: Field): ReferralAction | undefined =>
  correctedFields.find((one) => one.field === field)?.step;

/** How an input names a field: a house is given by its id. */
export const inputOf = (field: string): string =>
  field === 'orderedBy' || field === 'supervisedBy' ? `${field}Id` : field;

/**
 * The value to send for a field, and what is stored of it.
 * @param idOf finds a house by its name and kind
 */
export async function valueOf(
  field: Field,
  idOf: (search: string, kind: string) => Promise<string>,
): Promise<{ sent: unknown; stored: unknown }> {
  const [, , value] = others[field];
  if (typeof value !== 'object' || !('house' in value)) return { sent: value, stored: value };
  const [search, kind] = value.house;
  const id = await idOf(search, kind);
  return { sent: id, stored: parseNodeId(id)?.uuid };
}
