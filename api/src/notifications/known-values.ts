import { referralActions, subjectTypes } from '../access/index.ts';
import type { KnownColumns } from '../database/known-values.ts';
import { notificationEvents } from './events.ts';
import { letterKinds, letterStates, mailProblems } from './letters/index.ts';
import { Languages } from './notification.enums.ts';
import { reminderStages } from './reminders/index.ts';

const events = { some: notificationEvents };

export const notificationKnownValues: KnownColumns = {
  mail: { kind: { one: letterKinds }, state: { one: letterStates }, problem: { one: mailProblems } },
  notification: {
    object_type: { one: subjectTypes },
    event: { one: notificationEvents },
    action: { one: referralActions },
    cause_type: { one: subjectTypes },
    asks: { one: referralActions },
  },
  notification_preference: {
    language: { one: Object.keys(Languages) },
    in_app: events,
    mail_at_once: events,
    mail_in_digest: events,
  },
  reminder: { stage: { one: reminderStages } },
};
