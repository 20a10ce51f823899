import { caseRelations } from '../relations.ts';
import { outcomes, referralStatuses, transitionOf } from './transitions.ts';
import type { ReferralAction, ReferralStatus } from './transitions.ts';

/** The steps that move a referral on; a withdrawal or a note is possible nearly always and awaited never. */
const awaited = [
  'SUBMIT',
  'ACKNOWLEDGE',
  'PROVIDE_INFORMATION',
  'ACCEPT',
  'WAITLIST',
  'DECLINE',
  'SCHEDULE_INTAKE',
  'START',
  'ACKNOWLEDGE_OUTCOME',
] as const satisfies readonly ReferralAction[];

/**
 * SQL: true for a row of the masked view that waits for its viewer, by the table of transitions. A waiting list waits
 * for a place, not for a person.
 */
export function awaitsViewer(row: string): string {
  const cases = referralStatuses
    .filter((status) => status !== 'WAITLISTED')
    .map((status) => ({ status, mask: maskAwaited(status) }))
    .filter(({ mask }) => mask !== 0)
    .map(({ status, mask }) => `(${row}.status = '${status}' and ${row}.bits & ${mask} <> 0)`);
  const redirecting = `${row}.redirect_to_id is not null and ${row}.redirected_at is null`;
  // While another CPCA decides, the referral waits for that one alone. An outcome waits until it is acknowledged,
  // and under a measure for the authority alone; before an outcome that date is empty for everyone.
  const ended = `${row}.status in (${outcomes.map((status) => `'${status}'`).join(', ')})`;
  const ours = `(${row}.legal_basis = 'VOLUNTARY' or ${row}.bits & ${caseRelations.authority} <> 0)`;
  // Whether a house takes the case over from another is asked of that one alone, whatever else the referral waits for.
  // A module that its partner gave back is the coordination’s to give to another.
  const left = `${row}.bits & ${caseRelations.coordinator} <> 0 and cardinality(${row}.given_back) > 0`;
  return `(${row}.bits & ${caseRelations.asked} <> 0 or case when ${redirecting} then ${row}.redirect_to_id = ${row}.viewer_organisation_id
    else ${row}.outcome_acknowledged_at is null and (${[...cases, `(${left})`].join(' or ')})
     and (not ${ended} or ${ours}) end)`;
}

function maskAwaited(status: ReferralStatus): number {
  // An interview may be moved, which nobody waits for.
  const possible = awaited
    .map((action) => transitionOf(action))
    .filter(({ from, to }) => from.includes(status) && to !== status);
  return Object.values(caseRelations).reduce(
    (mask, bit, column) => (possible.some(({ may }) => may[column] === 'yes') ? mask | bit : mask),
    0,
  );
}
