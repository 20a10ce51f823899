import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReference, newReference } from './reference.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anyReference = fc
  .tuple(
    fc.constantFrom('03', '07', '15', '26', '43', '63', '2A', '2B', '974'),
    fc.integer({ min: 2020, max: 2099 }),
    fc.array(fc.nat(31), { minLength: 4, maxLength: 4 }),
  )
  .map(([department, year, draws]) => {
    const left = [...draws];
    return newReference(department, year, () => left.shift() ?? 0);
  });

describe('a reference', () => {
  test('is one that the check accepts', () => {
    fc.assert(fc.property(anyReference, (reference) => void expect(isReference(reference)).toBe(true)));
  });

  test('has the form department-year-XXXX-C, in letters that survive the telephone', () => {
    fc.assert(
      fc.property(
        anyReference,
        (reference) =>
          void expect(reference).toMatch(/^[0-9AB]{2,3}-20\d\d-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/),
      ),
    );
  });

  test('with any one character misheard is refused, wherever it is', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        for (let place = 0; place < reference.length; place += 1) {
          for (const heard of alphabet) {
            if (reference[place] === heard) continue;
            const misheard = reference.slice(0, place) + heard + reference.slice(place + 1);
            expect(isReference(misheard), `${reference} heard as ${misheard}`).toBe(false);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is drawn anew each time: the number says neither how many nor in what order', () => {
    const drawn = Array.from({ length: 500 }, () => newReference('63', 2026));
    expect(new Set(drawn).size).toBeGreaterThan(490);
    expect(drawn).not.toEqual([...drawn].sort());
  });

  test.each([
    '',
    '63-2026',
    '63-2026-AAAA',
    '63-2026-IIII-0',
    '63-2026-aaaa-0',
    ' 63-2026-0000-0',
    '63-26-0000-0',
  ])('%j is none', (text) => {
    expect(isReference(text)).toBe(false);
  });
});
