import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { demoAccounts, demoEmail, demoPassword } from '../demo/accounts.ts';
import { databaseRequestError } from '../database/request-error.ts';
import { requestErrors } from '../errors.ts';
import { languageOf } from '../language.ts';
import { isSameOrigin } from '../http/index.ts';
import { mountInvitations } from './invitations/routes.ts';
import type { Links } from './invitations/invitation-link.ts';
import { addressHeader, type Accounts } from './sign-in.ts';

interface AccountParts {
  readonly accounts: Accounts;
  readonly links: Links;
  readonly demo: boolean;
  readonly publicUrl: string | undefined;
}

/** Everything below /auth: the sign-in library's routes, what a link of an invitation opens, and in a demonstration the list of its accounts. */
export function mountAccounts(
  fastify: FastifyInstance,
  { accounts, links, demo, publicUrl }: AccountParts,
): void {
  void fastify.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      scope.setErrorHandler((error, { headers }, reply) => {
        const requestError = databaseRequestError(error);
        if (requestError === null) throw error;
        const { code, words, http } = requestError.extensions;
        return reply
          .code(http.status)
          .header('cache-control', 'no-store')
          .send({ code, message: words[languageOf(headers)] });
      });
      mountInvitations(scope, { accounts, links, publicUrl });
      scope.get('/factors', (request, reply) => tellFactors(accounts, request, reply));
      if (demo) scope.get('/demo-accounts', async () => demoList);
      scope.route({
        method: ['GET', 'POST'],
        url: '/*',
        bodyLimit: 16 * 1024,
        handler: (request, reply) => forward({ accounts, publicUrl }, request, reply),
      });
    },
    { prefix: '/auth' },
  );
}

/** What whoever asks comes in with besides their passphrase: `{ authenticator, recoveryCodes }`. */
async function tellFactors(
  accounts: Accounts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  const visitor = await accounts.visitorOf(request.headers);
  if (visitor === null) {
    const { code, words, http } = requestErrors.unauthenticated().extensions;
    return reply.code(http.status).send({ code, message: words[languageOf(request.headers)] });
  }
  return reply.send(await accounts.factorsOf(visitor.identity));
}

const demoList = demoAccounts.map((account) => ({
  email: demoEmail(account),
  password: demoPassword,
  label: account.label,
  name: account.name,
  function: account.function,
  organisation: account.organisation,
}));

async function forward(
  { accounts, publicUrl }: Pick<AccountParts, 'accounts' | 'publicUrl'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!isSameOrigin(request.headers, publicUrl)) {
    const { code, words, http } = requestErrors.foreignOrigin().extensions;
    return reply.code(http.status).send({ code, message: words[languageOf(request.headers)] });
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  headers.set(addressHeader, request.ip);
  // Asked first: the library answers a sign-out as done when it could not end the session.
  await accounts.reach();
  // So is a session that nobody has used for too long: asked here, it ends before the library sees it.
  await accounts.visitorOf(request.headers);
  const answer = await accounts.handle(
    new Request(`${request.protocol}://${request.host}${request.url}`, {
      method: request.method,
      headers,
      body: Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null,
    }),
  );
  // It has answers of its own to a database that went away meanwhile.
  if (answer.status >= 500) await accounts.reach();
  reply.code(answer.status);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') reply.header(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.header('cache-control', 'no-store').send(Buffer.from(await answer.arrayBuffer()));
}
