import type { ReferralAction } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';

/** The steps that are answered from an inbox or a case; a draft is written and sent elsewhere. */
export const answerActions = {
  acknowledge: 'ACKNOWLEDGE',
  provide: 'PROVIDE_INFORMATION',
  accept: 'ACCEPT',
  request: 'REQUEST_INFORMATION',
  waitlist: 'WAITLIST',
  decline: 'DECLINE',
  update: 'ADD_STATUS_UPDATE',
  withdraw: 'WITHDRAW',
} as const satisfies Readonly<Record<string, ReferralAction>>;

/** An answer by the name of its form. */
export type Answer = keyof typeof answerActions;

/** In the order in which the buttons stand. */
export const answers = Object.keys(answerActions) as readonly Answer[];

export function isAnswer(name: unknown): name is Answer {
  return typeof name === 'string' && Object.hasOwn(answerActions, name);
}

/** Effect and delay of an answer, once it is given. */
export function doneText(answer: Answer): string {
  switch (answer) {
    case 'acknowledge':
      return m.done_case_acknowledge();
    case 'request':
      return m.done_case_request();
    case 'provide':
      return m.done_case_provide();
    case 'accept':
      return m.done_case_accept();
    case 'waitlist':
      return m.done_case_waitlist();
    case 'decline':
      return m.done_case_decline();
    case 'withdraw':
      return m.done_case_withdraw();
    case 'update':
      return m.done_case_update();
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
}
