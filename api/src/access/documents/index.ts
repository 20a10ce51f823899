/** The policy as it is read: by people, and by the compiler. */
export { accessDocument, relationLabels, rightLabels } from './access-document.ts';
export { lifecycleDocument } from './lifecycle-document.ts';
export { namesText } from './names-text.ts';
