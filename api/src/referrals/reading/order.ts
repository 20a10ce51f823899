import { sql } from 'kysely';
import type { OrderKey } from '../../access/page.ts';
import { awaiting } from './filter.ts';
import { OrderDirection, ReferralOrderField } from '../referral.inputs.ts';
import type { ReferralOrder } from '../referral.inputs.ts';

/** The keys of an order of referrals, and its name, to which cursors are bound. */
export function orderKeys(order: ReferralOrder | null): {
  readonly name: string;
  readonly keys: readonly OrderKey[];
} {
  const field = order?.field ?? ReferralOrderField.SUBMITTED_AT;
  const direction = order?.direction === OrderDirection.ASC ? 'asc' : 'desc';
  return {
    name: `${field}/${direction}`,
    keys: [
      ...leading(field, direction),
      { name: 'id', expression: sql.ref('referral.id'), direction, type: 'uuid' },
    ],
  };
}

function leading(field: ReferralOrderField, direction: 'asc' | 'desc'): readonly OrderKey[] {
  switch (field) {
    // The order of the parties' index: 0.8 ms for a page among a million, where updated_at would sort them all.
    case ReferralOrderField.SUBMITTED_AT:
      return [sent(direction)];
    case ReferralOrderField.AWAITING:
      return [
        { name: 'first', expression: sql`(${awaiting()})::int`, direction, type: 'int' },
        sent(direction),
      ];
    // Through its own mask too: lateness that is hidden stands with what is not late.
    case ReferralOrderField.OVERDUE:
      return [
        { name: 'first', expression: sql`coalesce(referral.is_overdue, false)::int`, direction, type: 'int' },
        sent(direction),
      ];
    case ReferralOrderField.UPDATED_AT:
      return [{ name: 'at', expression: sql.ref('referral.updated_at'), direction, type: 'timestamptz' }];
    // Beside the relations, in an order of its own for each function: the page comes from that index.
    case ReferralOrderField.ACTIVITY_AT:
      return [
        { name: 'activity', expression: sql.ref('activity.activity_at'), direction, type: 'timestamptz' },
      ];
    case ReferralOrderField.STATUS:
      return [{ name: 'status', expression: sql.ref('referral.status'), direction, type: 'text' }];
    // Through its own mask too: a deadline that is hidden sorts as none.
    case ReferralOrderField.DUE_AT:
      return [
        {
          name: 'due',
          expression: sql`coalesce(referral.due_at, 'infinity')`,
          direction,
          type: 'timestamptz',
        },
      ];
    // Through the participant's own mask: a name that is hidden sorts as no name.
    case ReferralOrderField.PARTICIPANT_NAME:
      return [
        {
          name: 'name',
          expression: sql`coalesce((select participant.search_text from visible.participant participant
            where participant.id = referral.participant_id), '')`,
          direction,
          type: 'text',
        },
      ];
  }
}

const sent = (direction: 'asc' | 'desc'): OrderKey => ({
  name: 'at',
  expression: sql.ref('referral.order_at'),
  direction,
  type: 'timestamptz',
});
