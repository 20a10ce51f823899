import type { KnownColumns } from '../database/known-values.ts';
import { Deliveries } from './invitations/delivery.ts';
import { MemberFunctions } from './membership.enums.ts';

export const accountKnownValues: KnownColumns = {
  invitation: {
    function: { one: Object.keys(MemberFunctions) },
    delivery: { one: Object.keys(Deliveries) },
  },
  membership: { function: { one: Object.keys(MemberFunctions) } },
};
