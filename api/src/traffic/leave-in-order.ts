import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { TrafficLimits } from './limits.ts';
import type { UnderWay } from './under-way.ts';

/** Waits for the answers under way, as long as it may, and ends what is still open then. */
export async function leaveInOrder(
  fastify: FastifyInstance,
  underWay: UnderWay,
  sockets: { close(): Promise<void> },
  { stopSeconds }: TrafficLimits,
): Promise<void> {
  await Promise.race([underWay.drained(), pause(stopSeconds * 1000, undefined, { ref: false })]);
  await sockets.close();
  fastify.server.closeAllConnections();
}
