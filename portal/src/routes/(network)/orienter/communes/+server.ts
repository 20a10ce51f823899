import { json } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import { findCommunes } from '#lib/persons/commune.server.ts';
import type { RequestHandler } from './$types';

/** Communes to offer while one types. A POST, so that where someone lives is in no address and in no log of addresses. */
export const POST: RequestHandler = async (event) => {
  const typed = (await event.request.formData()).get('q');
  if (typeof typed !== 'string' || typed.trim() === '') return json({ communes: [], count: 0 });
  return json(await findCommunes(graphqlFor(event), typed.trim(), 8));
};
