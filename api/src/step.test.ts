import type { EntityManager } from '@mikro-orm/postgresql';
import { describe, expect, test } from 'vitest';
import type { HubContext, WriteUnit } from './context.ts';
import { refusals } from './errors.ts';
import type { Refusal } from './errors.ts';
import { step } from './step.ts';
import type { StepParts } from './step.ts';

/**
 * The general step, as a type other than the referral takes it: a place in a group, with states and a table of its own. The
 * referral’s and the contact’s steps are tried on the real database; here is what each of them relies on.
 */

const enrolmentSteps = {
  CONFIRM: { from: ['PLANNED'], to: 'CONFIRMED', may: 1 },
  ATTEND: { from: ['CONFIRMED'], to: 'ATTENDED', may: 2 },
  CANCEL: { from: ['PLANNED', 'CONFIRMED'], to: 'CANCELLED', may: 1 | 2 },
} as const;
type EnrolmentStep = keyof typeof enrolmentSteps;
type EnrolmentState = 'PLANNED' | (typeof enrolmentSteps)[EnrolmentStep]['to'];
const actions = Object.keys(enrolmentSteps) as EnrolmentStep[];
const states: readonly EnrolmentState[] = ['PLANNED', 'CONFIRMED', 'ATTENDED', 'CANCELLED'];

interface Enrolment {
  state: EnrolmentState;
  version: number;
}

/** One enrolment behind a wall: what is set on it is written when the change ends, as by an entity manager. */
function enrolled(stored: Enrolment, bits: number, isGone = false) {
  const lines: string[] = [];
  const asked: string[] = [];
  let loaded: Enrolment | null = null;
  const em = { clear: () => (loaded = null) } as unknown as EntityManager;
  const unit = {
    lock: (work: (writer: EntityManager) => Promise<unknown>) => work(em),
    asWriter: async (work: (writer: EntityManager) => Promise<unknown>) => {
      const answer = await work(em);
      if (loaded !== null) Object.assign(stored, loaded);
      return answer;
    },
  } as unknown as WriteUnit;
  const ctx = { write: (work: (of: WriteUnit) => unknown) => work(unit) } as unknown as HubContext;

  const take = (
    action: EnrolmentStep,
    version: number,
    more: Partial<StepParts<Enrolment & { bits: number }, Enrolment>> & { refuses?: Refusal } = {},
  ) => {
    const { from, to, may } = enrolmentSteps[action];
    const { refuses, ...parts } = more;
    return step<Enrolment & { bits: number }, Enrolment>(ctx, {
      version,
      find: async () => (isGone ? null : { ...stored, bits }),
      may: (row) => (row.bits & may) !== 0,
      lock: async () => (loaded = { ...stored }),
      isPossible: ({ state }) => (from as readonly EnrolmentState[]).includes(state),
      change: async (_, entity) => {
        asked.push('change');
        Object.assign(entity, { state: to, version: entity.version + 1 });
        if (refuses !== undefined) return [refuses];
        lines.push(action);
        return [];
      },
      stale: (_, __, how) => (how === 'overtaken' ? refusals.keyReused() : refusals.stale()),
      wrongState: () => refusals.sheetChanged(),
      ...parts,
    });
  };
  return { take, stored, lines, asked };
}

describe.each(actions)('%s', (action) => {
  const { from, to, may } = enrolmentSteps[action];

  test.each(states.flatMap((state) => [0, 1, 2, 3].map((bits) => ({ state, bits }))))(
    'from $state, by whoever is $bits to it',
    async ({ state, bits }) => {
      const one = enrolled({ state, version: 4 }, bits);
      const { after, userErrors } = await one.take(action, 4);
      const [mayTake, isPossible] = [(bits & may) !== 0, (from as readonly string[]).includes(state)];
      expect(userErrors).toEqual(
        mayTake ? (isPossible ? [] : [refusals.sheetChanged()]) : [refusals.notFound('id')],
      );
      const done = mayTake && isPossible;
      expect(one.stored).toEqual(done ? { state: to, version: 5 } : { state, version: 4 });
      expect(after?.state ?? null).toBe(done ? to : null);
      expect(one.lines).toEqual(done ? [action] : []);
    },
  );
});

/** What can stand in the way, in the order in which it is told; each sets up what it says. */
const obstacles = [
  'absent',
  'forbidden',
  'gone',
  'stale',
  'overtaken',
  'wrong state',
  'unprepared',
  'refused',
] as const;
type Obstacle = (typeof obstacles)[number];
const told: Readonly<Record<Obstacle, Refusal>> = {
  absent: refusals.notFound('id'),
  forbidden: refusals.notFound('id'),
  gone: refusals.notFound('id'),
  stale: refusals.stale(),
  overtaken: refusals.keyReused(),
  'wrong state': refusals.sheetChanged(),
  unprepared: refusals.notFound('groupId'),
  refused: refusals.notFound('placeId'),
};
const everySet = Array.from({ length: 2 ** obstacles.length }, (_, set) =>
  obstacles.filter((__, place) => (set & (1 << place)) !== 0),
);

async function confirmed(set: readonly Obstacle[], alreadyDone: boolean) {
  const is = (one: Obstacle): boolean => set.includes(one);
  const one = enrolled(
    { state: is('wrong state') ? 'ATTENDED' : 'PLANNED', version: 4 },
    is('forbidden') ? 2 : 1,
    is('absent'),
  );
  const before = { ...one.stored };
  const answer = await one.take('CONFIRM', is('stale') ? 3 : 4, {
    ...(is('gone') && { lock: async () => null }),
    ...(is('unprepared') && { prepare: async () => [told.unprepared] }),
    ...(is('refused') && { refuses: told.refused }),
    ...(alreadyDone && { alreadyDone: async () => true }),
    overtaken: async () => is('overtaken'),
  });
  return { ...answer, unchanged: JSON.stringify(one.stored) === JSON.stringify(before), ...one };
}

test('of all that stands in the way the first is told, and nothing of the step is written', async () => {
  for (const set of everySet) {
    const { userErrors, unchanged, lines, asked } = await confirmed(set, false);
    const first = obstacles.find((one) => set.includes(one));
    expect([set, userErrors]).toEqual([set, first === undefined ? [] : [told[first]]]);
    expect([set, unchanged, lines.length]).toEqual([set, first !== undefined, first === undefined ? 1 : 0]);
    // Nobody's change is begun that something else stands in the way of.
    expect([set, asked.length]).toEqual([set, first === undefined || first === 'refused' ? 1 : 0]);
  }
});

test('a step that was taken already is answered, to whoever may take it, and not taken twice', async () => {
  for (const set of everySet) {
    const { userErrors, unchanged, lines } = await confirmed(set, true);
    const first = obstacles.slice(0, 3).find((one) => set.includes(one));
    expect([set, userErrors]).toEqual([set, first === undefined ? [] : [told[first]]]);
    expect([set, unchanged, lines]).toEqual([set, true, []]);
  }
});

test('a step that was taken already while one waited, and took the row out of one’s sight, is answered as one that is not there', async () => {
  const one = enrolled({ state: 'CONFIRMED', version: 5 }, 1);
  let looks = 0;
  const { after, userErrors } = await one.take('CONFIRM', 4, {
    find: async () => (looks++ === 0 ? { ...one.stored, bits: 1 } : null),
    alreadyDone: async () => true,
  });
  expect([after, userErrors]).toEqual([null, [refusals.notFound('id')]]);
});
