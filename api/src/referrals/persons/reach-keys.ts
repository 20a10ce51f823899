/**
 * By what two numbers are one, however they are written: the last nine digits, without the 0 or +33 before them; none of
 * a number that has fewer. The indexes `participant_phone` and `participant_second_phone` are made of the same.
 */
export function phoneKeys(phones: readonly (string | null | undefined)[]): readonly string[] {
  return phones
    .map((phone) => phone?.replaceAll(/\D/g, '').slice(-9) ?? '')
    .filter(({ length }) => length === 9);
}

/** The same of an address, which `participant_email` is made of. */
export const emailKey = (email: string | null | undefined): string | null =>
  email?.trim().toLowerCase() || null;
