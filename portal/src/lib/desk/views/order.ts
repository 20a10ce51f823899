import type { ReferralOrder } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { criteriaQuery, type Criteria } from './criteria.ts';

/** The orders that a list may be read in, by their name in the address, and what the API is asked for each: it has an index of each. */
export const listOrders = {
  attente: { field: 'AWAITING', direction: 'DESC' },
  urgence: { field: 'URGENCY', direction: 'DESC' },
  echeance: { field: 'DUE_AT', direction: 'ASC' },
  mouvement: { field: 'ACTIVITY_AT', direction: 'DESC' },
  envoi: { field: 'SUBMITTED_AT', direction: 'DESC' },
  nom: { field: 'PARTICIPANT_NAME', direction: 'ASC' },
} as const satisfies Readonly<Record<string, ReferralOrder>>;
export type ListOrder = keyof typeof listOrders;

/** The order that an address asks for; null: the list’s own. */
export function orderIn(query: URLSearchParams): ListOrder | null {
  const wanted = query.get('tri');
  return (Object.keys(listOrders) as ListOrder[]).find((order) => order === wanted) ?? null;
}

/** What a list is narrowed to and the order it is read in, as an address holds them. */
export function listQuery(criteria: Criteria, order: ListOrder | null): string {
  const query = new URLSearchParams(criteriaQuery(criteria));
  if (order !== null) query.set('tri', order);
  return query.toString();
}

/** The name of an order, after "Trier :". */
export function orderLabel(order: ListOrder): string {
  switch (order) {
    case 'attente':
      return m.order_awaits();
    case 'urgence':
      return m.order_urgent();
    case 'echeance':
      return m.order_due();
    case 'mouvement':
      return m.order_activity();
    case 'envoi':
      return m.order_sent();
    case 'nom':
      return m.order_name();
    default:
      return order satisfies never;
  }
}
