/** How a name is written down by who heard it: what is written in several ways in French becomes one. */
export interface SpellingRule {
  readonly written: RegExp;
  readonly becomes: string;
  /** two spellings that are one by this rule, and two without it */
  readonly example: readonly [string, string];
}

/**
 * In this order, on a word of small letters without accents. Names of all origins are heard by French ears here: Djamel and
 * Jamel, Oualid and Walid, Şahin and Chahin, Grzegorz and Gregor.
 */
export const spellingRules: readonly SpellingRule[] = [
  { written: /^ch(?=[lr])|ch(?=ael)/g, becomes: 'k', example: ['Christian', 'Kristian'] },
  { written: /t?s?ch|sh|cz|sz/g, becomes: 's', example: ['Şahin', 'Chahin'] },
  { written: /ph/g, becomes: 'f', example: ['Stéphane', 'Stéfane'] },
  { written: /dj|dg(?=[ei])/g, becomes: 'j', example: ['Djamel', 'Jamel'] },
  { written: /g(?=[eiy])/g, becomes: 'j', example: ['Nagib', 'Najib'] },
  { written: /je(?=[ao])/g, becomes: 'j', example: ['Georges', 'Jorges'] },
  { written: /gu(?=[eiy])/g, becomes: 'g', example: ['Guilain', 'Ghilain'] },
  { written: /h/g, becomes: '', example: ['Thierry', 'Tierry'] },
  { written: /c(?=[eiy])/g, becomes: 's', example: ['Youcef', 'Yousef'] },
  { written: /qu?|ck?/g, becomes: 'k', example: ['Éric', 'Erik'] },
  { written: /rz(?=[eiy]|$)/g, becomes: 'r', example: ['Grzegorz', 'Gregor'] },
  { written: /(?<=[ao]u)l(?=[dt])/g, becomes: '', example: ['Gaultier', 'Gautier'] },
  { written: /(?<=[aeo]u)(?:[dt]s?|x)$/g, becomes: '', example: ['Moreaux', 'Moreau'] },
  { written: /z/g, becomes: 's', example: ['Gonzales', 'Gonsales'] },
  { written: /x/g, becomes: 'ks', example: ['Alexis', 'Aleksis'] },
  { written: /bv/g, becomes: 'v', example: ['Lefebvre', 'Lefèvre'] },
  { written: /(?<=[^aeiou])w(?=[aeiou])/g, becomes: 'ou', example: ['Anwar', 'Anouar'] },
  { written: /w|(?<=^|[aeiou])ou(?=[aeiy])/g, becomes: 'v', example: ['Oualid', 'Walid'] },
  { written: /ee(?=[^aeiou])/g, becomes: 'i', example: ['Fareed', 'Farid'] },
  { written: /e?au/g, becomes: 'o', example: ['Moreau', 'Moro'] },
  { written: /(.)\1+/g, becomes: '$1', example: ['Juliette', 'Juliet'] },
  { written: /(?<=.[^aeiou])es?$/g, becomes: '', example: ['Philippe', 'Filip'] },
  { written: /m(?=[bp])/g, becomes: 'n', example: ['Lambert', 'Lanbert'] },
  { written: /[ae][iy]n(?=[^aeiouy]|$)/g, becomes: 'in', example: ['Germain', 'Germin'] },
  { written: /en(?=[^aeiouy]|$)/g, becomes: 'an', example: ['Hassen', 'Hassan'] },
  { written: /[ae][iy]|ae/g, becomes: 'e', example: ['Leïla', 'Layla'] },
  { written: /[ou]e|ou|u/g, becomes: 'o', example: ['Müller', 'Mueller'] },
  { written: /y/g, becomes: 'i', example: ['Yasmin', 'Iasmin'] },
  { written: /(?<=[aeiou]|[nr])[dtsp]$/g, becomes: '', example: ['Dupont', 'Dupond'] },
];

/** How a word sounds: the same for the usual spellings of one name. The word is as `searchText` gives it. */
export function soundOf(word: string, rules: readonly SpellingRule[] = spellingRules): string {
  const sound = rules.reduce((text, { written, becomes }) => text.replace(written, becomes), word);
  return sound.replaceAll(/(.)\1+/g, '$1') || word;
}

/** Its consonants, which fewer mistakes change: what is looked up, before names are compared as they are. */
export function consonantsOf(word: string): string {
  const [first = '', ...others] = soundOf(word);
  return first.replace(/[aeiou]/, 'a') + others.join('').replaceAll(/[aeiou]/g, '');
}
