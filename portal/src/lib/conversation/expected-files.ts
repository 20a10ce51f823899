import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { kindsInside } from './enclosure-kinds.ts';

type Known = Pick<CaseFragment, 'id' | 'relations' | 'missingEnclosures' | 'maySendMessage'>;

/** Who takes the case in charge asks for what was expected; whoever has it joins it. */
const asks = ({ relations }: Known): boolean =>
  relations.includes('COORDINATOR') || relations.includes('CASEWORKER');

/** Where one asks for the files that were expected and are not there: a message, begun; null for who does not ask. */
export function askForExpected(known: Known): string | null {
  if (!known.maySendMessage || !asks(known)) return null;
  return `/orientations/${encodeURIComponent(known.id)}?ecrire=pieces#message-text`;
}

/** The words of a message that is begun about them; empty where it is about something else. */
export function wordsBegun(known: Known, { searchParams }: URL): string {
  const missing = known.missingEnclosures ?? [];
  if (searchParams.get('ecrire') !== 'pieces' || missing.length === 0 || !asks(known)) return '';
  return m.enclosures_please({ kinds: kindsInside(missing) });
}
