/** Notifications: who is notified of what, in the hub and by e-mail, and the reminders before a deadline passes. */
export { cleanUp } from './clean-up.ts';
export { DeadLetterResolver } from './dead-letter.resolver.ts';
export { readDeadLetter } from './dead-letters.ts';
export { notificationKnownValues } from './known-values.ts';
export { MailEntity, NotificationEntity, NotificationPreferenceEntity } from './notification.entity.ts';
export { NotificationResolver, ViewerNotificationsResolver } from './notification.resolver.ts';
export { Notification } from './notification.type.ts';
export { readNotification } from './notifications.ts';
export type { NotificationNode } from './notifications.ts';
export { NotificationPreferencesResolver } from './preferences.resolver.ts';
export { preferencesByMembership as readNotificationPreferences } from './own-preferences.ts';
export { openLetterBox, openPost, useMailServer } from './post.ts';
export type { Post } from './post.ts';
export { remind } from './remind.ts';
export { sendMail } from './send-mail.ts';
export { notify } from './notify.ts';
