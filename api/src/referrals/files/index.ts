/** Files that hang on messages, or go with a referral. */
export { AttachmentState } from './attachment-state.ts';
export { AttachmentContentEntity, AttachmentEntity, MessageAttachmentEntity } from './attachment.entity.ts';
export { attach, attachable, attachedTo, sameFiles } from './attach.ts';
export { attachmentsLoader, enclosedFileLoader, readAttachment } from './attachment-node.ts';
export type { FileStore } from './stores/index.ts';
export { AttachmentResolver } from './attachment.resolver.ts';
export { forgetUnattached } from './forget-unattached.ts';
export { mountFiles } from './routes.ts';
export { openFileStore } from './stores/index.ts';
export { openScanner } from './scanner.ts';
export type { Scanner } from './scanner.ts';
export { scanWaiting } from './scan-waiting.ts';
