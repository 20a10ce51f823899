import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../settings.ts';
import { StartProblem } from './problem.ts';

/** Files of one user alone: whoever else starts the hub cannot go on with them. */
const kept = ['secret', 'postgres-password'] as const;

/** Refuses early when the hub would keep something in its data folder and may not. */
export function checkDataFolder(
  settings: Pick<Settings, 'databaseUrl' | 'secret' | 'demo' | 'jobs' | 'smtpUrl' | 'dataFolder'>,
): void {
  const keepsLetters = settings.demo && settings.jobs && settings.smtpUrl === undefined;
  if (settings.databaseUrl !== undefined && settings.secret !== undefined && !keepsLetters) return;
  const { dataFolder } = settings;
  try {
    makeFolder(dataFolder);
    accessSync(`${dataFolder}/`, constants.R_OK | constants.W_OK | constants.X_OK);
    for (const file of kept.map((name) => path.join(dataFolder, name)))
      if (existsSync(file)) accessSync(file, constants.R_OK);
  } catch (cause) {
    throw new StartProblem(
      `The data folder ${dataFolder} cannot be used (${reason(cause)}). ` +
        'Give it to the user who starts the hub, or choose another: MAILLAGE_DATA=/path/to/folder npm start',
      { cause },
    );
  }
}

/** Level by level: where the system makes no folders (/proc), Node's own recursion never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

function reason(cause: unknown): string {
  const { code, message, path: where } = cause as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `no right to ${where ?? 'it'}`;
    case 'EROFS':
      return 'it lies on a read-only disk';
    case 'ENOENT':
      return 'no folder can be made there';
    case 'ENOTDIR':
      return 'a file is in its place';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return message;
  }
}
