import { expect, test } from 'vitest';
import { typedFrom, type Typed } from '#lib/form/typed.ts';
import { withRemoval } from '../safety.ts';
import { isOfFormerHome } from './former-home.ts';

const shown = typedFrom({
  ...{ residence: 'COMMUNE', communeText: 'Riom (63)', commune: '63300', communeLabel: 'Riom (63)' },
});
const typed = (changes: Readonly<Record<string, string>>): Typed => ({ ...shown, ...typedFrom(changes) });

test.each([
  ['stays with a home that stays', {}, false],
  ['goes with the home, untouched', { residence: 'NO_FIXED_HOME' }, true],
  ['is said anew, as another', { residence: 'NO_FIXED_HOME', communeText: 'Thiers' }, false],
  ['is said anew, as the same', { residence: 'NO_FIXED_HOME', commune: '' }, false],
])('the commune %s', (_, changes, goes) => {
  expect(isOfFormerHome(shown, typed(changes))).toBe(goes);
});

test('where somebody had no home before, the commune is where they are met', () => {
  const before = typed({ residence: 'NO_FIXED_HOME' });
  expect(isOfFormerHome(before, before)).toBe(false);
  expect(isOfFormerHome(null, before)).toBe(false);
});

test('a removal that is corrected is a safety constraint as one that is sent', () => {
  const before = (urgent: boolean, ...safetyConstraints: ('NO_CONTACT' | 'HOME_REMOVAL_ORDER')[]) => ({
    ...{ urgent, safetyConstraints },
  });
  expect(withRemoval(true, before(false, 'NO_CONTACT'))).toEqual({
    safetyConstraints: ['NO_CONTACT', 'HOME_REMOVAL_ORDER'],
  });
  expect(withRemoval(true, before(false, 'HOME_REMOVAL_ORDER'))).toEqual({});
  expect(withRemoval(false, before(true, 'NO_CONTACT', 'HOME_REMOVAL_ORDER'))).toEqual({
    safetyConstraints: ['NO_CONTACT'],
  });
});
