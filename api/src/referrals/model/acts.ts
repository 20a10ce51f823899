import type { Draft, Expected, Step, World } from './case.ts';
import type { Intent, Turn } from './history.ts';
import { idOfNothing } from './hub.ts';
import type { Answer, HubOfHistories } from './hub.ts';
import { stepOf } from './intent.ts';
import { begin } from './case.ts';
import { relationsOf, take } from './model.ts';
import { briefSnapshotOf } from './observation.ts';
import { snapshotFor } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import {
  Disagreement,
  differences,
  nameOf,
  describeOutcome,
  describeDraft,
  describeStep,
} from './transcript.ts';
import { everybody } from './words.ts';
import type { Person } from './words.ts';

/** A history on its way: what the model holds, what the hub calls it, and the story so far. */
export interface Play {
  readonly hub: HubOfHistories;
  /** keeps the keys of one history from those of another */
  readonly name: string;
  world: World;
  readonly ids: string[];
  /** null where someone acted and nobody has looked since */
  readonly versions: (number | null)[];
  readonly story: string[];
  last: Attempt | null;
}

/** A step, and the version it is based on. */
interface Attempt {
  readonly step: Step;
  readonly version: number;
}

/** A history of which nothing happened yet. */
export function newPlay(hub: HubOfHistories, name: string): Play {
  return {
    ...{ hub, name, world: { cases: [], keys: {} } },
    ...{ ids: [], versions: [], story: [], last: null },
  };
}

/** Begins a draft, as the one who writes it. */
export async function beginDraft(it: Play, draft: Draft): Promise<void> {
  const after = begin(it.world, draft);
  const { refused, shown } = await it.hub.begin(draft);
  log(it, describeDraft(draft));
  same(after === null ? ['NOT_FOUND'] : [], refused);
  if (after === null || shown === null) return;
  it.ids.push(shown.id);
  it.versions.push(shown.version);
  it.world = after;
  compare(it, draft.by, it.ids.length - 1, briefSnapshotOf(shown));
}

/** Sends the last draft begun. */
export async function sendLast(it: Play): Promise<void> {
  const on = it.world.cases.length - 1;
  const draft = it.world.cases[on]?.draft;
  if (draft === undefined) return;
  const nothing = {
    word: false,
    partners: [],
    assign: false,
    taker: 'anef-63',
    cpca: 'anef-63',
    audience: [],
    completes: false,
    yes: true,
    toCome: false,
    correction: 'PLACES_TO_AVOID',
    spip: 'spip63',
    asked: [],
    charge: null,
    handTo: 'spip03',
    seenInCharge: null,
  } as const;
  const step: Step = {
    who: draft.by,
    action: draft.entry === null ? 'SUBMIT' : 'ENTER',
    on,
    current: true,
    oneBehind: false,
    key: 'one-key',
    ...nothing,
  };
  const attempt = { step, version: it.versions[on] ?? 1 };
  it.last = attempt;
  await alone(it, attempt);
}

/** One step, or two at once. */
export async function turn(it: Play, together: Turn): Promise<void> {
  const unknown = it.versions.flatMap((version, on) => (version === null ? [on] : []));
  await Promise.all(unknown.map((on) => learnVersion(it, on)));
  const attempts = together.flatMap((intent) => attemptOf(it, intent) ?? []);
  const [one, other] = attempts;
  if (one === undefined) return;
  it.last = one;
  if (other === undefined) return alone(it, one);
  return atOnce(it, one, other);
}

function attemptOf(it: Play, intent: Intent): Attempt | null {
  if (intent.kind === 'the same again') return it.last && again(it, it.last);
  const step = stepOf(it.world, intent);
  if (step === null) return null;
  const version = it.versions[step.on] ?? 1;
  return { step, version: step.current ? version : version - 1 };
}

/** The very same request: what it was based on may be past. */
function again(it: Play, { step, version }: Attempt): Attempt {
  const now = it.versions[step.on] ?? 1;
  return { step: { ...step, current: now === version, oneBehind: now === version + 1 }, version };
}

function ask(it: Play, { step, version }: Attempt): Promise<Answer> {
  return it.hub.take(step, {
    id: it.ids[step.on] ?? idOfNothing(),
    version,
    draft: it.world.cases[step.on]?.draft ?? null,
    key: `${it.name}-${step.key}`,
  });
}

async function alone(it: Play, attempt: Attempt): Promise<void> {
  const { step } = attempt;
  const expected = take(it.world, step);
  const answer = await ask(it, attempt);
  log(it, `${describeStep(step)}: ${describeOutcome(expected)}`);
  same(expected.refused, answer.refused);
  const before = it.versions[step.on] ?? 0;
  settle(it, step, expected, answer);
  if (expected.shows === null || answer.shown === null) return;
  if (it.ids[expected.shows] !== answer.shown.id) throw new Disagreement('   got another referral');
  compare(it, step.who, expected.shows, briefSnapshotOf(answer.shown));
  const version = it.versions[expected.shows] ?? 0;
  if (expected.shows === step.on && version > before !== expected.changed)
    throw new Disagreement(`   got version ${version} after ${before}`);
}

/** Of two who act at once one comes first, and which does not matter: the hub answers as after one of the orders. */
async function atOnce(it: Play, one: Attempt, other: Attempt): Promise<void> {
  const answers = await Promise.all([ask(it, one), ask(it, other)]);
  log(it, `At once, ${describeStep(one.step)} and ${describeStep(other.step)}`);
  const [first, second] = answers;
  const orders = [
    inOrder(it, [one.step, first], [other.step, second]),
    inOrder(it, [other.step, second], [one.step, first]),
  ];
  const fitting = orders.find((order) =>
    order.every(({ expected, answer }) => isOf(expected.refused, answer.refused)),
  );
  if (fitting === undefined) {
    const outcomes = orders.map((order) =>
      order.map(({ step, expected }) => `${nameOf(step.who)} ${describeOutcome(expected)}`).join(', then '),
    );
    throw new Disagreement(
      `   expected ${outcomes.join('; or ')}\n   got ${answers.map(({ refused }) => sorted(refused) || 'done').join(' and ')}`,
    );
  }
  for (const { step, expected, answer } of fitting) settle(it, step, expected, answer);
  // Each may have been shown what it was before the other acted.
  for (const { step, expected } of fitting) if (expected.changed) it.versions[step.on] = null;
}

function inOrder(it: Play, [one, first]: readonly [Step, Answer], [other, second]: readonly [Step, Answer]) {
  const expected = take(it.world, one);
  const overtaken = expected.changed && one.on === other.on;
  const then = take(expected.world, {
    ...other,
    current: other.current && !overtaken,
    oneBehind: overtaken ? other.current : other.oneBehind,
  });
  return [
    { step: one, expected, answer: first },
    { step: other, expected: then, answer: second },
  ];
}

/** Who comes second may be refused as stale, also on something that is not there for them any more. */
const isOf = (expected: readonly string[], got: readonly string[]): boolean =>
  sorted(expected) === sorted(got) || (sorted(expected) === 'NOT_FOUND' && sorted(got) === 'STALE');

/** Takes over what the model holds now, and the ids and versions that the hub answered. */
function settle(it: Play, step: Step, { world, shows, changed }: Expected, { shown }: Answer): void {
  it.world = world;
  if (changed) it.versions[step.on] = null;
  if (shown === null || shows === null) return;
  if (shows === it.ids.length) it.ids.push(shown.id);
  it.versions[shows] = shown.version;
}

/** The version that somebody is shown who can see it. */
async function learnVersion(it: Play, on: number): Promise<void> {
  const viewer = everybody.find((person) => relationsOf(it.world, person, on).length > 0);
  if (viewer !== undefined) await watch(it, viewer, on);
}

/** What somebody sees now, beside what they should. */
export async function watch(it: Play, person: Person, on: number): Promise<void> {
  const id = it.ids[on];
  if (id === undefined) return;
  const { snapshot, version } = await it.hub.look(person, id);
  compare(it, person, on, snapshot);
  if (version === null) return;
  it.versions[on] ??= version;
  if (it.versions[on] !== version)
    throw new Disagreement(`   ${nameOf(person)} is shown version ${version} of ${it.versions[on]}`);
}

function compare(it: Play, person: Person, on: number, got: Partial<Snapshot> | null): void {
  const found = differences(snapshotFor(it.world, person, on), got);
  if (found.length === 0) return;
  const lines = [`${nameOf(person)} looks at referral ${on + 1}`, ...found];
  throw new Disagreement(lines.map((line) => `   ${line}`).join('\n'));
}

function same(expected: readonly string[], got: readonly string[]): void {
  if (sorted(expected) === sorted(got)) return;
  throw new Disagreement(
    `   expected ${sorted(expected) || 'it to be done'}\n   got ${sorted(got) || 'done'}`,
  );
}

const log = (it: Play, sentence: string): void => void it.story.push(`${it.story.length + 1}. ${sentence}`);
const sorted = (codes: readonly string[]): string => [...codes].sort().join(', ');
