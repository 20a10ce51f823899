import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseRelations } from '../access/index.ts';
import { newId } from '../ids.ts';
import { isFirst } from './first-of-house.ts';
import { preferencesOf } from './preferences/preferences.ts';
import type { Recipient } from './recipients.ts';

const houses = [newId('Organisation'), newId('Organisation')] as const;
const person = fc.record({
  house: fc.constantFrom(...houses),
  bits: fc.constantFrom(caseRelations.referrer, caseRelations.coordinator, caseRelations.clinician),
  mayAct: fc.boolean(),
  isAway: fc.boolean(),
});
/** Some people of two houses, of each of which one at most is in charge and is no psychologist. */
const people = fc
  .tuple(fc.array(person, { minLength: 1, maxLength: 8 }), fc.nat(8), fc.nat(8))
  .map(([some, first, second]) => {
    const inCharge = houses.map((house, index) => {
      const able = some.filter((one) => one.house === house && one.bits !== caseRelations.clinician);
      return able[[first, second][index] ?? 0];
    });
    return some.map((one) => ({
      mayAct: one.mayAct,
      recipient: {
        membershipId: newId('Membership'),
        organisationId: one.house,
        bits: one.bits,
        isInCharge: inCharge.includes(one),
        isAway: one.isAway,
        hasAddress: true,
        preferences: preferencesOf(undefined),
      } satisfies Recipient,
    }));
  });

test('in each house somebody is told, who is in charge always, and of the others only those who are needed', () => {
  fc.assert(
    fc.property(people, (known) => {
      const everyone = known.map(({ recipient }) => recipient);
      const mayAct = (one: Recipient): boolean =>
        known.some(({ recipient, mayAct: may }) => recipient === one && may);
      const told = everyone.filter((one) => isFirst(one, everyone, mayAct));
      for (const house of new Set(everyone.map(({ organisationId }) => organisationId))) {
        const of = (some: readonly Recipient[]) =>
          some.filter(({ organisationId }) => organisationId === house);
        const inCharge = of(everyone).find(({ isInCharge }) => isInCharge);
        expect(of(told).length).toBeGreaterThan(0);
        // while who is in charge is away, and nobody stands in, it is everybody’s
        if (inCharge === undefined || inCharge.isAway) expect(of(told)).toEqual(of(everyone));
        else {
          expect(told).toContain(inCharge);
          // Whoever can act is told, or somebody who can act is in charge.
          if (of(everyone).some(mayAct)) expect(of(told).some(mayAct)).toBe(true);
          for (const one of of(told))
            if (one !== inCharge && one.bits !== caseRelations.clinician)
              expect([mayAct(one), mayAct(inCharge)]).toEqual([true, false]);
        }
      }
    }),
  );
});
