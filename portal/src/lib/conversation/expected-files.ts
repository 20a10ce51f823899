import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { kindsInside } from './enclosure-kinds.ts';

type Known = Pick<CaseFragment, 'id' | 'relations' | 'missingEnclosures' | 'maySendMessage'>;

/** Who takes the case in charge asks for what was expected; whoever else may write sends it. */
const asks = ({ relations }: Known): boolean =>
  relations.includes('COORDINATOR') || relations.includes('CASEWORKER');

/** Where one does something about the files that were expected and are not there: a message, begun; null for who may not write. */
export function aboutExpected(known: Known): { readonly href: string; readonly label: string } | null {
  if (!known.maySendMessage) return null;
  const href = `/orientations/${encodeURIComponent(known.id)}?ecrire=pieces#message-text`;
  return { href, label: asks(known) ? m.enclosures_ask_for() : m.enclosures_send_now() };
}

/** The words of a message that is begun about them; empty where it is about something else. */
export function wordsBegun(known: Known, { searchParams }: URL): string {
  const missing = known.missingEnclosures ?? [];
  if (searchParams.get('ecrire') !== 'pieces' || missing.length === 0) return '';
  const kinds = kindsInside(missing);
  return asks(known) ? m.enclosures_please({ kinds }) : m.enclosures_here({ kinds });
}
