import { selectedColumns } from './selected-columns.ts';
import type { ParticipantRow, ReferralRow } from './referral-node.ts';
import type { KeyOf } from '../../names.types.ts';

/** Beside the key: what the viewer is to it, and the version. */
export const { columnsFor, guardUnselected } = selectedColumns<ReferralRow>(
  'Referral',
  ['id', 'bits', 'version'],
  {
    __typename: [],
    id: [],
    version: [],
    relations: [],
    unreadMessages: [],
    redirectedInto: [],
    hidden: ['hidden'],
    parties: ['hidden'],
    consents: ['hidden'],
    missing: [
      ...(['status', 'participant_id', 'department_code', 'recipient_id', 'recipient_reason'] as const),
      ...(['legal_basis', 'urgent', 'ordered_by_id', 'supervised_by_id'] as const),
      ...(['person_information', 'modules'] as const),
      ...(['entered_by_id', 'origin', 'referrer_id', 'received_on', 'received_via', 'received_by'] as const),
      ...(['decided_on', 'final_on', 'measure_start', 'measure_end', 'hearing_date'] as const),
    ],
    missingEnclosures: ['hidden', 'legal_basis', 'referrer_id', 'redirected_from_id'],
    readers: ['hidden'],
    timeline: ['redirected_from_id'],
    messages: ['redirected_from_id'],
    maySendMessage: ['status', 'outcome_acknowledged_at', 'ask_until', 'part_over_at'],
    actions: [
      'status',
      'outcome_acknowledged_at',
      'reopen_until',
      'intake_at',
      'redirect_to_id',
      'redirected_at',
      'viewer_organisation_id',
      'hands_over_to_id',
      'handed_over_at',
      'legal_basis',
      'entered_by_id',
      'referrer_id',
      'part_over_at',
      'has_enclosure_to_withdraw',
      'just_entered',
    ],
    nextStep: [
      'status',
      'redirect_to_id',
      'redirected_at',
      'outcome_acknowledged_at',
      'hidden',
      'legal_basis',
      'person_information',
      'entered_by_id',
      'referrer_id',
      'due_at',
      'given_back',
    ],
  },
);

export const participantColumns = selectedColumns<ParticipantRow>('Participant', ['id'], {
  __typename: [],
  id: [],
  referrals: [],
  hidden: ['hidden'],
  links: ['hidden'],
});

/** The fields of a referral that are an organisation, each with the column that holds its key. */
const organisations = {
  referrer: 'referrer_id',
  enteredBy: 'entered_by_id',
  recipient: 'recipient_id',
  orderedBy: 'ordered_by_id',
  supervisedBy: 'supervised_by_id',
  redirectTo: 'redirect_to_id',
  handsOverTo: 'hands_over_to_id',
} as const satisfies Readonly<Record<string, keyof ReferralRow>>;

/** The organisations that these fields will ask for, of rows that were read for them. */
export function organisationsIn(
  rows: readonly ReferralRow[],
  fields: readonly string[],
): readonly (KeyOf<'Organisation'> | null)[] {
  const columns = fields.flatMap((field) =>
    field in organisations ? [organisations[field as keyof typeof organisations]] : [],
  );
  return rows.flatMap((row) => columns.map((column) => row[column]));
}
