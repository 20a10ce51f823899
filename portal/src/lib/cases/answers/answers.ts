import type { ReferralAction } from '#lib/graphql/generated/enums.ts';
import type { UploadedFile } from '#lib/conversation/uploaded.ts';
import type { senderOf } from '../sender.ts';
import { m } from '#lib/paraglide/messages.js';
import { actionLabel } from '#lib/text/labels.ts';

/** The steps that are answered from an inbox or a case; a draft is written and sent elsewhere. */
export const answerActions = {
  outcome: 'ACKNOWLEDGE_OUTCOME',
  acknowledge: 'ACKNOWLEDGE',
  provide: 'PROVIDE_INFORMATION',
  takeover: 'ACCEPT_REDIRECTION',
  leave: 'REFUSE_REDIRECTION',
  follow: 'ACCEPT_HANDOVER',
  giveback: 'REFUSE_HANDOVER',
  accept: 'ACCEPT',
  start: 'START',
  schedule: 'SCHEDULE_INTAKE',
  resume: 'RESUME',
  complete: 'COMPLETE',
  request: 'REQUEST_INFORMATION',
  waitlist: 'WAITLIST',
  suspend: 'SUSPEND',
  redirect: 'REDIRECT',
  decline: 'DECLINE',
  end: 'END_EARLY',
  reopen: 'REOPEN',
  handover: 'HAND_OVER',
  recall: 'WITHDRAW_HANDOVER',
  housing: 'CHANGE_HOUSING_PARTNER',
  health: 'CHANGE_HEALTH_PARTNER',
  clinician: 'CHANGE_CLINICIAN',
  enclose: 'SEND_ENCLOSURE',
  withdrawEnclosure: 'WITHDRAW_ENCLOSURE',
  declineHousing: 'DECLINE_HOUSING',
  declineHealth: 'DECLINE_HEALTH',
  assign: 'ASSIGN',
  update: 'ADD_STATUS_UPDATE',
  withdraw: 'WITHDRAW',
  withdrawEntry: 'WITHDRAW_ENTRY',
} as const satisfies Readonly<Record<string, ReferralAction>>;

/** An answer by the name of its form. */
export type Answer = keyof typeof answerActions;

/** In the order in which the buttons stand. */
export const answers = Object.keys(answerActions) as readonly Answer[];

/** Whether a word from a form or an address names an answer. */
export function isAnswer(name: unknown): name is Answer {
  return typeof name === 'string' && Object.hasOwn(answerActions, name);
}

/** Sent at once, without a form to fill in first. */
export const atOnce: readonly Answer[] = ['acknowledge', 'outcome'];

/** Given beside the service or the file that they are about, and not among the others. */
const besideTheirs: readonly Answer[] = ['housing', 'health', 'clinician', 'enclose', 'withdrawEnclosure'];

interface Waiting {
  readonly nextStep: { readonly action: ReferralAction; readonly besides: readonly ReferralAction[] } | null;
}

/** Whether an answer is what the case waits for, alone or with others. */
export const isAwaited = (answer: Answer, { nextStep }: Waiting): boolean =>
  nextStep !== null && [nextStep.action, ...nextStep.besides].includes(answerActions[answer]);

/** Whether an answer is given beside what it is about: not where it is what the case waits for. */
export const isBeside = (answer: Answer, known: Waiting): boolean =>
  besideTheirs.includes(answer) && !isAwaited(answer, known);

/** After somebody was faster, a form says so by the one, and by the other that its sender has read what they did. */
export const overtakenField = 'depasse';
export const rereadField = 'relu';

/** What moves a case on; of those offered the first is the one main button. */
const onward: readonly Answer[] = [
  'housing',
  'health',
  'outcome',
  'acknowledge',
  'provide',
  'takeover',
  'follow',
  'accept',
  'schedule',
  'start',
  'resume',
];

/** The answer that stands out among those offered. */
export function mainOf(offered: readonly Answer[]): Answer | undefined {
  return offered.find((answer) => onward.includes(answer));
}

const dangerous: readonly Answer[] = [
  'decline',
  'withdraw',
  'withdrawEntry',
  'end',
  'declineHousing',
  'declineHealth',
  'withdrawEnclosure',
];

/** What cannot be taken back and ends something. */
export function isDangerous(answer: Answer): boolean {
  return dangerous.includes(answer);
}

/** The words on the button that sends the form of an answer. */
export function sendLabel(answer: Answer): string {
  const words: Readonly<Partial<Record<Answer, () => string>>> = {
    request: m.answer_question_send,
    provide: m.answer_answer_send,
    accept: m.answer_accept_send,
    waitlist: m.answer_waitlist_send,
    assign: m.answer_assign_send,
    update: m.answer_update_send,
    schedule: m.answer_schedule_send,
    start: m.answer_start_send,
    suspend: m.answer_suspend_send,
    resume: m.answer_resume_send,
    complete: m.answer_complete_send,
    end: m.answer_end_send,
    reopen: m.answer_reopen_send,
    redirect: m.answer_redirect_send,
    handover: m.answer_handover_send,
    housing: m.answer_party_send,
    health: m.answer_party_send,
    clinician: m.answer_clinician_send,
    enclose: m.enclosures_add,
    withdrawEnclosure: m.answer_enclosure_send,
    declineHousing: m.answer_decline_part_send,
    declineHealth: m.answer_decline_part_send,
  };
  return words[answer]?.() ?? actionLabel(answerActions[answer]);
}

/** Effect and delay of an answer, once it is sent: whether a house sent the case says who sees it. */
export function doneText(answer: Answer, sender: ReturnType<typeof senderOf>): string {
  switch (answer) {
    case 'acknowledge':
      return m.done_case_acknowledge(sender);
    case 'request':
      return m.done_case_request();
    case 'provide':
      return m.done_case_provide();
    case 'accept':
      return m.done_case_accept(sender);
    case 'waitlist':
      return m.done_case_waitlist(sender);
    case 'decline':
      return m.done_case_decline(sender);
    case 'withdraw':
      return m.done_case_withdraw();
    case 'withdrawEntry':
      return m.done_case_withdraw_entry(sender);
    case 'assign':
      return m.done_case_assign();
    case 'update':
      return m.done_case_update();
    case 'schedule':
      return m.done_case_schedule(sender);
    case 'start':
      return m.done_case_start(sender);
    case 'suspend':
      return m.done_case_suspend(sender);
    case 'resume':
      return m.done_case_resume(sender);
    case 'complete':
      return m.done_case_complete();
    case 'end':
      return m.done_case_end(sender);
    case 'reopen':
      return m.done_case_reopen(sender);
    case 'outcome':
      return m.done_case_outcome();
    case 'redirect':
      return m.done_case_redirect();
    case 'takeover':
      return m.done_case_takeover(sender);
    case 'leave':
      return m.done_case_leave();
    case 'handover':
      return m.done_case_handover();
    case 'recall':
      return m.done_case_recall();
    case 'follow':
      return m.done_case_follow();
    case 'giveback':
      return m.done_case_giveback();
    case 'housing':
      return m.done_case_housing();
    case 'health':
      return m.done_case_health();
    case 'clinician':
      return m.done_case_clinician();
    case 'enclose':
      return m.done_case_enclose();
    case 'withdrawEnclosure':
      return m.done_case_enclosure();
    case 'declineHousing':
    case 'declineHealth':
      return m.done_case_decline_part();
    default:
      return answer satisfies never;
  }
}

/** Why an answer was refused, and what was typed, so that nothing has to be typed twice. */
export interface Refused {
  readonly answer: Answer;
  readonly id: string;
  readonly errors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
  }[];
  readonly values: Readonly<Record<string, string>>;
  readonly audience: readonly string[];
  /** Files that the API has stored already. */
  readonly uploaded: readonly UploadedFile[];
}
