import { getLocale } from '#lib/paraglide/runtime.js';

/** How letters are told apart on the telephone: in France, and between nations. */
const alphabets = {
  fr: 'Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule Victor William Xavier Yvonne Zoé',
  en: 'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
} as const;

/** "63, 2026, 7, N comme Nicolas, 1, C comme Célestin": a reference as it is said on the telephone, letters by their names. */
export function spokenReference(reference: string, language: 'fr' | 'en' = getLocale()): string {
  const names = alphabets[language].split(' ');
  const say = (sign: string): string => {
    const name = names[sign.charCodeAt(0) - 'A'.charCodeAt(0)];
    return name ? `${sign}\u00a0${language === 'fr' ? 'comme' : 'for'}\u00a0${name}` : sign;
  };
  return reference
    .split('-')
    .flatMap((group) => (/^\d+$/.test(group) ? [group] : [...group].map(say)))
    .join(', ');
}
