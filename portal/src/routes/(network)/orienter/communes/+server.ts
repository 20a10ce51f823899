import { json } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { m } from '#lib/paraglide/messages.js';
import { findCommunes } from '#lib/persons/reach/commune.server.ts';
import { exactCommune } from '#lib/persons/reach/commune.ts';
import CommuneOptions from '../person/CommuneOptions.svelte';
import type { RequestHandler } from './$types';

/** The list to show while one types a commune, and how many there are in words. */
export interface OfferedCommunes {
  readonly options: string;
  readonly words: string;
}

/** Communes to offer while one types. A POST, so that where someone lives is in no address and in no log of addresses. */
export const POST: RequestHandler = async (event) => {
  const query = (await event.request.formData()).get('q');
  const typed = typeof query === 'string' ? query.trim() : '';
  const { communes, count } =
    typed === '' ? { communes: [], count: 0 } : await findCommunes(graphqlFor(event), typed, 8);
  return json({
    options: part(CommuneOptions, {
      found: communes,
      typed,
      exact: exactCommune(typed, communes),
    }),
    words: count === 0 ? m.orienter_commune_none() : m.orienter_commune_count({ count }),
  } satisfies OfferedCommunes);
};
