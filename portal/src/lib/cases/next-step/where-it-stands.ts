import { m } from '#lib/paraglide/messages.js';
import { relative, type Moment } from '#lib/text/format.ts';
import { reasonInside, reasonLabel } from '#lib/text/reason.ts';
import type { CaseLine } from '../detail/names.ts';

/** In one line: what happens next, or why nothing does. */
export function whereItStands(line: CaseLine, now: Moment): string {
  const { actions, nextStep } = line;
  if (nextStep?.action === 'ACCEPT_HANDOVER') return m.followed_where_handover();
  if (nextStep?.action === 'ACCEPT_REDIRECTION') {
    return actions.includes('ACCEPT_REDIRECTION')
      ? m.followed_where_redirecting_yours()
      : m.followed_where_redirecting({ name: line.redirectTo?.name ?? 'CPCA' });
  }
  switch (line.status) {
    case 'DRAFT':
      return m.followed_where_draft({ step: line.draftStep });
    case 'SUBMITTED':
      return actions.includes('ACKNOWLEDGE') ? m.followed_where_receipt_yours() : m.followed_where_receipt();
    case 'ACKNOWLEDGED':
      return actions.includes('ACCEPT') ? m.followed_where_decision_yours() : m.followed_where_decision();
    case 'INFO_REQUESTED':
      return actions.includes('PROVIDE_INFORMATION')
        ? m.followed_where_asked()
        : m.followed_where_asked_theirs();
    case 'WAITLISTED':
      return m.followed_where_place();
    case 'ACCEPTED':
      return actions.includes('SCHEDULE_INTAKE')
        ? m.followed_where_intake_yours()
        : m.followed_where_intake();
    case 'SCHEDULED':
      return line.intakeAt
        ? m.followed_where_interview({ moment: relative(line.intakeAt, now) })
        : m.followed_where_programme();
    case 'ACTIVE':
      return m.followed_where_programme();
    case 'SUSPENDED':
      return line.suspendReason
        ? m.followed_where_suspended({ reason: reasonInside(line.suspendReason) })
        : m.await_suspended();
    case 'COMPLETED':
      return outcomeText(line, m.followed_where_done());
    case 'ENDED_EARLY':
      return outcomeText(
        line,
        line.endReason
          ? m.followed_where_ended({ reason: reasonInside(line.endReason) })
          : m.followed_where_ended_bare(),
      );
    case 'DECLINED':
      return outcomeText(
        line,
        line.declineReason
          ? m.followed_where_declined({ reason: reasonInside(line.declineReason) })
          : m.followed_where_declined_bare(),
      );
    case 'WITHDRAWN':
      return line.withdrawReason
        ? m.followed_where_reason({ reason: reasonLabel(line.withdrawReason) })
        : m.await_no_more();
    case 'REDIRECTED':
      return line.redirectTo
        ? m.followed_where_redirected_to({ name: line.redirectTo.name })
        : m.followed_where_redirected();
    default:
      return line.status satisfies never;
  }
}

/** An outcome that nobody has acknowledged says so, to those who are to and to those who wait for it. */
function outcomeText({ nextStep, actions }: CaseLine, outcome: string): string {
  if (nextStep?.action !== 'ACKNOWLEDGE_OUTCOME') return outcome;
  return actions.includes('ACKNOWLEDGE_OUTCOME')
    ? m.followed_where_outcome({ outcome })
    : m.followed_where_outcome_theirs({ outcome });
}
