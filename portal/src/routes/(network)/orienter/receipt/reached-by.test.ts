import { expect, test } from 'vitest';
import { reachedBy } from './reached-by.ts';

const nothing = {
  phone: null,
  phoneOwner: null,
  secondPhone: null,
  secondPhoneOwner: null,
  email: null,
  contactBy: null,
};
const theirs = { phone: '06 11 22 33 44' };
const mothers = { phone: '06 11 22 33 44', phoneOwner: 'sa mère' };

test.each([
  ['a telephone of their own', { ...nothing, ...theirs, email: 'a@b.fr' }, /^Le CPCA appelle la personne\.$/],
  ['one of their own beside another’s', { ...nothing, ...mothers, secondPhone: '07 11 22 33 44' }, /appelle/],
  ['somebody else’s number', { ...nothing, ...mothers }, /numéro de quelqu’un d’autre \(sa mère\)/],
  ['an e-mail address alone', { ...nothing, email: 'a@b.fr' }, /^Le CPCA écrit à la personne/],
  [
    'neither, through the sender',
    { ...nothing, contactBy: ['THROUGH_SENDER', 'IN_PERSON'] as const },
    /passe par le service/,
  ],
  [
    'neither, on the spot',
    { ...nothing, contactBy: ['IN_PERSON'] as const },
    /rencontre la personne sur place/,
  ],
  ['neither', nothing, /^Aucun téléphone ni adresse e-mail/],
  ['means that one may not read', null, /^Le CPCA prend contact/],
])('with %s', (_, person, words) => {
  expect(reachedBy(person)).toMatch(words);
});
