/** One referral, and lists of them, through the masked views. */
export { readParticipant, readReferral, readStatusUpdate } from './read-referrals.ts';
export { ParticipantResolver, ReferralPartyResolver, StatusUpdateResolver } from './nested.resolver.ts';
export { relationBits } from './referral-node.ts';
export { DeskHousesResolver } from './desk-houses.resolver.ts';
