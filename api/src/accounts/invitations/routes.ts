import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusals, requestErrors, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { isSameOrigin } from '../../http/index.ts';
import { languageOf } from '../../language.ts';
import type { Accounts } from '../sign-in.ts';
import { acceptAsMember, acceptAsNewcomer } from './accept.ts';
import { behindLink, type Offer } from './behind-link.ts';
import type { Links } from './invitation-link.ts';

interface Parts {
  readonly accounts: Accounts;
  readonly links: Links;
  readonly publicUrl: string | undefined;
}

/**
 * What a link opens, for who is not signed in: `POST /auth/invitation` tells what it offers, `POST /auth/invitation/accept`
 * takes it. The token travels in the body, which no log keeps.
 */
export function mountInvitations(scope: FastifyInstance, parts: Parts): void {
  scope.post('/invitation', (request, reply) =>
    withOffer(parts, request, reply, async (offer) => reply.send(told(offer))),
  );
  scope.post('/invitation/accept', (request, reply) =>
    withOffer(parts, request, reply, async (offer) => {
      const accepted = offer.hasAccount
        ? await asMember(parts, offer, request)
        : await asNewcomer(parts, offer, request);
      return 'userErrors' in accepted ? refuse(request, reply, accepted.userErrors) : reply.send(accepted);
    }),
  );
}

async function asMember({ accounts }: Parts, offer: Offer, { headers }: FastifyRequest) {
  const visitor = await accounts.visitorOf(headers);
  return visitor === null
    ? { userErrors: [refusals.invalid('email', says.signInAsInvited)] }
    : acceptAsMember(accounts.pool, offer, visitor.identity);
}

const asNewcomer = ({ accounts }: Parts, offer: Offer, { body }: FastifyRequest) =>
  acceptAsNewcomer(accounts.pool, offer, {
    name: textOf(body, 'name'),
    email: textOf(body, 'email'),
    passphrase: textOf(body, 'passphrase'),
  });

async function withOffer(
  { accounts, links, publicUrl }: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (offer: Offer) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  if (!isSameOrigin(request.headers, publicUrl)) {
    const { code, words, http } = requestErrors.foreignOrigin().extensions;
    return reply.code(http.status).send({ code, message: words[languageOf(request.headers)] });
  }
  const offer = await behindLink(accounts.pool, links, textOf(request.body, 'token'));
  return offer === null ? refuse(request, reply, [refusals.invalid('link', says.linkIsOver)]) : answer(offer);
}

function refuse({ headers }: FastifyRequest, reply: FastifyReply, userErrors: readonly Refusal[]) {
  const language = languageOf(headers);
  return reply.code(422).send({
    userErrors: userErrors.map(({ code, field, words }) => ({ code, field, message: words[language] })),
  });
}

/** What whoever opens a link is told; the key stays here. */
const told = ({
  email,
  function: offered,
  organisation,
  inviter,
  inviterOrganisation,
  until,
  hasAccount,
}: Offer) => ({
  ...{ email, function: offered, organisation, inviter, inviterOrganisation, until, hasAccount },
});

/** A text of a JSON body, which comes as it was sent; empty where there is none. */
function textOf(body: unknown, name: string): string {
  try {
    const sent: unknown = JSON.parse(Buffer.isBuffer(body) ? body.toString('utf8') : '{}');
    const value = (sent as Readonly<Record<string, unknown>> | null)?.[name];
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}
