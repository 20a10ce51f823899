import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAsked, isMeant, meantFields, meantValue, withAsked } from './asked.ts';
import { typedFrom, type Typed } from './typed.ts';

const field = 'hearingDate';
const ticked = (value: string, then: string): Typed =>
  typedFrom({ [field]: then, confirmed: [meantValue({ [field]: [value] }, field)] });

test('a ticked value is meant until another one is typed, and stays asked about', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (value, then) => {
      const same = value.replace(/\r\n/g, '\n').trim() === then.replace(/\r\n/g, '\n').trim();
      const typed = ticked(value, then);
      expect([isMeant(typed, field), isAsked(typed, field), meantFields(typed)]).toEqual(
        same ? [true, true, [field]] : [false, false, []],
      );
    }),
  );
});

test('what the API asks about is asked, and nothing else', () => {
  const typed = withAsked(typedFrom({ [field]: '03/03/2025', measureEnd: '04/04/2025' }), [field]);
  expect([isAsked(typed, field), isMeant(typed, field), isAsked(typed, 'measureEnd')]).toEqual([
    true,
    false,
    false,
  ]);
});
