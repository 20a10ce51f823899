import { bitsOf, caseRelations } from '../../access/index.ts';

/** What decides who is a party to a referral when it is sent. */
export interface PartyFacts<House extends string> {
  /** null where the person came alone */
  readonly referrerId: House | null;
  readonly recipientId: House | null;
  /** the CPCA of the department and the regional group, which coordinate whatever CPCA was chosen */
  readonly coordinatorIds: readonly House[];
  readonly orderedById: House | null;
  readonly supervisedById: House | null;
  readonly voluntary: boolean;
  readonly consented: boolean;
}

/**
 * The parties of a referral that another CPCA takes over: who sent it, who ordered or follows the measure and
 * the regional group stay what they were; the CPCA that had it keeps nothing of what comes.
 */
export function partiesAfterRedirection<House extends string>(
  before: ReadonlyMap<House, number>,
  { from, to }: { readonly from: House | null; readonly to: House },
): ReadonlyMap<House, number> {
  const lasting = bitsOf(['referrer', 'uninformedReferrer', 'authority', 'coordinator']);
  const parties = new Map<House, number>();
  for (const [organisation, bits] of before) {
    if (organisation !== from && (bits & lasting) !== 0) parties.set(organisation, bits & lasting);
  }
  return parties.set(to, (parties.get(to) ?? 0) | caseRelations.coordinator | caseRelations.caseworker);
}

/**
 * Each organisation's relations to a referral. One that is several things holds several bits; a sender of a
 * voluntary referral without the person's consent follows the status only.
 */
export function partiesOf<House extends string>(facts: PartyFacts<House>): ReadonlyMap<House, number> {
  const parties = new Map<House, number>();
  const add = (organisation: House | null, bits: number): void => {
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
