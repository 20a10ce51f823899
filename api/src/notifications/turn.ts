import { caseRelations } from '../access/index.ts';
import type { ReferralAction, ReferralStatus } from '../access/index.ts';
import { awaitedFrom, relationBits } from '../referrals/index.ts';
import type { JobDatabase } from '../jobs/job-database.ts';
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

/** The columns of `NotifiedReferral`. */
export const notifiedColumns =
  'id, status, urgent, recipient_id, redirect_to_id, redirected_at::text, outcome_acknowledged_at::text';

/**
 * Keeps a referral as it is until the transaction ends, as a step does: nobody is asked for what is being done at this moment,
 * and whatever is done next finds what was asked and settles it.
 */
export async function hold(db: JobDatabase, referralId: string): Promise<void> {
  await db.query('select rights.hold_referral($1)', [referralId]);
}

/** Whose turn it is. */
export interface Turn {
  /** the step that is awaited; null: none */
  readonly step: ReferralAction | null;
  /** what this person would have to be for it to be theirs, as bits */
  readonly relationsFor: (one: Recipient) => number;
  readonly isOf: (one: Recipient) => boolean;
}

/**
 * Whose turn it is in a referral among those who take part. Of several who coordinate it is the turn of the CPCA that is
 * asked; the others look on. An outcome without a court is its sender's.
 */
export function turnIn(referral: NotifiedReferral, everyone: readonly Recipient[]): Turn {
  // The legal basis is not a job's to read: where a court is behind, one of its services takes part.
  const next = awaitedFrom({
    ...{ ...referral, hidden: [], legal_basis: null, person_information: null },
    ...{ entered_by_id: null, referrer_id: null },
  });
  const bits = next === null ? 0 : relationBits([next.by]);
  const awaited =
    bits === 0 || everyone.some((one) => (one.bits & bits) !== 0) ? bits : caseRelations.referrer;
  const redirecting = referral.redirect_to_id !== null && referral.redirected_at === null;
  const expectedHouse = redirecting ? referral.redirect_to_id : referral.recipient_id;
  const relationsFor = (one: Recipient): number =>
    one.organisationId === expectedHouse ? awaited : awaited & ~caseRelations.coordinator;
  return {
    step: next?.action ?? null,
    relationsFor,
    isOf: (one) => (relationsFor(one) & one.bits) !== 0,
  };
}
