import { createServer } from 'node:http';
import type { Registry } from 'prom-client';

/** Answers `/metrics` on a port of its own, which no proxy leads to. Returns how to close it. */
export async function openMetricsDoor(
  registry: Registry,
  at: { readonly host: string; readonly port: number },
): Promise<() => void> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, at.host, resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
