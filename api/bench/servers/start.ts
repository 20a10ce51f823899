import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { ViewerSettings } from '../viewer.ts';

/** What a server is started with, by its environment. */
export interface Given {
  readonly databaseUrl: string;
  readonly viewer: ViewerSettings;
  /** who sends what the viewer receives */
  readonly sender: ViewerSettings;
}

/** A server in a process of its own, so that none of them pays for another. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts a server, which tells its port when it listens: the hub as JavaScript that is built as what runs in production
 * is, the others as Node.js itself runs them. A loader that compiles while it loads would be measured with them.
 */
export async function startServer(name: string, given: Given): Promise<RunningServer> {
  const child = fork(name === 'hub' ? await builtHub() : path.join(import.meta.dirname, `${name}.ts`), {
    env: { ...process.env, NODE_ENV: 'production', BENCH_GIVEN: JSON.stringify(given) },
    execArgv: name === 'hub' ? ['--max-semi-space-size=16', '--heap-growing-percent=100', '--expose-gc'] : [],
  });
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${name} ended before it listened, with ${String(code)}`);
    }),
  ])) as [{ readonly port: number }];
  return {
    url: `http://127.0.0.1:${message.port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function builtHub(): Promise<string> {
  // Not where the servers load it too: what builds is no part of what is built.
  const { bundle } = await import('../../src/start/build/build-api.ts');
  await bundle([{ in: path.join(import.meta.dirname, 'hub.ts'), out: 'bench-hub' }]);
  return path.join(import.meta.dirname, '../../build/bench-hub.js');
}

/** What this process was started with; for the servers. */
export function given(): Given {
  return JSON.parse(process.env['BENCH_GIVEN'] ?? '{}') as Given;
}

/** Tells who started this process where it listens. */
export function listening(port: number): void {
  process.send?.({ port });
  process.on('SIGTERM', () => process.exit(0));
}
