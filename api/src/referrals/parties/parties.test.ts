import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseRelations, relationsOf } from '../../access/index.ts';
import { partiesOf } from './parties.ts';
import type { PartyFacts } from './parties.ts';

const facts = (given: Partial<PartyFacts<string>> = {}): PartyFacts<string> => ({
  referrerId: 'sender',
  recipientId: 'cpca',
  coordinatorIds: ['cpca'],
  orderedById: 'court',
  supervisedById: 'spip',
  voluntary: false,
  consented: false,
  ...given,
});
const named = (given: Partial<PartyFacts<string>>) =>
  Object.fromEntries([...partiesOf(facts(given))].map(([who, bits]) => [who, relationsOf(bits)]));

describe('who is a party when a referral is sent', () => {
  test('sender, court, probation service and the CPCA', () => {
    expect(named({})).toEqual({
      sender: ['referrer'],
      cpca: ['coordinator', 'caseworker'],
      court: ['authority'],
      spip: ['authority'],
    });
  });

  test('a probation service that refers whom it supervises is both', () => {
    expect(named({ referrerId: 'spip' })['spip']).toEqual(['referrer', 'authority']);
  });

  test('another CPCA than the department’s is chosen: the department’s still coordinates', () => {
    expect(named({ recipientId: 'elsewhere', coordinatorIds: ['cpca'] })).toMatchObject({
      elsewhere: ['coordinator', 'caseworker'],
      cpca: ['coordinator'],
    });
  });

  test.each([
    { voluntary: true, consented: false, is: 'uninformedReferrer' },
    { voluntary: true, consented: true, is: 'referrer' },
    { voluntary: false, consented: false, is: 'referrer' },
    { voluntary: false, consented: true, is: 'referrer' },
  ] as const)('voluntary $voluntary, consented $consented: the sender is $is', ({ is, ...given }) => {
    expect(named(given)['sender']).toEqual([is]);
  });
});

describe('whatever the facts', () => {
  const who = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const anyFacts: fc.Arbitrary<PartyFacts<string>> = fc.record({
    referrerId: who,
    recipientId: who,
    coordinatorIds: fc.array(who, { maxLength: 3 }),
    orderedById: fc.option(who),
    supervisedById: fc.option(who),
    voluntary: fc.boolean(),
    consented: fc.boolean(),
  });

  test('nobody is a party who is not named, and who is named is one', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { referrerId, recipientId, coordinatorIds, orderedById, supervisedById } = given;
        const expected = [referrerId, recipientId, ...coordinatorIds, orderedById, supervisedById].filter(
          (one) => one !== null,
        );
        expect([...partiesOf(given).keys()].sort()).toEqual([...new Set(expected)].sort());
      }),
    );
  });

  test('the sender is informed or not, never both; nobody takes in a module before it is accepted', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const sender = partiesOf(given).get(given.referrerId ?? '') ?? 0;
        expect((sender & caseRelations.referrer) !== 0).not.toBe(
          (sender & caseRelations.uninformedReferrer) !== 0,
        );
        for (const bits of partiesOf(given).values()) {
          expect(
            bits & (caseRelations.clinician | caseRelations.housingPartner | caseRelations.healthPartner),
          ).toBe(0);
        }
      }),
    );
  });
});
