import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import path from 'node:path';
import { repositoryFolder } from '../../settings.ts';

/** A hub started as `npm start` starts it, in a process of its own. */
export interface StartedHub {
  readonly process: ChildProcess;
  /** What it has said so far, on both channels. */
  output(): string;
  /** What it has said so far on stderr. */
  errors(): string;
  /** Resolves with true when it answers, with false when it ends before. */
  ready(): Promise<boolean>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts a hub, or another command of its, with these settings on top of a bare environment. */
export function startHub(
  settings: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  command: 'hub' | 'migrate' | 'rotate-secret' = 'hub',
): StartedHub {
  const child = spawn(process.execPath, [path.join(repositoryFolder, 'api/run.js'), command, ...options], {
    cwd: repositoryFolder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    ended,
    ready: async () => {
      while (!output.includes('Maillage is ready')) {
        if (child.exitCode !== null || child.signalCode !== null) return false;
        await wait(50);
      }
      return true;
    },
  };
}
