import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** The parts without which the hub serves nobody, each with how to see that it works. */
export type Parts = Readonly<Record<'database' | 'migrations' | 'events' | 'jobs', () => Promise<boolean>>>;

/** A part that takes longer than this, in milliseconds, does not work for those who wait for it. */
const patience = 2000;

/**
 * `/health/live`: the process answers; if it does not, start it again. `/health/ready`: it can serve; if not, send
 * visitors elsewhere meanwhile. Which part does not work is told, and nothing of why: that is in the log.
 */
export function mountHealth(fastify: FastifyInstance, parts: Parts): void {
  fastify.get('/health/live', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  fastify.get('/health/ready', async (_request, reply) => {
    const found = await Promise.all(
      Object.entries(parts).map(
        async ([part, works]) => [part, (await soon(works)) ? 'ok' : 'failing'] as const,
      ),
    );
    const ready = found.every(([, state]) => state === 'ok');
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready', parts: Object.fromEntries(found) });
  });
}

const soon = (works: () => Promise<boolean>): Promise<boolean> =>
  Promise.race([works().catch(() => false), pause(patience, false, { ref: false })]);
