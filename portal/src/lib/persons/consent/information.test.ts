import { expect, test } from 'vitest';
import { ConsentMannerValues, PersonInformationValues } from '#lib/graphql/generated/enums.ts';
import { waysWithoutNumberOf } from '../reach/without-number.ts';
import { informationWords, mannerWords } from './information.ts';

const alone = { referrer: null };

test('where no house sent the case, none is told of', () => {
  const words = [
    ...PersonInformationValues.map((information) => informationWords(information, alone)),
    ...ConsentMannerValues.map((manner) => mannerWords(manner, alone)),
  ];
  for (const told of words) expect(told).not.toMatch(/service/);
  expect(informationWords('CONSENTED', { referrer: {} })).toMatch(/service/);
});

test('nobody is reached through a house that did not send them, unless it was said', () => {
  expect(waysWithoutNumberOf('no', [])).toEqual(['IN_PERSON']);
  expect(waysWithoutNumberOf('no', ['THROUGH_SENDER'])).toContain('THROUGH_SENDER');
  expect(waysWithoutNumberOf('yes', [])).toContain('THROUGH_SENDER');
});
