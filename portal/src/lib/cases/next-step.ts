import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { date, deadline, duration, relative, type Moment } from '#lib/text/format.ts';
import { declineReasonLabel, withdrawReasonLabel } from '#lib/text/labels.ts';

/** What is awaited, from whom, by when: the first thing a case says. */
export interface NextStep {
  readonly whose: 'yours' | 'theirs' | 'nobody';
  readonly title: string;
  /** Whom it is awaited from, and what it means. */
  readonly text: string;
  /** The deadline, where there is one. */
  readonly by: string | null;
}

type Known = Pick<
  CaseFragment,
  | 'status'
  | 'actions'
  | 'recipient'
  | 'referrer'
  | 'acknowledgeBy'
  | 'acknowledgedAt'
  | 'informationRequestedAt'
  | 'waitlistedAt'
  | 'acceptedAt'
  | 'declinedAt'
  | 'withdrawnAt'
  | 'updatedAt'
  | 'declineReason'
  | 'withdrawReason'
  | 'relations'
>;

/** The first interview comes within this many days of the acceptance. */
const intakeDays = 14;

/** Reads the next step from the status and from what this viewer may do. */
export function nextStep(known: Known, now: Moment = new Date()): NextStep {
  const { status, actions } = known;
  const recipient = known.recipient
    ? m.await_by_recipient({ name: known.recipient.name })
    : m.await_by_coordination();
  const theirs = (title: string, text: string, by: string | null = null): NextStep => ({
    whose: 'theirs',
    title,
    text,
    by,
  });
  const yours = (title: string, text: string, by: string | null = null): NextStep => ({
    whose: 'yours',
    title,
    text,
    by,
  });
  const closed = (title: string, text: string): NextStep => ({ whose: 'nobody', title, text, by: null });

  switch (status) {
    case 'DRAFT':
      return yours(m.await_draft(), m.await_draft_text());
    case 'SUBMITTED': {
      const by = known.acknowledgeBy;
      return actions.includes('ACKNOWLEDGE')
        ? yours(m.await_acknowledge(), `${dueText(by, now)}${m.await_acknowledge_text()}`, by)
        : theirs(m.await_receipt_awaited(), `${recipient} ${dueText(by, now)}`, by);
    }
    case 'ACKNOWLEDGED': {
      const when = relative(known.acknowledgedAt ?? known.updatedAt, now);
      return actions.includes('ACCEPT')
        ? yours(m.await_decide(), m.await_decide_text())
        : theirs(m.await_decision_awaited(), m.await_decision_text({ when }));
    }
    case 'INFO_REQUESTED': {
      const when = relative(known.informationRequestedAt ?? known.updatedAt, now);
      return actions.includes('PROVIDE_INFORMATION')
        ? yours(m.await_answer(), m.await_answer_text({ when, name: known.recipient?.name ?? 'CPCA' }))
        : theirs(
            m.await_answer_awaited(),
            m.await_answer_awaited_text({ when, name: known.referrer?.name ?? '' }),
          );
    }
    case 'WAITLISTED': {
      const since = m.await_place_text({
        day: date(known.waitlistedAt ?? known.updatedAt, 'unless-current', now),
      });
      return theirs(actions.includes('ACCEPT') ? m.await_place() : m.await_place_awaited(), since);
    }
    case 'ACCEPTED': {
      const by = known.acceptedAt
        ? new Date(Date.parse(known.acceptedAt) + intakeDays * 86_400_000).toISOString()
        : null;
      const team = known.relations.some(
        (relation) => relation === 'CASEWORKER' || relation === 'COORDINATOR',
      );
      return team
        ? yours(m.await_intake(), m.await_intake_text(), by)
        : theirs(m.await_intake_awaited(), `${m.await_by_team()} ${m.await_intake_text()}`, by);
    }
    case 'SCHEDULED':
      return theirs(m.await_scheduled(), m.await_by_team());
    case 'ACTIVE':
      return theirs(m.await_active(), m.await_by_team());
    case 'SUSPENDED':
      return theirs(m.await_suspended(), m.await_by_coordination());
    case 'COMPLETED':
      return closed(m.await_completed(), m.await_completed_text());
    case 'ENDED_EARLY':
      return closed(m.await_ended(), m.await_no_more());
    case 'DECLINED':
      return closed(
        closedOn(m.await_declined(), known.declinedAt, now),
        reasonText(known.declineReason ? declineReasonLabel(known.declineReason) : null),
      );
    case 'WITHDRAWN':
      return closed(
        closedOn(m.await_withdrawn(), known.withdrawnAt, now),
        reasonText(known.withdrawReason ? withdrawReasonLabel(known.withdrawReason) : null),
      );
    case 'REDIRECTED':
      return closed(m.await_redirected(), m.await_no_more());
    default:
      return status satisfies never;
  }
}

function dueText(by: string | null, now: Moment): string {
  if (!by) return '';
  const late = new Date(now).getTime() - Date.parse(by);
  return late > 0
    ? `${m.await_late({ length: duration(late) })} `
    : `${m.await_before({ moment: deadline(by, now) })} `;
}

function closedOn(what: string, at: string | null, now: Moment): string {
  return at ? m.await_closed_on({ what, day: date(at, 'unless-current', now) }) : what;
}

function reasonText(reason: string | null): string {
  return reason ? `${m.followed_where_reason({ reason })}. ${m.await_no_more()}` : m.await_no_more();
}
