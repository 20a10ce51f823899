import type { DemoKey } from '../../demo/index.ts';
import type { ReferralStatus } from '../policy/transitions.ts';

/** Whose organisations one tries to make something: the sender's, the court's, the recipient's, partners', strangers'. */
export const otherParties = [
  ...(['association03', 'parquet63', 'spip63', 'coordination0363'] as const),
  ...(['hebergement63', 'sante63', 'spip03', 'ars'] as const),
];

/** Bits of one or several relations. */
export const attemptedBits = [1, 2, 4, 8, 16, 24, 32, 64, 128, 255];

/** The module with which a partner's relation comes. */
export const moduleOf = (bits: number): string =>
  bits === 64 ? '{HOUSING}' : bits === 128 ? '{PSYCHOLOGICAL_SUPPORT}' : '{}';

/** What steps let through, said a second time: who is what when it is sent, and who takes in what once it is accepted. */
export function letThrough(
  relation: string,
  status: ReferralStatus,
  organisation: DemoKey,
  bits: number,
): boolean {
  if (relation === 'referrer' && status === 'SUBMITTED') {
    const due: Partial<Record<DemoKey, number>> = {
      association03: 1,
      parquet63: 4,
      spip63: 4,
      coordination0363: 24,
    };
    return bits === due[organisation];
  }
  if (relation === 'coordinator' && status === 'ACCEPTED')
    return organisation === 'hebergement63' ? bits === 64 : organisation === 'sante63' && bits === 128;
  return false;
}
