import { text, type Typed } from '#lib/form/typed.ts';
import type { Graphql } from '#lib/graphql/client.ts';
import {
  FindCommunesDocument,
  type FindCommunesQuery,
  type FoundCommuneFragment,
} from '#lib/graphql/generated/graphql.ts';
import { exactCommune, type CommuneAnswer } from './commune.ts';

/** Communes whose name begins with, or holds, what was typed. */
export async function findCommunes(
  graphql: Graphql,
  typed: string,
  first: number,
): Promise<{ readonly communes: readonly FoundCommuneFragment[]; readonly count: number }> {
  const search = typed.replace(/\s*\((\d\w)\)?\s*$/, '').slice(0, 100);
  const { communes }: FindCommunesQuery = await graphql.query(FindCommunesDocument, {
    search,
    first,
  });
  return { communes: communes.edges.map(({ node }) => node), count: communes.totalCount };
}

/** What the commune field of a form means: the choice that goes with its text, else what the text itself finds. */
export async function readCommuneField(graphql: Graphql, typed: Typed): Promise<CommuneAnswer> {
  const written = text(typed, 'communeText');
  const chosen = text(typed, 'commune');
  if (chosen && written === text(typed, 'communeLabel')) return { kind: 'known', insee: chosen };
  if (!written) return { kind: 'empty' };
  const { communes } = await findCommunes(graphql, written, 10);
  const exact = exactCommune(written, communes);
  if (exact) return { kind: 'known', insee: exact.insee };
  return communes.length > 0 ? { kind: 'offered', communes } : { kind: 'unknown' };
}

/** The same while one types: nothing is looked up, and a name that is not chosen yet changes nothing. */
export function peekCommuneField(typed: Typed): CommuneAnswer {
  const written = text(typed, 'communeText');
  const chosen = text(typed, 'commune');
  if (!written) return { kind: 'empty' };
  return chosen && written === text(typed, 'communeLabel')
    ? { kind: 'known', insee: chosen }
    : { kind: 'unread' };
}
