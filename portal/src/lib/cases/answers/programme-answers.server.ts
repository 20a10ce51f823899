import type { Graphql } from '#lib/graphql/client.ts';
import {
  AcknowledgeCaseOutcomeDocument,
  AnswerCaseRedirectionDocument,
  ChangeCaseClinicianDocument,
  ChangeCasePartnerDocument,
  CompleteCaseDocument,
  DeclineCasePartDocument,
  EndCaseEarlyDocument,
  RedirectCaseDocument,
  ReopenCaseDocument,
  ResumeCaseDocument,
  ScheduleCaseIntakeDocument,
  StartCaseDocument,
  SuspendCaseDocument,
  type AnsweredFragment,
} from '#lib/graphql/generated/graphql.ts';
import { meantControl } from '#lib/form/asked.ts';
import { m } from '#lib/paraglide/messages.js';
import { instantInParis } from '#lib/text/paris.ts';
import type { Answer } from './answers.ts';
import type { Sent } from './sent.server.ts';

/** What came of an answer. */
export type Outcome = Pick<AnsweredFragment, 'userErrors'> & Partial<AnsweredFragment>;

/** The answers from the first appointment to the end, and those that hand a case to another CPCA. */
export type ProgrammeAnswer = Extract<
  Answer,
  | 'schedule'
  | 'start'
  | 'suspend'
  | 'resume'
  | 'complete'
  | 'end'
  | 'reopen'
  | 'outcome'
  | 'redirect'
  | 'takeover'
  | 'leave'
  | 'housing'
  | 'health'
  | 'clinician'
  | 'declineHousing'
  | 'declineHealth'
>;

/** A refusal for which the API need not be asked. */
export function refusal(field: string, message: string): Outcome {
  return { userErrors: [{ code: 'REQUIRED', field, message }] };
}

/** Sends one of these answers to the API in the name of whoever sent the form. */
export async function sendProgrammeAnswer(
  answer: ProgrammeAnswer,
  graphql: Graphql,
  sent: Sent,
): Promise<Outcome> {
  const change = { id: sent.id, version: sent.version };
  const note = sent.text('note') || null;
  const changeWithNote = { ...change, note };
  switch (answer) {
    case 'schedule':
      return await schedule(graphql, sent, changeWithNote);
    case 'start':
      return (await graphql.mutate(StartCaseDocument, { input: changeWithNote })).startReferral;
    case 'suspend': {
      const reason = sent.text('reason');
      if (!reason) return refusal('reason', m.answer_choose_error());
      return (await graphql.mutate(SuspendCaseDocument, { input: { ...changeWithNote, reason } }))
        .suspendReferral;
    }
    case 'resume':
      return (await graphql.mutate(ResumeCaseDocument, { input: changeWithNote })).resumeReferral;
    case 'complete':
      return (await graphql.mutate(CompleteCaseDocument, { input: changeWithNote })).completeReferral;
    case 'end': {
      const reason = sent.text('reason');
      if (!reason) return refusal('reason', m.answer_choose_error());
      const input = { ...change, reason, report: sent.text('report') };
      return (await graphql.mutate(EndCaseEarlyDocument, { input })).endReferralEarly;
    }
    case 'reopen': {
      const reason = sent.text('reason');
      if (!reason) return refusal('reason', m.answer_choose_error());
      return (await graphql.mutate(ReopenCaseDocument, { input: { ...changeWithNote, reason } }))
        .reopenReferral;
    }
    case 'outcome':
      return (await graphql.mutate(AcknowledgeCaseOutcomeDocument, { input: changeWithNote }))
        .acknowledgeOutcome;
    case 'redirect': {
      const recipientId = sent.text('recipientId');
      if (!recipientId) return refusal('recipientId', m.answer_redirect_choose_error());
      const input = { ...change, recipientId, note: sent.text('note') };
      return (await graphql.mutate(RedirectCaseDocument, { input })).redirectReferral;
    }
    case 'takeover':
    case 'leave': {
      const input = { ...changeWithNote, accept: answer === 'takeover' };
      return (await graphql.mutate(AnswerCaseRedirectionDocument, { input })).answerRedirection;
    }
    case 'housing':
    case 'health': {
      const organisationId = sent.text('organisationId');
      if (!organisationId) return refusal('organisationId', m.answer_choose_error());
      const module = answer === 'housing' ? 'HOUSING' : 'PSYCHOLOGICAL_SUPPORT';
      const input = { ...changeWithNote, module, organisationId } as const;
      return (await graphql.mutate(ChangeCasePartnerDocument, { input })).changePartner;
    }
    case 'declineHousing':
    case 'declineHealth': {
      const module = answer === 'declineHousing' ? 'HOUSING' : 'PSYCHOLOGICAL_SUPPORT';
      const input = { ...change, module, reason: sent.text('reason') } as const;
      return (await graphql.mutate(DeclineCasePartDocument, { input })).declinePart;
    }
    case 'clinician': {
      const clinicianId = sent.text('clinicianId');
      if (!clinicianId) return refusal('clinicianId', m.answer_choose_error());
      return (
        await graphql.mutate(ChangeCaseClinicianDocument, { input: { ...changeWithNote, clinicianId } })
      ).changeClinician;
    }
    default:
      return answer satisfies never;
  }
}

async function schedule(
  graphql: Graphql,
  sent: Sent,
  change: { readonly id: string; readonly version: number; readonly note: string | null },
): Promise<Outcome> {
  const [day, time] = [sent.text('day'), sent.text('time')];
  const missing = [
    ...(/^\d{4}-\d{2}-\d{2}$/.test(day) ? [] : refusal('day', m.answer_day_error()).userErrors),
    ...(/^\d{2}:\d{2}$/.test(time) ? [] : refusal('time', m.answer_time_error()).userErrors),
  ];
  if (missing.length > 0) return { userErrors: missing };
  if (instantInParis(day, '12:00') === null) return refusal('day', m.answer_day_error());
  const at = instantInParis(day, time);
  if (at === null) return refusal('time', m.answer_time_skipped());
  const confirmed = sent.text(meantControl) === `${day} ${time}` ? ['at'] : [];
  const { scheduleIntake } = await graphql.mutate(ScheduleCaseIntakeDocument, {
    input: { ...change, at, confirmed },
  });
  // the API knows one instant where the form has a day and an hour, and one box beside them for all that is asked about it
  const [first, ...more] = scheduleIntake.userErrors.filter(({ field }) => field === 'at');
  const others = scheduleIntake.userErrors.filter(({ field }) => field !== 'at');
  const message = [first, ...more].map((error) => error?.message ?? '').join(' ');
  const userErrors = first ? [{ ...first, field: 'day', message }, ...others] : others;
  return { ...scheduleIntake, userErrors };
}
