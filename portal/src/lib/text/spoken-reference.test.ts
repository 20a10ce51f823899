import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenReference } from './spoken-reference.ts';

test('says a reference sign by sign, and numbers whole', () => {
  expect(spokenReference('63-2026-7N1C-S', 'fr')).toBe(
    '63, 2026, 7, N\u00a0comme\u00a0Nicolas, 1, C\u00a0comme\u00a0Célestin, S\u00a0comme\u00a0Suzanne',
  );
});

test('each letter has a name of its own that begins with it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
      fc.constantFrom('fr' as const, 'en' as const),
      (letter, language) => {
        const name = spokenReference(letter, language).split('\u00a0').at(-1) ?? '';
        expect(name.normalize('NFD').startsWith(letter)).toBe(true);
        expect(name.length).toBeGreaterThan(1);
      },
    ),
  );
});
