/** What a sender fills in, and sends. */
export { saveDraft, discardDraft } from './draft.ts';
export { submit } from './submit.ts';
export { newReference, isReference } from './reference.ts';
