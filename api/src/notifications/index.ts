/** Notifications: who is notified of what, in the hub and by e-mail, and the reminders before a deadline passes. */
export { notify } from './notify.ts';
export { remind } from './reminders/index.ts';
export {
  DeadLetterResolver,
  openLetterBox,
  openPost,
  readDeadLetter,
  sendInvitation,
  sendMail,
  tellOfAccount,
  useMailServer,
} from './letters/index.ts';
export type { Post } from './letters/index.ts';
export {
  NotificationPreferencesResolver,
  preferencesByMembership as readNotificationPreferences,
} from './preferences/index.ts';
export {
  announceOnDevices,
  openPushService,
  push,
  PushDeviceEntity,
  PushDeviceResolver,
  readPushDevice,
  useWebPush,
  ViewerPushResolver,
} from './push/index.ts';
export type { PushJob, PushService } from './push/index.ts';
export { Notification } from './notification.type.ts';
export { MailEntity, NotificationEntity, NotificationPreferenceEntity } from './notification.entity.ts';
export { NotificationResolver, ViewerNotificationsResolver } from './notification.resolver.ts';
export { readNotification } from './notifications.ts';
export type { NotificationNode } from './notifications.ts';
export { notificationKnownValues } from './known-values.ts';
export { cleanUp } from './clean-up.ts';
