import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { ViewerSettings } from '../viewer.ts';

/** What a server is started with, by its environment. */
export interface Given {
  readonly databaseUrl: string;
  readonly viewer: ViewerSettings;
}

/** A server in a process of its own, so that none of them pays for another. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts `servers/<name>.ts`, which tells its port when it listens. */
export async function startServer(name: string, given: Given): Promise<RunningServer> {
  const child = fork(path.join(import.meta.dirname, `${name}.ts`), {
    env: { ...process.env, NODE_ENV: 'production', BENCH_GIVEN: JSON.stringify(given) },
    execArgv: ['--import', 'tsx'],
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

/** What this process was started with; for the servers. */
export function given(): Given {
  return JSON.parse(process.env['BENCH_GIVEN'] ?? '{}') as Given;
}

/** Tells who started this process where it listens. */
export function listening(port: number): void {
  process.send?.({ port });
  process.on('SIGTERM', () => process.exit(0));
}
