import fc from 'fast-check';
import type { Correction, Draft } from './case.ts';
import type { Action } from './specification.ts';
import { actions, columns } from './specification.ts';
import { isElsewhere } from './parties.ts';
import { enters, everybody } from './words.ts';
import type { Module, Person, Relation, Service } from './words.ts';

/** Choices of a step that mean something to some actions only. */
export interface Choices {
  readonly word: boolean;
  readonly key: 'one-key' | 'another-key';
  readonly partners: readonly (readonly [Module, Service])[];
  readonly assign: boolean;
  readonly taker: Service;
  readonly cpca: Service;
  readonly audience: readonly Relation[];
  readonly completes: boolean;
  readonly yes: boolean;
  readonly toCome: boolean;
  readonly correction: Correction;
  readonly spip: Service;
  readonly asked: readonly Module[];
  readonly charge: Person | null;
  readonly handTo: Service;
}

/** What somebody means to do. Which step it is, the history says as it goes: most intentions fit the case as it is then. */
export type Intent =
  | { readonly kind: 'onward' | 'fitting'; readonly pick: number; readonly choices: Choices }
  | {
      readonly kind: 'anything';
      readonly who: Person;
      readonly action: Action;
      readonly on: 'this one' | 'the other one' | 'nothing';
      readonly current: boolean;
      readonly choices: Choices;
    }
  | { readonly kind: 'the same again' };

/** What happens in one go: one intention, or two people at once. */
export type Turn = readonly [Intent] | readonly [Intent, Intent];

export interface History {
  readonly drafts: readonly Draft[];
  /** sent at once, as most are; or lying there for a while */
  readonly sent: boolean;
  readonly turns: readonly { readonly together: Turn; readonly watcher: Person }[];
  /** who looks at all of it in the end */
  readonly witnesses: readonly Person[];
}

const modules: readonly Module[] = ['HOUSING', 'PSYCHOLOGICAL_SUPPORT', 'RESPONSIBILITY_GROUP'];
const senders = [
  'parquet63',
  'jap63',
  'spip63',
  'spip03',
  'hebergement63',
  'sante63',
  'association03',
] as const;
/** Who enters for somebody. The one of Valence enters for Clermont what is not theirs, and is refused. */
const entering = ['coordination0363', 'equipe63', 'coordination26'] as const;
const person = fc.constantFrom(...everybody);
const mostly = (probability: number): fc.Arbitrary<boolean> =>
  fc.integer({ min: 1, max: 100 }).map((one) => one > 100 * (1 - probability));

const choices: fc.Arbitrary<Choices> = fc.record({
  word: fc.boolean(),
  key: fc.constantFrom('one-key', 'another-key'),
  partners: fc.constantFrom<Choices['partners']>(
    [],
    [['HOUSING', 'anef-63-hebergement']],
    [['PSYCHOLOGICAL_SUPPORT', 'chu-clermont-ferrand']],
    [
      ['HOUSING', 'anef-63-hebergement'],
      ['PSYCHOLOGICAL_SUPPORT', 'chu-clermont-ferrand'],
    ],
    [['HOUSING', 'chu-clermont-ferrand']],
    [['RESPONSIBILITY_GROUP', 'anef-63-hebergement']],
  ),
  assign: fc.boolean(),
  taker: fc.constantFrom<Service>(
    ...(['anef-63-hebergement', 'chu-clermont-ferrand'] as const),
    ...(['anef-63', 'anef-vallee-du-rhone', 'spip63'] as const),
  ),
  cpca: fc.constantFrom<Service>(
    'anef-63',
    'anef-vallee-du-rhone',
    'anef-63',
    'anef-vallee-du-rhone',
    'cpca-aura',
    'tj-63113-jap',
  ),
  audience: fc.subarray([...columns], { minLength: 1 }),
  completes: mostly(0.7),
  yes: mostly(0.8),
  toCome: mostly(0.3),
  correction: fc.constantFrom<Correction>('ANTI_APPROACH_BRACELET', 'PLACES_TO_AVOID'),
  spip: fc.constantFrom<Service>('spip63', 'spip03'),
  asked: fc.constantFrom<readonly Module[]>(
    modules,
    ['HOUSING', 'PSYCHOLOGICAL_SUPPORT'],
    ['RESPONSIBILITY_GROUP'],
  ),
  handTo: fc.constantFrom<Service>(
    ...(['spip03', 'spip63', 'spip03', 'spip63'] as const),
    ...(['tj-63113-parquet', 'tj-63113-jap', 'tj-63113-parquet', 'anef-63'] as const),
  ),
  charge: fc.constantFrom<Person | null>(
    ...(['equipe63', 'coordination0363', 'coordination26'] as const),
    ...(['spip63', 'parquet63', 'substitut63', 'jap63', 'psychologue63'] as const),
    null,
  ),
});

const pick = fc.nat(1000);
const intent: fc.Arbitrary<Intent> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('onward' as const), pick, choices }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('fitting' as const), pick, choices }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('anything' as const),
      who: person,
      action: fc.constantFrom(...actions),
      on: fc.constantFrom('this one', 'this one', 'this one', 'the other one', 'nothing'),
      current: mostly(0.75),
      choices,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('the same again' as const) }) },
);

const turn = fc.record({
  together: fc.oneof(
    { weight: 9, arbitrary: fc.tuple(intent) },
    { weight: 1, arbitrary: fc.tuple(intent, intent) },
  ),
  watcher: person,
});

/** Short lives mostly, and some long ones. */
const turns = fc.oneof(
  { weight: 24, arbitrary: fc.array(turn, { minLength: 1, maxLength: 2, size: 'max' }) },
  { weight: 3, arbitrary: fc.array(turn, { minLength: 3, maxLength: 7, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(turn, { minLength: 8, maxLength: 16, size: 'max' }) },
);

const drafts = (bases: readonly Draft['basis'][]): fc.Arbitrary<Draft> =>
  fc
    .record({
      by: fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...senders) },
        { weight: 4, arbitrary: fc.constantFrom(...entering) },
        { weight: 1, arbitrary: person },
      ),
      sender: fc.constantFrom<Service | null>('tj-63113-parquet', 'spip63', 'cidff-03', null, null),
      basis: fc.constantFrom(...bases),
      measure: fc.constantFrom<readonly [Service | null, Service | null]>(
        ['tj-63113-jap', 'spip63'],
        ['tj-63113-parquet', null],
        [null, 'spip63'],
        [null, 'spip03'],
      ),
      recipient: fc.constantFrom<Service | null>(null, null, null, 'anef-vallee-du-rhone'),
      local: fc.constantFrom<Service>('anef-63', 'anef-63', 'anef-vallee-du-rhone'),
      modules: fc.constantFrom<readonly Module[]>(
        modules,
        modules,
        ['HOUSING'],
        ['PSYCHOLOGICAL_SUPPORT', 'RESPONSIBILITY_GROUP'],
      ),
      complete: mostly(0.92),
      lacks: fc.subarray([
        'birthName',
        'modules',
        'personInformation',
        'phone',
        'accessNeedNote',
        'recipientReason',
        'receivedBy',
      ]),
    })
    .map(({ measure: [orderedBy, supervisedBy], sender, complete, lacks, ...draft }) => ({
      ...draft,
      entry: enters(draft.by) ? { sender } : null,
      orderedBy: draft.basis === 'ordered' ? orderedBy : null,
      supervisedBy: draft.basis === 'ordered' ? supervisedBy : null,
      // Only who chooses a CPCA from elsewhere says why. Without a telephone there is no way to reach the
      // person: neither is there an address then.
      lacks: lacks.flatMap((field) => {
        const isFilled =
          complete ||
          (field === 'recipientReason' && !isElsewhere(draft)) ||
          (field === 'receivedBy' && !enters(draft.by));
        return isFilled ? [] : field === 'phone' ? waysToReach : [field];
      }),
    }));

const waysToReach = ['phone', 'phoneOwner', 'secondPhone', 'secondPhoneOwner', 'email'];

/** The other draft, by whoever wrote the one. */
const alsoBy = ({ by, entry }: Draft, other: Draft): Draft => ({
  ...{ ...other, by, entry: entry && (other.entry ?? entry) },
  lacks: other.lacks.filter((field) => field !== 'receivedBy'),
});

/** Lives of referrals under these bases; one in twenty sends two. */
export function histories(bases: readonly Draft['basis'][]): fc.Arbitrary<History> {
  return fc.record({
    drafts: fc.oneof(
      { weight: 19, arbitrary: fc.tuple(drafts(bases)) },
      {
        weight: 1,
        arbitrary: drafts(bases).chain((one) =>
          drafts(bases).map((other) => [one, alsoBy(one, other)] as const),
        ),
      },
    ),
    sent: mostly(0.88),
    turns,
    witnesses: fc.tuple(person),
  });
}
