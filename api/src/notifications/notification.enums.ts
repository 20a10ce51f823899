import { registerEnumType } from 'type-graphql';
import { notificationEvents } from './events.ts';
import type { NotificationEvent } from './events.ts';
import { mailProblems } from './letters/post.ts';
import type { MailProblem } from './letters/post.ts';

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [N in Name]: N };

export const NotificationEvents: { readonly [E in NotificationEvent]: E } = named(notificationEvents);
registerEnumType(NotificationEvents, {
  name: 'NotificationEvent',
  description: 'Events that one is notified of, as far as one chooses how.',
  valuesConfig: {
    AWAITS_YOU: { description: 'A referral waits for a step of yours.' },
    IN_CHARGE: { description: 'A referral became yours, or a colleague’s, or nobody’s.' },
    STEP: { description: 'A referral has moved on.' },
    NOTE: { description: 'A note or a message for you.' },
    DEADLINE_NEAR: { description: 'A step of yours is due within a working day.' },
    DEADLINE_PASSED: { description: 'A step of yours was due, and a working day has passed.' },
    UNTOUCHED: {
      description: 'The colleague in charge has left a step untouched for days, which you may take as well.',
    },
    ESCALATION: {
      description: 'A step is two working days late: the coordination and the authority are notified.',
    },
    WATCHED: {
      description:
        'Anything else of a referral of your service that a colleague is in charge of: for who chose to hear of it.',
    },
  },
});

export const MailProblems: { readonly [P in MailProblem]: P } = named(mailProblems);
registerEnumType(MailProblems, {
  name: 'MailProblem',
  description: 'Why a letter did not leave.',
  valuesConfig: {
    UNREACHABLE: { description: 'The mail server did not answer.' },
    TIMEOUT: { description: 'The mail server answered too slowly.' },
    LOGIN_REFUSED: { description: 'The mail server refused the login of SMTP_URL.' },
    REFUSED_FOR_NOW: { description: 'The mail server asked to come back later (4xx).' },
    REFUSED: { description: 'The mail server refused the letter for good (5xx): often a wrong address.' },
    OTHER: { description: 'Something else.' },
  },
});

export const MailStates = named(['NOT_SENT', 'FAILED'] as const);
export type MailState = keyof typeof MailStates;
registerEnumType(MailStates, {
  name: 'UnsentMailState',
  description: 'Where a letter that did not leave stands.',
  valuesConfig: {
    NOT_SENT: { description: 'No mail server was set.' },
    FAILED: { description: 'Refused for good, or tried too often.' },
  },
});

export const Languages = named(['fr', 'en'] as const);
registerEnumType(Languages, {
  name: 'Language',
  description: 'A language of the letters.',
  valuesConfig: { fr: { description: 'French.' }, en: { description: 'English.' } },
});

export const NotificationStates = named(['ASKING', 'NEW', 'DONE'] as const);
export type NotificationState = keyof typeof NotificationStates;
registerEnumType(NotificationStates, {
  name: 'NotificationState',
  description: 'Where an object stands among the notifications of a function.',
  valuesConfig: {
    ASKING: { description: 'It still asks something of the viewer.' },
    NEW: { description: 'It asks nothing, and the viewer has not read all of it.' },
    DONE: { description: 'It asks nothing any more and all of it was read.' },
  },
});
