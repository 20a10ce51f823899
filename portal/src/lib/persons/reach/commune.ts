import { ticked, type Typed } from '#lib/form/typed.ts';
import type { FoundCommuneFragment } from '#lib/graphql/generated/graphql.ts';

/** "Clermont-Ferrand (63)": what stands in the field once a commune is chosen. */
export function communeLabel(commune: {
  readonly name: string;
  readonly department: { readonly code: string };
}): string {
  return `${commune.name} (${commune.department.code})`;
}

/** Brings a name to what one types without accents, hyphens or capitals. */
export function plainName(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b(st|ste)\b/g, (short) => (short === 'st' ? 'saint' : 'sainte'));
}

/** The one commune that was typed in full, with or without its department; null when several or none are meant. */
export function exactCommune(
  typed: string,
  offered: readonly FoundCommuneFragment[],
): FoundCommuneFragment | null {
  const wanted = plainName(typed);
  const exact = offered.filter((commune) =>
    [commune.name, communeLabel(commune), ...commune.formerNames].some((name) => plainName(name) === wanted),
  );
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

/** Whether what was typed may be this commune: it begins so, or has each of the words whole, whatever code stands beside. */
export function isMeant(typed: string, commune: Pick<FoundCommuneFragment, 'name' | 'formerNames'>): boolean {
  const words = plainName(typed)
    .split(' ')
    .filter((word) => !/^\d{5}$/.test(word));
  return [commune.name, ...commune.formerNames]
    .map(plainName)
    .some(
      (name) => name.startsWith(words.join(' ')) || words.every((word) => name.split(' ').includes(word)),
    );
}

/** What became of the commune that was typed. */
export type CommuneAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'known'; readonly insee: string }
  | { readonly kind: 'offered'; readonly communes: readonly FoundCommuneFragment[] }
  | { readonly kind: 'unknown' }
  /** Not looked up: a draft is saved while one types. */
  | { readonly kind: 'unread' };

/** Whether the form says that someone lives where no commune is asked. */
export const livesBeyond = (typed: Typed): boolean =>
  ticked(typed, 'residence', 'ELSEWHERE') || ticked(typed, 'residence', 'ABROAD');
