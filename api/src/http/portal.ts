import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestErrors, type CodedError } from '../errors.ts';
import { languageOf } from '../language.ts';
import { addressHeader, protocolHeader, refusalHeader, type PortalHandler } from './portal-handler.ts';
import { isSameOrigin } from './same-origin.ts';
import { mostPerMessage } from '../referrals/files/content/index.ts';
import { requestIdHeader } from '../traffic/request-id.ts';

/** Largest form of a page without files, in bytes. */
const formBytes = 256 * 1024;
/** The pages from which files are sent: those of a case, of the inbox beside which one stands, and of a draft. */
const pagesWithFiles = /^\/(?:boite|orientations|orienter)(?:[/?]|$)/;

/** Whether a form may carry files: it stands on a page that takes them, and is posted in parts. */
const mayCarryFiles = ({ url, headers: { 'content-type': type = '' } }: FastifyRequest): boolean =>
  pagesWithFiles.test(url) && /^multipart\/form-data\b/i.test(type);

/** Largest form that holds all the files that go together, in bytes. */
export const messageFormBytes = (fileBytes: number): number => mostPerMessage * fileBytes + formBytes;

/** What only reads, and may be asked from anywhere. */
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface PortalParts {
  readonly portal?: PortalHandler;
  readonly publicUrl: string | undefined;
  readonly fileBytes: number;
}

/** Leaves every other path to the portal. */
export function mountPortal(fastify: FastifyInstance, { portal, publicUrl, fileBytes }: PortalParts): void {
  if (!portal) return;
  void fastify.register(async (scope) => {
    // The portal reads its bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all('/*', (request, reply) => {
      // The portal itself refuses forms alone, and other bodies change something too.
      if (!reading.has(request.method)) {
        if (!isSameOrigin(request.headers, publicUrl))
          return refuse(portal, request, reply, requestErrors.foreignOrigin());
        // Browsers name the page with everything that they send.
        if (request.headers.origin === undefined)
          return refuse(portal, request, reply, requestErrors.noOrigin());
      }
      // The portal has one limit for all its forms, that of the largest: the others are held to theirs here.
      const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
      const most = mayCarryFiles(request) ? messageFormBytes(fileBytes) : formBytes;
      if (Number(length ?? 0) > most || (chunked !== undefined && most === formBytes)) {
        return refuse(portal, request, reply, requestErrors.tooLarge(Number(length ?? most + 1), most));
      }
      request.raw.headers[refusalHeader] = '';
      return handOver(portal, request, reply);
    });
  });
}

function handOver(portal: PortalHandler, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // Set by us in any case, so that a visitor cannot set them.
  request.raw.headers[protocolHeader] = request.protocol;
  request.raw.headers[addressHeader] = request.ip;
  request.raw.headers[requestIdHeader] = request.id;
  request.raw.headers.host = request.host;
  reply.hijack();
  portal(request.raw, reply.raw);
  return reply;
}

/** To a browser that sent a form, a page of the portal, which reads nothing of what was sent; to a program, one sentence. */
function refuse(
  portal: PortalHandler,
  request: FastifyRequest,
  reply: FastifyReply,
  { extensions }: CodedError,
): FastifyReply {
  const { code, words, http } = extensions;
  if (!request.headers.accept?.includes('text/html'))
    return reply.code(http.status).type('text/plain; charset=utf-8').send(words[languageOf(request.headers)]);
  const { raw } = request;
  raw.headers[refusalHeader] = `${code} ${raw.url ?? '/'}`;
  raw.method = 'GET';
  raw.url = '/';
  return handOver(portal, request, reply);
}
