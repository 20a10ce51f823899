/**
 * Letters that are no letter with a mark, so that Unicode takes nothing off them, and what is typed in their place by who
 * has no key for them.
 */
export const letterByLetter: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', æ: 'ae', ß: 'ss', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i' },
  // of West African alphabets
  ...{ ŋ: 'n', ɲ: 'n', ɓ: 'b', ɖ: 'd', ɗ: 'd', ƙ: 'k', ƴ: 'y', ɣ: 'g', ɛ: 'e', ɔ: 'o', ə: 'e' },
};

/** Letters that are also written with a second letter in place of their mark: Müller is Muller, and Mueller. */
export const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
