/** Referrals: what is sent, to whom, where it stands, and who takes which step. One room for what one does there. */
export { saveDraft, discardDraft, submit, newReference, isReference } from './drafting/index.ts';
export {
  accept,
  acknowledge,
  addStatusUpdate,
  decline,
  provideInformation,
  requestInformation,
  waitlist,
  withdraw,
  PartyMutations,
  ProgrammeStepMutations,
  RedirectionMutations,
  ReopeningMutations,
  awaitedFrom,
} from './lifecycle/index.ts';
export { HandoverMutations } from './handover/index.ts';
export { endAccess, partiesAfterRedirection, partiesOf } from './parties/index.ts';
export {
  foundBy,
  PersonLinkEntity,
  readPersonLink,
  DuplicatesResolver,
  PersonLinkResolver,
  SamePersonResolver,
} from './persons/index.ts';
export {
  readCorrection,
  CorrectionEntity,
  CorrectionMutations,
  CorrectionResolver,
  CorrectionsResolver,
} from './corrections/index.ts';
export {
  readEnclosure,
  readExpected as readExpectedEnclosures,
  EnclosureEntity,
  EnclosureResolver,
  EnclosuresResolver,
  ExpectedEnclosuresEntity,
  ExpectedEnclosuresResolver,
  MissingEnclosuresResolver,
} from './enclosures/index.ts';
export { readConsent, ConsentEntity, ConsentResolver } from './consent/index.ts';
export {
  IdempotencyKeyEntity,
  OutboxEntity,
  ReferralPartyEntity,
  StatusUpdateEntity,
  audienceOf,
  wholeCase,
} from './timeline/index.ts';
export {
  DeskHousesResolver,
  readParticipant,
  readReferral,
  readStatusUpdate,
  ParticipantResolver,
  ReferralPartyResolver,
  StatusUpdateResolver,
  relationBits,
} from './reading/index.ts';
export {
  ConversationResolver,
  MessageEntity,
  MessageMutations,
  MessageReadingEntity,
  MessageResolver,
  readMessage,
  sendMessage,
} from './conversation/index.ts';
export {
  AttachmentContentEntity,
  AttachmentEntity,
  AttachmentResolver,
  forgetUnattached,
  MessageAttachmentEntity,
  mountFiles,
  openFileStore,
  openScanner,
  scanWaiting,
  readAttachment,
} from './files/index.ts';
export type { FileStore, Scanner } from './files/index.ts';
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
  settingsByOrganisation as readDeadlineSettings,
} from './deadlines/index.ts';
export { WaitlistResolver } from './waitlist/index.ts';
export {
  AwaitedResolver,
  ChoicesResolver,
  DeskMutations,
  ReadingClaimEntity,
  SavedViewEntity,
  SavedViewResolver,
  readSavedView,
} from './desk/index.ts';
export { readReason, ReasonEntity, ReasonResolver } from './reasons/index.ts';
export { referralKnownValues } from './known-values.ts';
export { ReferralResolver } from './referral.resolver.ts';
export { ReferralMutations } from './referral.mutations.ts';
export { ReferralSubscription } from './referral.subscription.ts';
export { ParticipantEntity, ReferralEntity } from './referral.entity.ts';
export { Referral } from './referral.type.ts';
export { ReferralActions } from './referral.enums.ts';
export { AuditEventResolver, AuditEventsResolver } from './audit-events/index.ts';
