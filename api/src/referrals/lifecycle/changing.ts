import type { ReferralAction } from '../../access/index.ts';
import { Module } from '../../directory/index.ts';

/** The step by which another takes a module in: each has readers of its own. */
export const changing: Readonly<Partial<Record<string, ReferralAction>>> = {
  [Module.HOUSING]: 'CHANGE_HOUSING_PARTNER',
  [Module.PSYCHOLOGICAL_SUPPORT]: 'CHANGE_HEALTH_PARTNER',
};
