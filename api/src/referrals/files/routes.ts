import multipart from '@fastify/multipart';
import type { MikroORM } from '@mikro-orm/postgresql';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actingAs, viewerFor } from '../../accounts/index.ts';
import type { Accounts } from '../../accounts/index.ts';
import { HubContext } from '../../context.ts';
import { databaseRequestError } from '../../database/request-error.ts';
import { CodedError, refusals, requestErrors, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { languageOf, nameLanguage } from '../../language.ts';
import { isSameOrigin } from '../../http/index.ts';
import type { Offered } from './content/check-content.ts';
import { download } from './download.ts';
import type { FileStore } from './stores/index.ts';
import { upload } from './upload.ts';

export interface FileParts {
  readonly orm: MikroORM;
  readonly accounts: Accounts;
  readonly store: FileStore;
  /** Files stay closed until a scanner has looked at them. */
  readonly quarantine: boolean;
  readonly publicUrl: string | undefined;
  /** Largest file taken, in bytes. */
  readonly fileBytes: number;
}

/** `POST /files` takes one file in a form, `GET /files/:id` gives one; both in the session of whoever asks. */
export function mountFiles(fastify: FastifyInstance, parts: FileParts): void {
  const { orm, accounts, store, quarantine, publicUrl, fileBytes } = parts;
  const contextOf = async ({ headers }: FastifyRequest): Promise<HubContext> => {
    const visitor = await accounts.visitorOf(headers);
    if (visitor === null) throw requestErrors.unauthenticated();
    return new HubContext(orm, viewerFor(visitor, actingAs(headers)));
  };
  void fastify.register(
    async (scope) => {
      await scope.register(multipart, {
        limits: { fileSize: fileBytes, files: 1, fields: 0, parts: 1, headerPairs: 20 },
      });
      scope.addHook('onRequest', nameLanguage);
      scope.setErrorHandler((error: FastifyError, request, reply) =>
        answerProblem(error, request, reply, fileBytes),
      );

      scope.post('/', { bodyLimit: fileBytes + 64 * 1024 }, async (request, reply) => {
        if (!isSameOrigin(request.headers, publicUrl)) {
          return refuse(request, reply, requestErrors.foreignOrigin());
        }
        const ctx = await contextOf(request);
        ctx.acting();
        const offered = await offeredIn(request);
        const answer = offered
          ? await upload(ctx, { store, quarantine }, offered)
          : { attachment: null, userErrors: [refusals.required('file', says.chooseFile)] };
        return reply
          .code(answer.attachment === null ? 422 : 201)
          .header('cache-control', 'private, no-store')
          .send({
            ...answer,
            userErrors: answer.userErrors.map((refusal) => refusalInItsLanguage(request, refusal)),
          });
      });

      scope.get<{ Params: { id: string } }>('/:id', async (request, reply) => {
        const ctx = await contextOf(request);
        const file = await download(ctx, store, request.params.id);
        if (file === null) return refuse(request, reply, requestErrors.notFound());
        if (file === 'WAITING') return refuse(request, reply, requestErrors.fileWaiting());
        if (file === 'INFECTED') return refuse(request, reply, requestErrors.fileInfected());
        return (
          reply
            .header('content-type', file.mediaType)
            .header('content-disposition', contentDisposition(file.name))
            .header('x-content-type-options', 'nosniff')
            // Opened by mistake, it runs nothing, loads nothing and is of no origin.
            .header('content-security-policy', "default-src 'none'; sandbox")
            .header('cross-origin-resource-policy', 'same-origin')
            .header('cache-control', 'private, no-store')
            .send(file.content)
        );
      });
    },
    { prefix: '/files' },
  );
}

/** The one file of a form; undefined for a form without one. */
async function offeredIn(request: FastifyRequest): Promise<Offered | undefined> {
  try {
    const part = await request.file();
    return part && { name: part.filename, declared: part.mimetype, content: await part.toBuffer() };
  } catch (error) {
    // The parser of forms does not say whose fault a form is that it cannot read: it is its sender’s.
    throw Object.assign(error as Error, { statusCode: (error as FastifyError).statusCode ?? 400 });
  }
}

/** What is wrong with the request itself: too large, not a form, cut off. */
function answerProblem(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  fileBytes: number,
): FastifyReply {
  if (error instanceof CodedError) return refuse(request, reply, error);
  const ofDatabase = databaseRequestError(error);
  if (ofDatabase !== null) return refuse(request, reply, ofDatabase);
  const status = error.statusCode ?? 500;
  if (status === 413 && error.code === 'FST_REQ_FILE_TOO_LARGE') {
    const tooLarge = refusals.invalid('file', says.fileSize(Math.floor(fileBytes / 1024 / 1024)));
    return reply.code(413).send({ attachment: null, userErrors: [refusalInItsLanguage(request, tooLarge)] });
  }
  if (status < 500) return refuse(request, reply, requestErrors.noForm(), status);
  request.log.error({ err: error }, 'A file request failed');
  return refuse(request, reply, requestErrors.ours(request.id));
}

/** A refusal as a client reads it: in the language of its request. */
function refusalInItsLanguage({ headers }: FastifyRequest, { code, field, words }: Refusal) {
  return { code, field, message: words[languageOf(headers)] };
}

function refuse(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { extensions: { code, words, http } }: CodedError,
  status = http.status,
): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'private, no-store')
    .send({ code, message: words[languageOf(headers)] });
}
