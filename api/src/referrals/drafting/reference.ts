import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that it survives the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A new reference, `department-year-XXXX-C`: random, so that it tells neither order nor number, with a check
 * character (Luhn mod 32) which catches any one character misheard.
 */
export function newReference(
  department: string,
  year: number,
  draw: () => number = () => randomInt(32),
): string {
  const random = Array.from({ length: 4 }, () => alphabet[draw()]).join('');
  return `${department}-${year}-${random}-${checkCharacter(`${department}${year}${random}`)}`;
}

/** True when the check character is the right one. */
export function isReference(text: string): boolean {
  const match = /^([0-9AB]{2,3})-(\d{4})-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z])$/.exec(text);
  if (match === null) return false;
  const [, department = '', year = '', random = '', check] = match;
  return checkCharacter(department + year + random) === check;
}

/** A reference as it was heard on the telephone, in the alphabet of references, which has no letter that is taken for another sign. */
export function asDictated(normalised: string): string {
  return normalised.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Luhn mod N over the alphabet, from the right, every other value doubled. */
function checkCharacter(text: string): string {
  const size = alphabet.length;
  const sum = [...text].reverse().reduce((total, character, index) => {
    const value = alphabet.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / size) + (value % size);
  }, 0);
  return alphabet[(size - (sum % size)) % size] ?? '0';
}
