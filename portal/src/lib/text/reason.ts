import { getLocale } from '#lib/paraglide/runtime.js';
import { insideSentence } from './inside-sentence.ts';

/** A coded reason's words in both languages, as the region wrote them. */
export interface ReasonWords {
  readonly labelFr: string;
  readonly labelEn: string;
}

/** A coded reason in the language of the page. */
export function reasonLabel({ labelFr, labelEn }: ReasonWords): string {
  return getLocale() === 'fr' ? labelFr : labelEn;
}

/** The same inside a sentence: without its capital, unless it begins with an acronym. */
export function reasonInside(words: ReasonWords): string {
  return insideSentence(reasonLabel(words));
}
