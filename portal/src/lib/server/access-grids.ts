import type { RequestEvent } from '@sveltejs/kit';
import { readersByField, type ReadersByField } from '#lib/access/readers.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { AccessGridsDocument, type AccessGridsQuery } from '#lib/graphql/generated/graphql.ts';
import { getLocale } from '#lib/paraglide/runtime.js';

type Grids = AccessGridsQuery['accessGrids'];

const cache = new Map<string, { readonly grids: Grids; readonly until: number }>();
const cacheDuration = 5 * 60_000;

/** The access grids. They are the same for everyone and change only with a release, so they are kept a little. */
export async function accessGrids(event: RequestEvent): Promise<Grids> {
  const known = cache.get(getLocale());
  if (known && known.until > Date.now()) return known.grids;
  const { accessGrids: grids } = await graphqlFor(event).query(AccessGridsDocument, {});
  cache.set(getLocale(), { grids, until: Date.now() + cacheDuration });
  return grids;
}

/** Who reads each field of one type, small enough to go with a page. */
export async function fieldReaders(event: RequestEvent, type: string): Promise<ReadersByField> {
  return readersByField(await accessGrids(event), type);
}
