import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The requests that are being answered. */
export interface UnderWay {
  readonly count: number;
  /** Resolves when none is left. Each answer from now on tells its client that the connection ends with it. */
  drained(): Promise<void>;
}

/** Follows every request from its headers to the end of its answer, whoever answers it. */
export function followRequests(fastify: FastifyInstance): UnderWay {
  const answers = new Set<ServerResponse>();
  let none: (() => void) | undefined;

  fastify.addHook('onRequest', async (_request, { raw }) => {
    answers.add(raw);
    if (none) raw.shouldKeepAlive = false;
    raw.once('close', () => {
      answers.delete(raw);
      // A connection whose answer had begun before the stop was announced as one that stays.
      if (none) fastify.server.closeIdleConnections();
      if (answers.size === 0) none?.();
    });
  });

  return {
    get count() {
      return answers.size;
    },
    drained: () =>
      new Promise<void>((resolve) => {
        none = resolve;
        for (const answer of answers) answer.shouldKeepAlive = false;
        if (answers.size === 0) resolve();
      }),
  };
}
