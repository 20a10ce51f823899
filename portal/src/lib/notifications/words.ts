import type { NotificationEvent } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';

const events: Readonly<Record<NotificationEvent, () => string>> = {
  AWAITS_YOU: m.notification_awaits_you,
  STEP: m.notification_step,
  NOTE: m.notification_note,
  DEADLINE_NEAR: m.notification_deadline_near,
  DEADLINE_PASSED: m.notification_deadline_passed,
  ESCALATION: m.notification_escalation,
};

/** What happened, in one sentence that holds no word of the case. */
export function eventWords(event: NotificationEvent): string {
  return events[event]();
}
