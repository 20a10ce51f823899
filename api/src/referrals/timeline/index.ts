/** What happened, line by line, and who is told. */
export {
  IdempotencyKeyEntity,
  OutboxEntity,
  ReferralPartyEntity,
  StatusUpdateEntity,
} from './journal.entity.ts';
export { audienceOf, wholeCase } from './journal.ts';
