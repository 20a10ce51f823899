import { findableText } from '../search/index.ts';

interface Findable {
  readonly function: string;
  readonly name?: string | null;
  readonly phone?: string | null;
  readonly mobile?: string | null;
}

/** What finds a contact: what one calls about, who answers, and the numbers however they are spaced. */
export function contactSearchText(contact: Findable): string {
  const digits = [contact.phone, contact.mobile].map((number) => number?.replace(/\D/g, ''));
  return findableText([contact.function, contact.name], digits);
}
