/** What is sent by e-mail: when, with which words, through which server, and what did not leave. */
export { DeadLetterResolver } from './dead-letter.resolver.ts';
export { readDeadLetter } from './dead-letters.ts';
export { letterKinds, letterStates } from './letter-states.ts';
export { linesOf } from './lines.ts';
export type { NotifiedObject } from './letter-subjects.ts';
export { mailIsSent, mailProblems, openLetterBox, openPost, useMailServer } from './post.ts';
export type { MailProblem, Post } from './post.ts';
export { sendInvitation } from './send-invitation.ts';
export { sendMail } from './send-mail.ts';
export { tellOfAccount } from './tell-of-account.ts';
