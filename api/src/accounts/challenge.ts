import type { FastifyInstance } from 'fastify';

/** How one signs in, for programs; browsers know no such scheme, and open no window of their own. */
const challenge = 'Cookie realm="Maillage", form-action="/connexion"';

/** Says with every 401 how it is mended, as HTTP asks. */
export function challengeStrangers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 401) reply.header('www-authenticate', challenge);
  });
}
