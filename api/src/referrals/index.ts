/** Referrals: what is sent, to whom, where it stands, and who takes which step. */
export { readConsent } from './consent-reader.ts';
export { ConsentEntity } from './consent.entity.ts';
export { PersonLinkEntity } from './persons/person-link.entity.ts';
export { readPersonLink } from './persons/person-link-reader.ts';
export {
  DuplicatesResolver,
  PersonLinkResolver,
  SamePersonResolver,
} from './persons/person-link.resolver.ts';
export { ConsentResolver } from './consent.resolver.ts';
export { CorrectionMutations } from './correct.mutations.ts';
export { readParticipant, readReferral, readStatusUpdate } from './read.ts';
export { saveDraft, discardDraft } from './draft.ts';
export { submit } from './submit.ts';
export { accept } from './accept.ts';
export {
  acknowledge,
  addStatusUpdate,
  decline,
  provideInformation,
  requestInformation,
  waitlist,
  withdraw,
} from './answer.ts';
export { ReferralResolver } from './referral.resolver.ts';
export { ReferralMutations } from './referral.mutations.ts';
export { ProgrammeStepMutations } from './programme-steps.mutations.ts';
export { RedirectionMutations } from './redirect.mutations.ts';
export { DeskMutations } from './desk/desk.mutations.ts';
export { ReadingClaimEntity } from './desk/reading-claim.entity.ts';
export { SavedViewEntity } from './desk/saved-view.entity.ts';
export { SavedViewResolver } from './desk/saved-view.resolver.ts';
export { readSavedView } from './desk/saved-views.ts';
export { WaitlistResolver } from './waitlist/waitlist.resolver.ts';
export { ReferralSubscription } from './referral.subscription.ts';
export { ParticipantResolver, ReferralPartyResolver, StatusUpdateResolver } from './nested.resolver.ts';
export { ParticipantEntity, ReferralEntity } from './referral.entity.ts';
export {
  IdempotencyKeyEntity,
  OutboxEntity,
  ReferralPartyEntity,
  StatusUpdateEntity,
} from './journal.entity.ts';
export {
  ConversationResolver,
  MessageEntity,
  MessageMutations,
  MessageReadingEntity,
  MessageResolver,
  readMessage,
  sendMessage,
} from './conversation/index.ts';
export { awaitedFrom } from './next-step.ts';
export { Referral } from './referral.type.ts';
export { ReferralActions } from './referral.enums.ts';
export { relationBits } from './referral-node.ts';
export {
  acknowledgeBy,
  addWorkingDays,
  deadlineKinds,
  DeadlineSettingEntity,
  DeadlineSettingsResolver,
  defaultDeadlines,
  dueAt,
  endOfDelay,
  isWorkingDay,
  settingsByOrganisation,
} from './deadlines/index.ts';
export {
  AttachmentContentEntity,
  AttachmentEntity,
  forgetUnattached,
  MessageAttachmentEntity,
  mountFiles,
  openFileStore,
  openScanner,
  scanWaiting,
  readAttachment,
} from './files/index.ts';
export type { FileStore, Scanner } from './files/index.ts';
export { readReason, ReasonEntity, ReasonResolver } from './reasons/index.ts';
export { newReference, isReference } from './reference.ts';
export { partiesAfterRedirection, partiesOf } from './parties.ts';
export { audienceOf, wholeCase } from './journal.ts';
