/** Notifications: what is told to whom, in the hub and by e-mail, and what is recalled before it is late. */
export { cleanUp } from './clean-up.ts';
export { openPost } from './post.ts';
export type { Post } from './post.ts';
export { remind } from './remind.ts';
export { sendMail } from './send-mail.ts';
export { tell } from './tell.ts';
