import type { CaseFragment, CaseLineFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { date, dateTime, relative, type Moment } from '#lib/text/format.ts';
import { reasonInside } from '#lib/text/reason.ts';
import { dueWhen } from './due.ts';
import { isOwnStep } from './own-step.ts';
import { senderOf } from '../sender.ts';
import { outcomeText, type Ended } from '../answers/outcome.ts';

/** What is awaited, from whom, by when: the first thing on the page of a case. */
export interface NextStep {
  readonly whose: 'yours' | 'theirs' | 'nobody';
  readonly title: string;
  /** Whom it is awaited from, and what it means. */
  readonly text: string;
  /** The deadline, where there is one. */
  readonly by: string | null;
  /** The day that stands beside it, and what it is the day of: what was fixed, else the deadline. */
  readonly day: { readonly what: string; readonly at: string } | null;
}

type Known = Ended &
  Pick<
    CaseFragment,
    | 'isPrivate'
    | 'nextStep'
    | 'actions'
    | 'relations'
    | 'referrer'
    | 'acknowledgedAt'
    | 'informationRequestedAt'
    | 'waitlistedAt'
    | 'intakeAt'
    | 'startedAt'
    | 'suspendedAt'
    | 'suspendReason'
    | 'redirectAskedAt'
    | 'updatedAt'
    | 'reopenUntil'
  > & { readonly recipient: CaseLineFragment['recipient'] };

/** What the API says is awaited, in the words of whoever reads it: theirs to do, or somebody else's. */
export function nextStep(known: Known, now: Moment = new Date()): NextStep {
  const { nextStep: awaited } = known;
  if (!awaited) {
    const { title, text: outcome } = outcomeText(known, now);
    const read = known.outcomeAcknowledgedAt
      ? m.await_outcome_closed({ when: relative(known.outcomeAcknowledgedAt, now) })
      : m.await_no_more();
    const text = [outcome, read, reopenUntil(known, now)].filter(Boolean).join(' ');
    return { whose: 'nobody', title, text, by: null, day: null };
  }
  const mine = isOwnStep(known);
  const { title, text } = words(known, awaited, mine, now);
  const due = awaited.dueAt ? m.due_sentence({ when: dueWhen(awaited.dueAt, now) }) : '';
  return {
    whose: mine ? 'yours' : 'theirs',
    by: awaited.dueAt,
    day: dayOf(known, awaited),
    title,
    text: [text, due].filter(Boolean).join(' '),
  };
}

/** An interview is due on the evening after it, which is nobody's appointment. */
function dayOf({ intakeAt }: Known, { action, dueAt }: NonNullable<Known['nextStep']>): NextStep['day'] {
  if (action === 'START' && intakeAt) return { what: m.await_day_interview(), at: intakeAt };
  return dueAt ? { what: m.await_day_due(), at: dueAt } : null;
}

function words(
  known: Known,
  { action, by, besides }: NonNullable<Known['nextStep']>,
  mine: boolean,
  now: Moment,
): Pick<NextStep, 'title' | 'text'> {
  const day = (at: string | null): string => date(at ?? known.updatedAt, 'unless-current', now);
  const since = (at: string | null): string => relative(at ?? known.updatedAt, now);
  switch (action) {
    case 'SUBMIT':
    case 'ENTER':
      return {
        title: m.await_draft(),
        text: known.isPrivate ? m.await_draft_private() : m.await_draft_text(),
      };
    case 'ACKNOWLEDGE':
      return mine
        ? { title: m.await_acknowledge(), text: m.await_acknowledge_text(senderOf(known)) }
        : { title: m.await_receipt_awaited(), text: recipientOf(known) };
    case 'PROVIDE_INFORMATION': {
      const when = since(known.informationRequestedAt);
      if (mine) {
        const name = known.recipient?.name ?? 'CPCA';
        return { title: m.await_answer(), text: m.await_answer_text({ when, name }) };
      }
      const name = known.referrer?.name ?? '';
      return { title: m.await_answer_awaited(), text: m.await_answer_awaited_text({ when, name }) };
    }
    case 'ACCEPT':
      if (known.status === 'WAITLISTED') {
        const text = m.await_place_text({ day: day(known.waitlistedAt) });
        return { title: mine ? m.await_place() : m.await_place_awaited(), text };
      }
      if (mine) return { title: m.await_decide(), text: m.await_decide_text(senderOf(known)) };
      return {
        title: m.await_decision_awaited(),
        text: m.await_decision_text({ when: since(known.acknowledgedAt) }),
      };
    case 'SCHEDULE_INTAKE':
      return mine
        ? { title: m.await_intake(), text: m.await_intake_text() }
        : { title: m.await_intake_awaited(), text: m.await_by_team() };
    case 'START': {
      const moment = known.intakeAt ? dateTime(known.intakeAt) : '';
      return mine
        ? { title: m.await_start(), text: m.await_start_text({ moment }) }
        : { title: m.await_start_theirs(), text: m.await_start_theirs_text({ moment }) };
    }
    case 'COMPLETE': {
      const text = m.await_complete_text({ day: day(known.startedAt) });
      return mine
        ? { title: m.await_complete(), text }
        : { title: m.await_active(), text: `${text} ${m.await_by_team()}` };
    }
    case 'RESUME': {
      const from = day(known.suspendedAt);
      const text = known.suspendReason
        ? m.await_resume_reason({ day: from, reason: reasonInside(known.suspendReason) })
        : m.await_resume_text({ day: from });
      return { title: m.await_resume(), text: mine ? text : `${text} ${m.await_by_coordination()}` };
    }
    case 'ACCEPT_REDIRECTION': {
      const when = since(known.redirectAskedAt);
      if (mine) {
        const name = known.recipient?.name ?? 'CPCA';
        return { title: m.await_takeover(), text: m.await_takeover_text({ name, when }) };
      }
      const name = known.redirectTo?.name ?? 'CPCA';
      return { title: m.await_takeover_theirs(), text: m.await_takeover_theirs_text({ when, name }) };
    }
    // asked of the viewer's house alone
    case 'ACCEPT_HANDOVER':
      return { title: m.await_handover(), text: m.await_handover_text() };
    // told to the coordination alone
    case 'CHANGE_HOUSING_PARTNER':
      if (besides.length > 0) return { title: m.await_both(), text: m.await_both_text() };
      return { title: m.await_housing(), text: m.await_partner_text() };
    case 'CHANGE_HEALTH_PARTNER':
      if (besides.length > 0) return { title: m.await_both(), text: m.await_both_text() };
      return { title: m.await_health(), text: m.await_partner_text() };
    case 'ACKNOWLEDGE_OUTCOME': {
      const { title, text } = outcomeText(known, now);
      const outcome = [title, text].filter(Boolean).join(' ');
      if (mine) return { title: m.await_outcome(), text: m.await_outcome_text({ outcome }) };
      // for a viewer who may not read whether a court is behind, the sentence names both
      const sentence = by === 'AUTHORITY' ? m.await_outcome_authority_text : m.await_outcome_theirs_text;
      return { title: m.await_outcome_theirs(), text: sentence({ outcome }) };
    }
    case 'SAVE_DRAFT':
    case 'SHARE_DRAFT':
    case 'DISCARD':
    case 'REQUEST_INFORMATION':
    case 'WAITLIST':
    case 'DECLINE':
    case 'WITHDRAW':
    case 'WITHDRAW_ENTRY':
    case 'REDIRECT':
    case 'REFUSE_REDIRECTION':
    case 'SUSPEND':
    case 'END_EARLY':
    case 'REOPEN':
    case 'RECORD_CONSENT':
    case 'RECORD_WITHDRAWAL':
    case 'CORRECT_DETAILS':
    case 'CORRECT_SAFETY':
    case 'CORRECT_IDENTITY':
    case 'CORRECT_MEASURE':
    case 'CORRECT_MODULES':
    case 'CORRECT_CIRCUMSTANCES':
    case 'CORRECT_URGENCY':
    case 'CORRECT_ENTRY':
    case 'SEND_ENCLOSURE':
    case 'WITHDRAW_ENCLOSURE':
    case 'CHANGE_CLINICIAN':
    case 'DECLINE_HOUSING':
    case 'DECLINE_HEALTH':
    case 'HAND_OVER':
    case 'WITHDRAW_HANDOVER':
    case 'REFUSE_HANDOVER':
    case 'ASSIGN':
    case 'ADD_STATUS_UPDATE':
      throw new Error(`Nothing waits for ${action}.`);
    default:
      return action satisfies never;
  }
}

/** Until when who may take an outcome back can do so; nothing while no end is set, or for who may not. */
function reopenUntil({ actions, reopenUntil: until }: Known, now: Moment): string {
  if (!until || !actions.includes('REOPEN')) return '';
  return m.await_reopen_until({ day: date(until, 'unless-current', now) });
}

function recipientOf({ recipient }: Known): string {
  return recipient ? m.await_by_recipient({ name: recipient.name }) : m.await_by_coordination();
}
