/** What tests need: the real hub on a database of its own, and people in front of it. */
export { hubForFile } from './hub-for-file.ts';
export type { TestHub } from './hub-for-file.ts';
export type { Answer, Subscription, TestClient } from './client.ts';
export { personas } from './personas.ts';
export { change, changed, completeDraft, organisationId, seen, sent } from './samples/referrals.ts';
export type { TestPayload, TestReferral } from './samples/referrals.ts';
export { copiesOf } from './samples/many.ts';
export { conversationOf, markRead, messageSent, send } from './samples/messages.ts';
export { everyExpected, expectedUnder, expecting } from './samples/expected-enclosures.ts';
export { everyReason, reasonNamed, savedReason, saveReason } from './samples/reasons.ts';
export type { TestReason } from './samples/reasons.ts';
export { changeEnclosures, enclosed } from './samples/enclosures.ts';
export { anotherPdf, docx, exe, jpeg, odt, pdf, png, upload, uploaded, zip } from './samples/files.ts';
