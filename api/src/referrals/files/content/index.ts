/**
 * What a file holds: whether it is of an accepted type, and does nothing but being read. `check-content.ts` is not named
 * here: the libraries that read files are loaded with the first upload, and not at the start.
 */
export { acceptedTypes, mostPerMessage, mostWaiting } from './accepted-types.ts';
export { extensionOf, safeName } from './file-name.ts';
