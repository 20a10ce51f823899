import { expect, test } from 'vitest';
import { typedFrom, type Typed } from '#lib/form/typed.ts';
import { contested, shownAgain, shownControl, shownIn, touchedFields } from './touched.ts';

const parts = ['CORRECT_DETAILS', 'CORRECT_MEASURE'];
const opened = typedFrom({
  ...{ phone: '06 39 98 17 60', residence: 'COMMUNE', communeText: 'Riom (63)', commune: '63300' },
  ...{ communeLabel: 'Riom (63)', hearingDate: '15/12/2031', mobility: ['NO_CAR', 'NO_BUS'] },
});
/** The form as a browser sends it: with what it showed, and what was changed in it. */
const sent = (changes: Readonly<Record<string, string | readonly string[]>>): Typed => ({
  ...opened,
  ...typedFrom({ part: parts, [shownControl]: JSON.stringify(opened), ...changes }),
});

test('says of a form only what was changed in it, and of a home all that belongs to it', () => {
  const touched = (typed: Typed): readonly string[] => touchedFields(shownIn(typed), typed);
  expect(touched(sent({ mobility: ['NO_BUS', 'NO_CAR'] }))).toEqual([]);
  expect(touched(sent({ hearingDate: '16/12/2031' }))).toEqual(['hearingDate']);
  expect(touched(sent({ residence: 'NO_FIXED_HOME' }))).toEqual(['residence', 'residencePlace', 'commune']);
  expect(touched(sent({ mobility: [] }))).toEqual(['mobility']);
  // a part that was not shown is not said
  expect(touched(sent({ part: ['CORRECT_MEASURE'], phone: '06', hearingDate: '16/12/2031' }))).toEqual([
    'hearingDate',
  ]);
});

test('a form that does not say what it showed is all changed', () => {
  for (const shown of ['', 'null', '[', '{"phone":"06"}', '{"phone":[6]}'])
    expect(shownIn(typedFrom({ [shownControl]: shown })), shown).toBeNull();
  expect(touchedFields(null, typedFrom({ part: ['CORRECT_MODULES'] }))).toEqual(['modules']);
});

test('is contested where both changed the same to something else', () => {
  const mine = sent({ hearingDate: '16/12/2031' });
  const now = (changes: Readonly<Record<string, string>>): Typed => ({ ...opened, ...typedFrom(changes) });
  expect(contested(now({ phone: '07', residence: 'NO_FIXED_HOME' }), opened, mine)).toEqual([]);
  expect(contested(now({ hearingDate: '16/12/2031' }), opened, mine)).toEqual([]);
  expect(contested(now({ hearingDate: '17/12/2031' }), opened, mine)).toEqual(['hearingDate']);
});

test('is shown again with what was typed, and else as the case is now', () => {
  const now = { ...opened, ...typedFrom({ phone: '07', hearingDate: '17/12/2031' }) };
  const mine = sent({ hearingDate: '16/12/2031' });
  const told = shownAgain(now, mine, true);
  expect([told.typed['hearingDate'], told.typed['phone']]).toEqual([['16/12/2031'], ['07']]);
  expect(told.shown).toEqual(now);
  // refused for something else: what one has not been told of is still asked about
  expect(shownAgain(now, mine, false).shown['hearingDate']).toEqual(['15/12/2031']);
});
