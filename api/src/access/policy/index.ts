import type { Grid } from '../grid.ts';
import { deadLetter } from './dead-letter.ts';
import { notification } from './notification.ts';
import { notificationPreferences } from './notification-preferences.ts';
import { announced } from './announced.ts';
import { contact, contactAudiences } from './contact.ts';
import { consent } from './consent.ts';
import { deadlineSettings } from './deadline-settings.ts';
import { attachment } from './attachment.ts';
import { membership } from './membership.ts';
import { message } from './message.ts';
import { organisation } from './organisation.ts';
import { participant } from './participant.ts';
import { readingClaim } from './reading-claim.ts';
import { personLink } from './person-link.ts';
import { reason } from './reason.ts';
import { referral } from './referral.ts';
import { referralParty } from './referral-party.ts';
import { savedView } from './saved-view.ts';
import { statusUpdate } from './status-update.ts';

/** Every grid, in the order people read them. */
export const grids: readonly Grid[] = [
  referral,
  participant,
  statusUpdate,
  message,
  attachment,
  referralParty,
  consent,
  readingClaim,
  personLink,
  announced,
  organisation,
  contact,
  membership,
  savedView,
  deadlineSettings,
  reason,
  notification,
  notificationPreferences,
  deadLetter,
];

export { deskKeys, deskRows, functionValues } from './desk.ts';
export {
  announced,
  attachment,
  consent,
  contact,
  contactAudiences,
  membership,
  message,
  organisation,
  participant,
  personLink,
  readingClaim,
  referral,
  referralParty,
  savedView,
  statusUpdate,
};
