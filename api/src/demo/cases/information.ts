import type { CasePlan } from './plan.ts';

/** Whether the person knows and agrees; a voluntary case usually has their consent. */
export function informationOf(plan: CasePlan): NonNullable<CasePlan['informed']> {
  return plan.informed ?? (plan.frame === 'VOLUNTARY' ? 'CONSENTED' : 'INFORMED');
}
