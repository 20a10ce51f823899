/** Reminders before and after a deadline passes, and to whom. */
export { remind } from './remind.ts';
export { reminderStages } from './reminder-stage.ts';
