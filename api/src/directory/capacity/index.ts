/** What a CPCA offers and declares of its places, and what others are told of them. */
export { Availability, expectedAfter } from './availability.ts';
export { capacityByOffer } from './capacities.ts';
export { CapacityResolver } from './capacity.resolver.ts';
export { Module } from './module.ts';
export { OfferEntity } from './offer.entity.ts';
export { OfferResolver } from './offer.resolver.ts';
export { Offer } from './offer.type.ts';
export { nowInParis, paceOf } from './published-capacity.ts';
export type { CapacityRow } from './published-capacity.ts';
