import type { Grid } from '../grid.ts';
import { announced } from './grids/case/announced.ts';
import { auditEvent } from './grids/case/audit-event.ts';
import { attachment } from './grids/case/attachment.ts';
import { consent } from './grids/case/consent.ts';
import { correction } from './grids/case/correction.ts';
import { enclosers, enclosure } from './grids/case/enclosure.ts';
import { message } from './grids/case/message.ts';
import { participant } from './grids/case/participant.ts';
import { personLink } from './grids/case/person-link.ts';
import { readingClaim } from './grids/case/reading-claim.ts';
import { referralParty } from './grids/case/referral-party.ts';
import { referral } from './grids/case/referral.ts';
import { statusUpdate } from './grids/case/status-update.ts';
import { contact, contactAudiences } from './grids/house/contact.ts';
import { deadlineSettings } from './grids/house/deadline-settings.ts';
import { leave } from './grids/house/leave.ts';
import { serviceRegistry } from './grids/house/service-registry.ts';
import { invitation } from './grids/team/invitation.ts';
import { teamMember } from './grids/team/team-member.ts';
import { notificationPreferences } from './grids/account/notification-preferences.ts';
import { notification } from './grids/account/notification.ts';
import { pushDevice } from './grids/account/push-device.ts';
import { savedView } from './grids/account/saved-view.ts';
import { journalLine } from './grids/directory/journal-line.ts';
import { deadLetter } from './grids/directory/dead-letter.ts';
import { membership } from './grids/directory/membership.ts';
import { organisation } from './grids/directory/organisation.ts';
import { expectedEnclosures } from './grids/directory/expected-enclosures.ts';
import { reason } from './grids/directory/reason.ts';

/** Every grid, in the order people read them. */
export const grids: readonly Grid[] = [
  referral,
  participant,
  statusUpdate,
  correction,
  enclosure,
  message,
  attachment,
  referralParty,
  consent,
  readingClaim,
  personLink,
  auditEvent,
  announced,
  organisation,
  contact,
  membership,
  teamMember,
  invitation,
  leave,
  savedView,
  deadlineSettings,
  serviceRegistry,
  reason,
  expectedEnclosures,
  notification,
  notificationPreferences,
  pushDevice,
  deadLetter,
  journalLine,
];

export { heldElsewhere } from './grids/case/referral.ts';
export { deskKeys, deskRows, functionValues } from './desk.ts';
export {
  announced,
  attachment,
  consent,
  contact,
  contactAudiences,
  enclosers,
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
