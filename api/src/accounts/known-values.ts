import type { KnownColumns } from '../database/known-values.ts';
import { MemberFunctions } from './membership.enums.ts';

export const accountKnownValues: KnownColumns = {
  membership: { function: { one: Object.keys(MemberFunctions) } },
};
