import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryFolder } from '../../settings/repository-folder.ts';

/** Something that is built of sources, and remembers of which. */
export interface Build {
  /** Files and folders of the repository; the lock file stands for the packages. */
  readonly sources: readonly string[];
  /** Whether a file or folder among them is looked at, by its name. */
  readonly isSource: (name: string) => boolean;
  /** The folder that is built. */
  readonly folder: string;
}

/** The API, as JavaScript. */
export const apiBuild: Build = {
  sources: ['api/src', 'migrations', 'tsconfig.json', 'package-lock.json'],
  isSource: (name) => !/^testing$|[.]test[.]ts$/.test(name),
  folder: 'api/build',
};

/** The portal. */
export const portalBuild: Build = {
  sources: [
    ...['portal/src', 'portal/static', 'portal/messages', 'portal/project.inlang/settings.json'],
    ...['portal/vite.config.ts', 'portal/package.json', 'package-lock.json'],
  ],
  // written by the build itself
  isSource: (name) => name !== 'paraglide',
  folder: 'portal/build',
};

const markOf = ({ folder }: Build): string => path.join(repositoryFolder, folder, '.sources');

/** Whether what was built was built of the sources as they are. */
export function isFresh(build: Build): boolean {
  const mark = markOf(build);
  return existsSync(mark) && readFileSync(mark, 'utf8') === sourcesOf(build);
}

/** Remembers of which sources a build was made, as `sourcesOf` had told before it began. */
export function noteSources(build: Build, sources: string): void {
  const mark = markOf(build);
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, sources);
}

/** A hash of every source file's path, size and text: seldom more than some milliseconds. */
export function sourcesOf({ sources, isSource }: Build): string {
  const hash = createHash('sha256');
  const add = (file: string): void => {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) return;
    if (found.isFile()) {
      hash.update(`${path.relative(repositoryFolder, file)}\0${found.size}\0`).update(readFileSync(file));
      return;
    }
    for (const entry of readdirSync(file).sort()) if (isSource(entry)) add(path.join(file, entry));
  };
  for (const source of sources) add(path.join(repositoryFolder, source));
  return hash.digest('hex');
}
