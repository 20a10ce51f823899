import type { ReasonKind, Relation } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';

/** What somebody is to a case, and whether it is one that was entered by mistake. */
interface Followed {
  readonly relations: readonly Relation[];
  readonly withdrawReason: { readonly kind: ReasonKind } | null;
}

/** Whether it was entered by mistake, and taken back: who was named in it follows the status. */
export const isEntryTakenBack = ({ withdrawReason }: Pick<Followed, 'withdrawReason'>): boolean =>
  withdrawReason?.kind === 'WITHDRAW_ENTRY';

/** What stands in place of what is not for who follows the status alone. */
export const reservedByStatus = (known: Followed): string =>
  isEntryTakenBack(known) ? m.case_reserved_entry() : m.case_reserved_consent();

/** Why somebody follows the status of a case only; undefined for everybody who follows more of it. */
export function whyStatusOnly(known: Followed): string | undefined {
  const { relations } = known;
  if (relations.includes('UNINFORMED_REFERRER'))
    return isEntryTakenBack(known) ? m.case_reserved_entry_why() : m.case_reserved_consent_why();
  if (relations.length > 0 && relations.every((relation) => relation === 'FORMER_REFERRER'))
    return m.case_handed_over_why();
  return isPartOver(relations) ? m.case_part_over_why() : undefined;
}

const ofPartners: readonly Relation[] = ['HOUSING_PARTNER', 'HEALTH_PARTNER', 'FORMER_PARTNER'];

/** Whether somebody whose part is over reads on for a while, and is nothing else to the case. */
export const readsOn = (known: {
  readonly readsUntil: string | null;
  readonly relations: readonly Relation[];
}): boolean =>
  known.readsUntil !== null && known.relations.every((relation) => ofPartners.includes(relation));

/** Whether somebody took part and does no more: what they read is the status, and their own words. */
export const isPartOver = (relations: readonly Relation[]): boolean =>
  relations.length > 0 && relations.every((relation) => relation === 'FORMER_PARTNER');
