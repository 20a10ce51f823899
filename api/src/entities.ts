import type { EntityClass } from '@mikro-orm/core';
import { AuditEventEntity } from './audit-event.entity.ts';
import { AgreementEntity } from './directory/agreement.entity.ts';
import { CommuneEntity } from './directory/commune.entity.ts';
import { DepartmentEntity } from './directory/department.entity.ts';
import { IntercommunalityEntity } from './directory/intercommunality.entity.ts';
import { OfferEntity } from './directory/offer.entity.ts';
import { OrganisationEntity } from './directory/organisation.entity.ts';
import { SiteEntity } from './directory/site.entity.ts';
import { MailEntity, NotificationEntity, NotificationPreferenceEntity } from './notifications/index.ts';
import {
  AttachmentContentEntity,
  AttachmentEntity,
  ConsentEntity,
  DeadlineSettingEntity,
  IdempotencyKeyEntity,
  MessageAttachmentEntity,
  MessageEntity,
  MessageReadingEntity,
  OutboxEntity,
  ParticipantEntity,
  PersonLinkEntity,
  ReadingClaimEntity,
  ReasonEntity,
  ReferralEntity,
  ReferralPartyEntity,
  SavedViewEntity,
  StatusUpdateEntity,
} from './referrals/index.ts';

/** Every class that MikroORM writes through. */
export const entities: readonly EntityClass<object>[] = [
  DepartmentEntity,
  IntercommunalityEntity,
  CommuneEntity,
  OrganisationEntity,
  SiteEntity,
  OfferEntity,
  AgreementEntity,
  ParticipantEntity,
  PersonLinkEntity,
  ReferralEntity,
  ReferralPartyEntity,
  StatusUpdateEntity,
  MessageEntity,
  MessageReadingEntity,
  ConsentEntity,
  AttachmentEntity,
  AttachmentContentEntity,
  MessageAttachmentEntity,
  IdempotencyKeyEntity,
  AuditEventEntity,
  OutboxEntity,
  ReadingClaimEntity,
  SavedViewEntity,
  DeadlineSettingEntity,
  NotificationEntity,
  NotificationPreferenceEntity,
  MailEntity,
  ReasonEntity,
];
