import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { repositoryFolder } from '../../settings.ts';

interface Running {
  /** Stands before each line that the program writes, since others write at the same time. */
  readonly label: string;
  /** On top of the environment of this process. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Writes nothing until it has failed, and then all of it. */
  readonly quiet?: boolean;
  /** Gives way to whatever else is running. */
  readonly background?: boolean;
}

/** Runs a program of the workspace; its exit code, or 1 where it cannot be run. */
export function runProgram(
  program: string,
  args: readonly string[],
  { label, settings = {}, quiet = false, background = false }: Running,
): Promise<number> {
  const { NODE_ENV: _ours, ...environment } = process.env;
  // as a shell would run it: what it starts has its priority too
  const command = background ? ['nice', '-n', '19', program, ...args] : [program, ...args];
  const [first = program, ...rest] = command;
  return new Promise((resolve) => {
    const child = spawn(first, rest, {
      cwd: repositoryFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...environment,
        ...(process.stdout.isTTY && !environment['NO_COLOR'] ? { FORCE_COLOR: '1' } : {}),
        ...settings,
        PATH: `${path.join(repositoryFolder, 'node_modules/.bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    const held: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        if (quiet) held.push(line);
        else write(label, [line]);
      });
    child.once('error', (error) => {
      write(label, [error.message]);
      resolve(1);
    });
    // once the last line has come, too
    child.once('close', (code) => {
      if (code !== 0) write(label, held);
      resolve(code ?? 1);
    });
  });
}

/** Writes lines with whose they are before each. */
export function write(label: string, lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${label} │ ${line}\n`);
}
