/** The timeline of a case, and the outbox of its events. */
export {
  IdempotencyKeyEntity,
  OutboxEntity,
  ReferralPartyEntity,
  StatusUpdateEntity,
} from './journal.entity.ts';
export { audienceOf, wholeCase } from './journal.ts';
