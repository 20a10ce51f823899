/** Letters and digits alone, by which two ways to write the same are known: without case, accents or signs between. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
