/** The web in front of the hub: whom it believes, where requests come from, how answers are packed, and the portal behind it. */
export { compressAnswers } from './compress-answers.ts';
export { messageFormBytes, mountPortal } from './portal.ts';
export { isSameOrigin } from './same-origin.ts';
