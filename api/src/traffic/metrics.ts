import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What a pool of connections tells of itself. */
export interface PoolState {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

export interface Measured {
  readonly sockets: () => number;
  readonly requestsUnderWay: () => number;
  /** Pools of connections, by the name of what uses them. */
  readonly pools: () => Promise<Readonly<Record<string, PoolState>>>;
  /** Jobs of the queue: those that are due, and those that are tried no more. */
  readonly queue: () => Promise<{ readonly due: number; readonly failed: number } | null>;
}

/** Upper bounds of how long answers take, in seconds. */
const buckets = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * Measures the hub for Prometheus. Routes are told as they are declared, so that no id and no word of anybody gets into
 * a measurement: `/files/:id`, and `/*` for all pages of the portal.
 */
export function measure(fastify: FastifyInstance, measured: Measured): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answered = new Histogram({
    ...{ name: 'maillage_http_request_duration_seconds', help: 'Answers to requests, by how long they took' },
    ...{ labelNames: ['method', 'route', 'status'], buckets, registers },
  });
  fastify.addHook('onRequest', async ({ method, routeOptions }, { raw }) => {
    const began = performance.now();
    raw.once('close', () =>
      answered.observe(
        {
          method: methods.has(method) ? method : 'other',
          route: routeOptions.url ?? 'none',
          // A client that goes before its answer has none.
          status: raw.writableFinished ? String(raw.statusCode) : 'cut',
        },
        (performance.now() - began) / 1000,
      ),
    );
  });
  gauge('maillage_http_requests_under_way', 'Requests that are being answered', measured.requestsUnderWay);
  gauge('maillage_sockets', 'WebSockets that are open', measured.sockets);
  new Gauge({
    ...{
      name: 'maillage_database_connections',
      help: 'Connections to the database, by pool and state',
      registers,
    },
    labelNames: ['pool', 'state'],
    async collect() {
      for (const [pool, state] of Object.entries(await measured.pools())) {
        this.set({ pool, state: 'used' }, state.totalCount - state.idleCount);
        this.set({ pool, state: 'idle' }, state.idleCount);
        this.set({ pool, state: 'waited_for' }, state.waitingCount);
      }
    },
  });
  new Gauge({
    ...{
      name: 'maillage_jobs',
      help: 'Jobs of the queue that are due, and that are tried no more',
      registers,
    },
    labelNames: ['state'],
    async collect() {
      // What the database cannot tell now is not told.
      this.reset();
      const queue = await measured.queue().catch(() => null);
      if (queue === null) return;
      this.set({ state: 'due' }, queue.due);
      this.set({ state: 'failed' }, queue.failed);
    },
  });
  return registry;

  function gauge(name: string, help: string, count: () => number): void {
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(count());
      },
    });
  }
}
