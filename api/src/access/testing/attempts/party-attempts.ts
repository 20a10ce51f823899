import type { DemoKey } from '../../../demo/index.ts';
import type { ReferralStatus } from '../../policy/transitions.ts';

/** Whose organisations one tries to make something: the sender's, the court's, the recipient's, partners', strangers'. */
export const otherParties = [
  ...(['association03', 'jap63', 'spip63', 'coordination0363'] as const),
  ...(['hebergement63', 'sante63', 'parquet63', 'spip03', 'ars'] as const),
];

/** Bits of one or several relations. */
export const attemptedBits = [1, 2, 4, 8, 16, 24, 32, 64, 128, 255, 256];

/** The module with which a partner's relation comes. */
export const moduleOf = (bits: number): string =>
  bits === 64 ? '{HOUSING}' : bits === 128 ? '{PSYCHOLOGICAL_SUPPORT}' : '{}';

/**
 * What steps let through, said a second time: who is what when it is sent (but the sender's own row, which says who sent it), who
 * takes in what from the acceptance until it ends, and until there is an outcome the court and the SPIP that are behind it.
 */
export function letThrough(
  relation: string,
  status: ReferralStatus,
  organisation: DemoKey,
  bits: number,
): boolean {
  if (relation === 'referrer' && status === 'SUBMITTED') {
    const due: Partial<Record<DemoKey, number>> = {
      jap63: 4,
      spip63: 4,
      coordination0363: 24,
    };
    return bits === due[organisation];
  }
  const corrects = ['referrer', 'authority', 'coordinator'].includes(relation);
  const isOpen = status !== 'DRAFT' && status !== 'COMPLETED';
  // the court itself is it already
  const behind = relation === 'authority' ? ['spip63'] : ['jap63', 'spip63'];
  if (corrects && isOpen && behind.includes(organisation) && bits === 4) return true;
  if (relation === 'coordinator' && ['ACCEPTED', 'ACTIVE'].includes(status))
    return organisation === 'hebergement63' ? bits === 64 : organisation === 'sante63' && bits === 128;
  return false;
}
