import { bitsOf, caseRelations } from '../../access/index.ts';

/** What decides who is a party to a referral when it is sent. */
export interface PartyFacts {
  readonly referrerId: string;
  readonly recipientId: string;
  /** the CPCA of the department and the regional group, which coordinate whatever CPCA was chosen */
  readonly coordinatorIds: readonly string[];
  readonly orderedById: string | null;
  readonly supervisedById: string | null;
  readonly voluntary: boolean;
  readonly consented: boolean;
}

/**
 * The parties of a referral that another CPCA takes over: who sent it, who ordered or follows the measure and
 * the regional group stay what they were; the CPCA that had it keeps nothing of what comes.
 */
export function partiesAfterRedirection(
  before: ReadonlyMap<string, number>,
  { from, to }: { readonly from: string; readonly to: string },
): ReadonlyMap<string, number> {
  const kept = bitsOf(['referrer', 'uninformedReferrer', 'authority', 'coordinator']);
  const parties = new Map<string, number>();
  for (const [organisation, bits] of before) {
    if (organisation !== from && (bits & kept) !== 0) parties.set(organisation, bits & kept);
  }
  return parties.set(to, (parties.get(to) ?? 0) | caseRelations.coordinator | caseRelations.caseworker);
}

/**
 * Each organisation's relations to a referral. One that is several things holds several bits; a sender of a
 * voluntary referral without the person's consent follows the status only.
 */
export function partiesOf(facts: PartyFacts): ReadonlyMap<string, number> {
  const parties = new Map<string, number>();
  const add = (organisation: string | null, bits: number): void => {
    if (organisation !== null) parties.set(organisation, (parties.get(organisation) ?? 0) | bits);
  };
  const informed = !facts.voluntary || facts.consented;
  add(facts.referrerId, informed ? caseRelations.referrer : caseRelations.uninformedReferrer);
  add(facts.recipientId, caseRelations.coordinator | caseRelations.caseworker);
  for (const coordinator of facts.coordinatorIds) add(coordinator, caseRelations.coordinator);
  add(facts.orderedById, caseRelations.authority);
  add(facts.supervisedById, caseRelations.authority);
  return parties;
}
