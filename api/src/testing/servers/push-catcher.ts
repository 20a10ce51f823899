import { globalAgent, createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createECDH } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { generate } from 'selfsigned';
import type { WebPush } from '../../settings/web-push.ts';

/** A push as it came over HTTPS, whole. */
export interface CaughtPush {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a push service answers; `null`: nothing, for as long as it is waited for. */
export type PushReply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
} | null;

export interface PushCatcher {
  /** https://localhost:port */
  readonly origin: string;
  /** How a hub that sends to it, and to nobody else, is set. */
  readonly webPush: WebPush;
  readonly caught: CaughtPush[];
  /** Answers so from now on. */
  reply(reply: PushReply): void;
  close(): Promise<void>;
}

/** Keys of a hub for Web Push. */
export function webPushPair(): Pick<WebPush, 'publicKey' | 'privateKey'> {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  return {
    publicKey: curve.getPublicKey('base64url'),
    // as long as it is, also where it begins with zeroes
    privateKey: Buffer.concat([Buffer.alloc(32), curve.getPrivateKey()])
      .subarray(-32)
      .toString('base64url'),
  };
}

/** A push service on this machine, with a certificate of its own that this process trusts, which reaches no device. */
export async function catchPushes(): Promise<PushCatcher> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  globalAgent.options.ca = cert;
  const caught: CaughtPush[] = [];
  let reply: PushReply = { status: 201 };
  const waiting: ServerResponse[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { url: path = '', method = '', headers } = request;
      caught.push({ path, method, headers, body: Buffer.concat(parts).toString() });
      if (reply === null) waiting.push(response);
      else response.writeHead(reply.status, { ...reply.headers }).end('the address, once more');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    webPush: { ...webPushPair(), contact: 'mailto:admin@example.org', hosts: [`localhost:${port}`] },
    caught,
    reply: (next) => {
      reply = next;
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of waiting) response.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
