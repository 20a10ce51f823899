import { sql } from 'kysely';
import type { OrderKey } from '../../access/queries/index.ts';
import { OrderDirection, ReferralOrderField } from '../referral.inputs.ts';
import type { ReferralOrder } from '../referral.inputs.ts';

type Direction = OrderKey['direction'];

/** The keys of an order of referrals, and its name, to which cursors are bound. Each order is an index of the desks. */
export function orderKeys(order: ReferralOrder | null): {
  readonly name: string;
  readonly keys: readonly OrderKey[];
} {
  const field = order?.field ?? ReferralOrderField.SUBMITTED_AT;
  const direction = order?.direction === OrderDirection.ASC ? 'asc' : 'desc';
  return { name: `${field}/${direction}`, keys: keysOf(field, direction) };
}

function keysOf(field: ReferralOrderField, direction: Direction): readonly OrderKey[] {
  switch (field) {
    case ReferralOrderField.SUBMITTED_AT:
      return [key('order_at', 'timestamptz', direction), tie(direction)];
    case ReferralOrderField.AWAITING:
      return [key('awaits', 'boolean', direction), key('order_at', 'timestamptz', direction), tie(direction)];
    // What is late first: downwards from the longest late. Whether it is late follows from the same instant.
    case ReferralOrderField.OVERDUE:
      return [key('due_at', 'timestamptz', opposite(direction)), tie(opposite(direction))];
    // What is urgent first: downwards from there, and each part from the longest late.
    case ReferralOrderField.URGENCY:
      return [
        key('after_urgent', 'boolean', opposite(direction)),
        key('due_at', 'timestamptz', opposite(direction)),
        tie(opposite(direction)),
      ];
    case ReferralOrderField.UPDATED_AT:
      return [key('updated_at', 'timestamptz', direction), tie(direction)];
    case ReferralOrderField.ACTIVITY_AT:
      return [key('activity_at', 'timestamptz', direction), tie(direction)];
    case ReferralOrderField.STATUS:
      return [key('status_place', 'int', direction), tie(direction)];
    case ReferralOrderField.DUE_AT:
      return [key('due_at', 'timestamptz', direction), tie(direction)];
    case ReferralOrderField.PARTICIPANT_NAME:
      return [key('name', 'text', direction), tie(direction)];
  }
}

const key = (name: string, type: OrderKey['type'], direction: Direction): OrderKey => ({
  name,
  expression: sql.ref(`desk.${name}`),
  direction,
  type,
});

const tie = (direction: Direction): OrderKey => key('referral_id', 'uuid', direction);

const opposite = (direction: Direction): Direction => (direction === 'asc' ? 'desc' : 'asc');
