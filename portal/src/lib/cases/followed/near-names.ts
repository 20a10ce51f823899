/** Whether what was searched for may be a name, which is written down as it is heard: it has letters, and no digit. */
export const isName = (words: string): boolean => /\p{Letter}/u.test(words) && !/[\p{Number}@]/u.test(words);
