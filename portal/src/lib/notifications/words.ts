import type { NotificationEvent, ReferralAction } from '#lib/graphql/generated/enums.ts';
import type { NotificationLineFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { date, dateTime, deadline, type Moment } from '#lib/text/format.ts';
import { actionDoneLabel, actionLabel, functionLabel } from '#lib/text/labels.ts';
import { shortName } from '#lib/text/organisations.ts';

const events: Readonly<Record<NotificationEvent, () => string>> = {
  AWAITS_YOU: m.notification_awaits_you,
  IN_CHARGE: m.notification_in_charge,
  STEP: m.notification_step,
  NOTE: m.notification_note,
  DEADLINE_NEAR: m.notification_deadline_near,
  DEADLINE_PASSED: m.notification_deadline_passed,
  UNTOUCHED: m.notification_untouched,
  ESCALATION: m.notification_escalation,
  WATCHED: m.notification_watched,
};

/** A kind of event, in one sentence that holds no word of the case. */
export function eventWords(event: NotificationEvent): string {
  return events[event]();
}

type Line = NotificationLineFragment;

/** What happened, who did it and what was fixed then: "Orientation acceptée par Claire Vasseur, ANEF 63, entretien avant le 7 décembre". */
export function lineWords(line: Line, viewerMembershipId: string | null, now: Moment): string {
  const ended = endedWords(line);
  if (ended !== null) return ended;
  const what = whatHappened(line, viewerMembershipId);
  const who = whoDid(line);
  const whole =
    givenWords(line, viewerMembershipId) ?? (who === null ? what : m.notification_by({ what, who }));
  const detail = detailOf(line, now);
  return detail === null ? whole : m.notification_with({ what: whole, detail });
}

/** What is asked, as a verb, and until when as it was fixed then; null where nothing is asked any more. */
export function askWords({ asks, settledAt, cause }: Line, now: Moment): string | null {
  if (!asks || settledAt) return null;
  const verb = lowered(asks);
  return cause?.__typename === 'StatusUpdate' && cause.dueAt
    ? m.notification_asks_before({ verb, when: deadline(cause.dueAt, now) })
    : m.notification_asks({ verb });
}

const lowered = (action: ReferralAction): string => {
  const verb = actionLabel(action);
  return verb.charAt(0).toLowerCase() + verb.slice(1);
};

function whatHappened({ event, action, cause }: Line, viewerMembershipId: string | null): string {
  if (cause?.__typename === 'Message') return m.notification_message();
  if (action === null || action === undefined)
    return cause?.__typename === 'StatusUpdate'
      ? m.notification_note_added()
      : event
        ? eventWords(event)
        : m.notification_step();
  if (action !== 'ASSIGN' || cause?.__typename !== 'StatusUpdate') return actionDoneLabel(action);
  if (!cause.assignee) return m.notification_now_nobodys();
  if (cause.assignee.id === viewerMembershipId) return m.notification_now_yours();
  return cause.assignee.personName
    ? m.notification_now_theirs({ name: cause.assignee.personName })
    : actionDoneLabel(action);
}

/** What of a case that one reads no more is told beside its reference: who is in its place, or that nothing is to be answered; null of all else. */
function endedWords({ action, subject, reference: known }: Line): string | null {
  if (subject?.__typename !== 'Organisation') return null;
  // before this was told, no reference was kept
  const reference = known ?? 'no';
  if (action === 'WITHDRAW_HANDOVER') return m.notification_handover_lapsed({ reference });
  if (action !== 'CORRECT_MEASURE') return null;
  const house = shortName(subject.name ?? '');
  if (subject.kind === 'PROBATION_SERVICE') return m.notification_other_spip({ reference, house });
  return subject.kind === 'CPCA'
    ? m.notification_no_more_behind({ reference, house })
    : m.notification_other_court({ reference, house });
}

/** Who put a case in whose hands, which is within one service; null of all else, and of what nobody is named for. */
function givenWords({ action, cause }: Line, viewerMembershipId: string | null): string | null {
  if (action !== 'ASSIGN' || cause?.__typename !== 'StatusUpdate') return null;
  const { assignee, authorName: who } = cause;
  if (!who) return null;
  if (!assignee) return m.notification_given_nobody({ who });
  if (assignee.personName === who) return m.notification_now_theirs({ name: who });
  if (assignee.id === viewerMembershipId) return m.notification_given_you({ who });
  return assignee.personName ? m.notification_given({ who, name: assignee.personName }) : null;
}

function whoDid({ cause }: Line): string | null {
  if (cause?.__typename !== 'StatusUpdate' && cause?.__typename !== 'Message') return null;
  const { authorFunction, authorOrganisation } = cause;
  const authorName = cause.__typename === 'Message' ? cause.writerName : cause.authorName;
  const service = authorOrganisation ? shortName(authorOrganisation.name) : functionLabel(authorFunction);
  return authorName ? m.notification_by_service({ who: authorName, service }) : service;
}

/** What the step fixed, for who may read it; what is asked says its own day. */
function detailOf({ asks, cause }: Line, now: Moment): string | null {
  if (cause?.__typename !== 'StatusUpdate') return null;
  if (cause.intakeAt) return m.notification_intake_on({ moment: dateTime(cause.intakeAt) });
  if (!cause.dueAt || asks) return null;
  const day = date(cause.dueAt, 'unless-current', now);
  return cause.toStatus === 'ACCEPTED' ? m.notification_intake_before({ day }) : m.notification_due({ day });
}
