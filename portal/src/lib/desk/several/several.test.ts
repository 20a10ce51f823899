import { expect, test } from 'vitest';
import { handedOnIn, handedOnValue, tickedIn, tickValue } from './several.ts';

test('what was handed on is read back from an address, with whose each was', () => {
  const handed = {
    to: 'mem_Zz-9_a',
    items: [
      { id: 'ref_A-b_1', from: null },
      { id: 'ref_C', from: 'mem_Y' },
    ],
  };
  expect(handedOnIn(handedOnValue(handed))).toEqual(handed);
  expect(handedOnIn(handedOnValue({ ...handed, to: null }))).toEqual({ ...handed, to: null });
});

test.each([
  [null],
  [''],
  ['mem_A'],
  ['mem_A~'],
  ['mem_A~ref_1.x.y'],
  ['mem_A~.x'],
  [`a${'~ref_1.'.repeat(51)}`],
])('what else an address may say is nothing: %s', (value) => expect(handedOnIn(value)).toBeNull());

test('a box says whether its receipt could be acknowledged when it was ticked', () => {
  const line = { id: 'ref_1', version: 2, followedBy: null };
  const tick = (actions: readonly string[]) => tickedIn(tickValue({ ...line, actions }))?.receipt;
  expect([tick(['ACKNOWLEDGE', 'ASSIGN']), tick(['ASSIGN'])]).toEqual([true, false]);
});
