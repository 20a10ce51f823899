import { m } from '#lib/paraglide/messages.js';

/** Names of governed fields for people, where a group of the access grid is not fine enough. */
const fields: Readonly<Record<string, () => string>> = {
  participant: m.field_participant,
  personInformation: m.field_person_information,
  consents: m.field_consents,
  possibleDuplicates: m.field_possible_duplicates,
  links: m.field_links,
  urgent: m.field_urgent,
  legalBasis: m.field_legal_basis,
  acknowledgeBy: m.field_acknowledge_by,
  dueAt: m.field_due_at,
  isOverdue: m.field_is_overdue,
  declineReason: m.field_decline_reason,
  withdrawReason: m.field_withdraw_reason,
  suspendReason: m.field_suspend_reason,
  endReason: m.field_end_reason,
  redirectTo: m.field_redirect_to,
  intakeAt: m.field_intake_at,
  outcomeAcknowledgedAt: m.field_outcome_acknowledged_at,
  referrer: m.field_referrer,
  recipient: m.field_recipient,
};

/** A field by the name the contract gives it; undefined where the name of its group is enough. */
export function fieldLabel(name: string): string | undefined {
  return fields[name]?.();
}
