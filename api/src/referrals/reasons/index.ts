/** Coded reasons: why a referral is declined, taken back, paused or ended, in words that the region edits. */
export { reasonKinds } from './reason-kinds.ts';
export type { ReasonKind } from './reason-kinds.ts';
export { readReason, reasonByCode } from './read-reasons.ts';
export { coordinatesRegion } from './coordinates-region.ts';
export { checkReason } from './check-reason.ts';
export { ReasonCode } from './reason.scalar.ts';
export { ReasonEntity } from './reason.entity.ts';
export { ReasonResolver } from './reason.resolver.ts';
export { Reason } from './reason.type.ts';
