import { fileURLToPath } from 'node:url';

/** True in the built API, false where its TypeScript is run. */
export const isBuilt = import.meta.url.endsWith('.js');

/** Folder of the repository, wherever the process was started from. What is built lies flat in api/build. */
export const repositoryFolder = fileURLToPath(new URL(isBuilt ? '../..' : '../../..', import.meta.url));
