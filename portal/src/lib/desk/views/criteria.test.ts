import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CameByValues,
  LegalBasisValues,
  ModuleValues,
  ReferralStatusValues,
  RelationValues,
} from '#lib/graphql/generated/enums.ts';
import { charges, criteriaCount, criteriaFilter, criteriaIn, criteriaOf, criteriaQuery } from './criteria.ts';
import type { Criteria } from './criteria.ts';

/** In the order of the vocabulary, as an address gives them back. */
const some = <Word extends string>(words: readonly Word[]) =>
  fc.subarray([...words]) as fc.Arbitrary<readonly Word[]>;
const anyCriteria: fc.Arbitrary<Criteria> = fc.record({
  statuses: some(ReferralStatusValues),
  departments: some(['03', '07', '15', '26', '43', '63']),
  modules: some(ModuleValues),
  legalBases: some(LegalBasisValues),
  cameBy: some(CameByValues),
  relations: some(RelationValues),
  urgent: fc.boolean(),
  overdue: fc.boolean(),
  awaitsViewer: fc.boolean(),
  outcomeUnacknowledged: fc.boolean(),
  charge: fc.option(fc.constantFrom(...charges)),
  referrerId: fc.option(fc.stringMatching(/^[\w-]{1,30}$/)),
  orderedById: fc.option(fc.stringMatching(/^[\w-]{1,30}$/)),
  inChargeId: fc.option(fc.stringMatching(/^[\w-]{1,30}$/)),
});

test('what one asked for comes back from the address, and from a view that was kept', () => {
  fc.assert(
    fc.property(anyCriteria, (criteria) => {
      expect(criteriaIn(new URLSearchParams(criteriaQuery(criteria)))).toEqual(criteria);
      expect(criteriaOf(criteriaFilter(criteria))).toEqual(criteria);
    }),
  );
});

test('one field asks whose a case is: oneself, nobody, or a colleague', () => {
  const whose = (word: string) => {
    const { charge, inChargeId } = criteriaIn(new URLSearchParams({ responsable: word }));
    return { charge, inChargeId };
  };
  expect(whose('moi')).toEqual({ charge: 'moi', inChargeId: null });
  expect(whose('personne')).toEqual({ charge: 'personne', inChargeId: null });
  expect(whose('mem_1')).toEqual({ charge: null, inChargeId: 'mem_1' });
});

test('an address that nobody made asks for nothing, and nothing is written into the next one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      const strange = new URLSearchParams([
        ...pairs,
        ['statut', 'DROP'],
        ['dep', '75'],
        ['suivi', 'Marie'],
        ['service', 'Marie Dupont'],
        ['juridiction', ''],
      ]);
      const criteria = criteriaIn(strange);
      expect(criteriaCount(criteria)).toBe(0);
      expect(criteriaFilter(criteria)).toEqual({});
      expect(criteriaQuery(criteria)).toBe('');
    }),
  );
});
