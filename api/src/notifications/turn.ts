import { caseRelations } from '../access/index.ts';
import type { ReferralStatus } from '../access/index.ts';
import { awaitedFrom, relationBits } from '../referrals/index.ts';
import type { Recipient } from './recipients.ts';
import type { KeyOf } from '../names.types.ts';

/** What a job reads of a referral. */
export interface NotifiedReferral {
  readonly id: KeyOf<'Referral'>;
  readonly status: ReferralStatus;
  readonly urgent: boolean;
  readonly recipient_id: KeyOf<'Organisation'> | null;
  readonly redirect_to_id: KeyOf<'Organisation'> | null;
  /** instants as PostgreSQL writes them */
  readonly redirected_at: string | null;
  readonly outcome_acknowledged_at: string | null;
}

/** The columns of `ToldReferral`. */
export const notifiedColumns =
  'id, status, urgent, recipient_id, redirect_to_id, redirected_at::text, outcome_acknowledged_at::text';

/** What one has to be for the next step to be one's own, as bits; an outcome without a court is its sender's. */
export function awaitedRelations(referral: NotifiedReferral, everyone: readonly Recipient[]): number {
  // The legal basis is not a job's to read: where a court is behind, one of its services takes part.
  const next = awaitedFrom({ ...referral, hidden: [], legal_basis: null, person_information: null });
  if (next === null) return 0;
  const bits = relationBits([next.by]);
  return everyone.some((one) => (one.bits & bits) !== 0) ? bits : caseRelations.referrer;
}

/**
 * The same for one recipient. Of several who coordinate it is the turn of the CPCA that is asked; the others
 * look on.
 */
export function turnOf(referral: NotifiedReferral, everyone: readonly Recipient[], one: Recipient): number {
  const awaited = awaitedRelations(referral, everyone);
  const redirecting = referral.redirect_to_id !== null && referral.redirected_at === null;
  const expectedHouse = redirecting ? referral.redirect_to_id : referral.recipient_id;
  return one.organisationId === expectedHouse ? awaited : awaited & ~caseRelations.coordinator;
}
