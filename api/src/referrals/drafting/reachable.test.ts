import { expect, test } from 'vitest';
import { unreachable } from './reachable.ts';

/** A man met in the street, or in prison, is sent by who can pass a word on to him, or met where he is. */

const nobody = {
  ...{ residence: 'NO_FIXED_HOME', residencePlace: null, commune: null, phone: null, phoneOwner: null },
  ...{ secondPhone: null, secondPhoneOwner: null, email: null, contactBy: [] as readonly string[] },
};

test.each([
  ['nothing, from a house', nobody, true, ['phone']],
  ['nothing, from nobody', nobody, false, ['phone']],
  ['a telephone', { ...nobody, phone: '0639984171' }, false, []],
  ['through the sender, whom one can ask', { ...nobody, contactBy: ['THROUGH_SENDER'] }, true, []],
  ['through a sender who is not there', { ...nobody, contactBy: ['THROUGH_SENDER'] }, false, ['phone']],
  ['on the spot', { ...nobody, contactBy: ['IN_PERSON'] }, false, []],
  [
    'by telephone, without one',
    { ...nobody, contactBy: ['PHONE', 'SMS', 'EMAIL', 'LETTER'] },
    true,
    ['phone'],
  ],
])('with %s', (_, person, fromHouse, refused) => {
  expect(unreachable(person, fromHouse).map(({ field }) => field)).toEqual(refused);
});
