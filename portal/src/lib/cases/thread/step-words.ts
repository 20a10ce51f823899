import type { ReferralAction } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { actionDoneLabel } from '#lib/text/labels.ts';

/** A step that was taken, as the course of a case tells it. */
export const stepWords = (action: ReferralAction): string =>
  action === 'ADD_STATUS_UPDATE' ? m.case_thread_note() : actionDoneLabel(action);
