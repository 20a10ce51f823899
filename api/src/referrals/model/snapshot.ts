import type { Case, World } from './case.ts';
import { possible, relationsOf } from './model.ts';
import { inChargeFor, senderOf, without } from './parties.ts';
import { awaited, columns, correctedBy, groups, identity, ruleOf } from './specification.ts';
import type { Action, Status } from './specification.ts';
import { who } from './words.ts';
import type { Person, Relation, Service } from './words.ts';

/** All that one person sees of one referral, in a form that the hub's answer is brought into too. */
export interface Snapshot {
  readonly status: string;
  readonly relations: readonly string[];
  /** whether it is a draft that nobody else sees */
  readonly isPrivate: boolean;
  /** the fields that are hidden from them */
  readonly hidden: readonly string[];
  /** the fields that have a value for this person */
  readonly filled: readonly string[];
  readonly modules: readonly string[];
  readonly actions: readonly string[];
  /** the step, by whom, and whether a day is shown */
  readonly nextStep: string;
  /** the steps and notes in the timeline, whatever their order */
  readonly lines: readonly string[];
  /** the fields that were corrected, as often as they were */
  readonly corrections: readonly string[];
  /** the messages: by which organisation, and for whom */
  readonly messages: readonly string[];
  readonly mayWrite: boolean;
  /** what of the person has a value; null where the person is not there */
  readonly person: readonly string[] | null;
  /** each organisation, what it is, and what it takes in */
  readonly parties: readonly string[];
}

/** What the specification lets this person see; null: as if there were nothing. */
export function snapshotFor(world: World, person: Person, on: number): Snapshot | null {
  const relations = relationsOf(world, person, on);
  const it = world.cases[on];
  if (it === undefined || relations.length === 0) return null;
  const { service } = who(person);
  const refused = groups.flatMap(({ cells, fields }) => (cellOf(cells, relations) === '-' ? fields : []));
  const hidden = [...new Set(refused)];
  const readable = (field: string): boolean => !hidden.includes(field);
  const modules = modulesFor(it, person, relations);
  const has = (field: string): boolean => {
    if (field === 'modules') return modules.length > 0;
    if (field === 'consents') return chainOf(world, person, on).some((one) => one.recorded);
    if (field === 'isPrivate') return true;
    if (field === 'followedBy') return inChargeFor(it, person) !== null;
    if (field === 'dueAt') return isLimited(it);
    if (field === 'handsOverTo')
      return [it.handing[service], it.handed[service]].some((one) => one !== undefined);
    if (field === 'readsUntil') return readsForAWhile(it, service);
    if (field === 'handedOverAt') return it.handed[service] !== undefined;
    if (field === 'redirectedFrom') return isThere(world, person, it.goesOnFrom);
    if (field === 'redirectedInto') return isThere(world, person, continuationOf(world, on));
    return (isKept(field, relations) ? (it.handed[service]?.filled ?? []) : it.filled).includes(field);
  };
  const fields = groups.flatMap((group) => group.fields);
  const steps = possible(world, person, on);
  return {
    status: it.status,
    relations: [...relations].sort(),
    isPrivate: it.privateTo !== null,
    hidden: [...hidden].sort(),
    filled: fields.filter((field) => readable(field) && has(field)).sort(),
    modules: [...modules].sort(),
    actions: steps.filter((action) => ruleOf(action).apart !== true).sort(),
    nextStep: nextStepFor(it, relations, readable),
    lines: lines(world, person, on, true).sort(),
    corrections: lines(world, person, on, false)
      .flatMap((action) => correctedBy[action] ?? [])
      .sort(),
    messages: messages(world, person, on).sort(),
    mayWrite: steps.includes('SEND_MESSAGE'),
    person: readable('participant') ? personFor(world, person, on) : null,
    parties: readable('parties') ? partiesOf(it) : [],
  };
}

/** Whether this house took something in and reads on since: another does so now, it gave it back, or the case is closed. */
const readsForAWhile = (it: Case, service: Service): boolean =>
  it.over.includes(service) ||
  ((it.parties[service] ?? []).some((one) => one === 'HOUSING_PARTNER' || one === 'HEALTH_PARTNER') &&
    (it.outcomeRead || it.status === 'WITHDRAWN' || it.status === 'REDIRECTED'));

/** What it waits for, as this viewer is told it. */
function nextStepFor(it: Case, relations: readonly Relation[], readable: (field: string) => boolean): string {
  if (relations.includes('ASKED')) return 'ACCEPT_HANDOVER by ASKED';
  const [module] = [...it.givenBack].filter((one) => it.modules.includes(one)).sort();
  const running = ['ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'].includes(it.status);
  if (module !== undefined && running && it.redirection === null && relations.includes('COORDINATOR'))
    return `${module === 'HOUSING' ? 'CHANGE_HOUSING_PARTNER' : 'CHANGE_HEALTH_PARTNER'} by COORDINATOR`;
  return nextStep(it, readable);
}

/** The best of the cells under the relations that one holds. */
function cellOf(cells: string, relations: readonly Relation[]): string {
  const letters = cells.split(' ');
  const own = relations.map((relation) => letters[columns.indexOf(relation)] ?? '-');
  return ['r', 'o', 'k'].find((letter) => own.includes(letter)) ?? '-';
}

/** Whether a field is read as it was when one's house handed the case over. */
const isKept = (field: string, relations: readonly Relation[]): boolean =>
  cellOf(groups.find(({ fields }) => fields.includes(field))?.cells ?? '', relations) === 'k';

function modulesFor(it: Case, person: Person, relations: readonly Relation[]): readonly string[] {
  const cells = groups.find(({ fields }) => fields.includes('modules'))?.cells ?? '';
  if (cellOf(cells, relations) === 'r') return it.modules;
  const own = it.takesIn[who(person).service] ?? [];
  return it.modules.filter((module) => own.includes(module));
}

function isThere(world: World, person: Person, on: number | null): boolean {
  return on !== null && relationsOf(world, person, on).length > 0;
}

function continuationOf(world: World, on: number): number | null {
  const found = world.cases.findIndex(({ goesOnFrom }) => goesOnFrom === on);
  return found === -1 ? null : found;
}

/** What a referral waits for; null when nothing is awaited any more, or nobody is there to do it. */
function waitsFor(it: Case): { readonly step: Action; readonly by: Relation } | null {
  if (it.redirection !== null) return { step: 'ACCEPT_REDIRECTION', by: 'COORDINATOR' };
  const next = awaited[it.status] ?? null;
  if (it.status === 'DRAFT' && it.draft.entry !== null) return { step: 'ENTER', by: 'COORDINATOR' };
  if (next?.step !== 'ACKNOWLEDGE_OUTCOME') return next;
  const ordered = it.draft.basis === 'ordered';
  if (it.outcomeRead || !(ordered || (it.agrees && senderOf(it.draft) !== null))) return null;
  return ordered ? next : { ...next, by: 'REFERRER' };
}

/** Whether there is a day until when. */
function isLimited(it: Case): boolean {
  if (it.status === 'ACTIVE') return it.filled.includes('measureEnd');
  return waitsFor(it) !== null && it.status !== 'DRAFT';
}

function nextStep(it: Case, readable: (field: string) => boolean): string {
  const next = waitsFor(it);
  const outcome = next?.step === 'ACKNOWLEDGE_OUTCOME' || (outcomes.includes(it.status) && !it.outcomeRead);
  // Who does not read the legal basis must not read from a word whether a court is behind.
  if (outcome && !readable('legalBasis')) return 'ACKNOWLEDGE_OUTCOME by REFERRER';
  if (next === null) return 'nothing';
  const isDayShown = isLimited(it) && readable('dueAt');
  return `${next.step} by ${next.by}${isDayShown ? ', until a day' : ''}`;
}

const outcomes: readonly Status[] = ['COMPLETED', 'ENDED_EARLY', 'DECLINED'];

/** A case, and those it goes on from as far as one may follow. */
function chainOf(world: World, person: Person, on: number | null): readonly Case[] {
  const it = on === null ? undefined : world.cases[on];
  if (on === null || it === undefined || relationsOf(world, person, on).length === 0) return [];
  return [it, ...chainOf(world, person, it.goesOnFrom)];
}

/** The timeline of them all; who handed a case over keeps, beside, the lines of their own house. */
function lines(world: World, person: Person, on: number, kept: boolean): Action[] {
  const { service } = who(person);
  return chainOf(world, person, on).flatMap((it) => {
    const relations = relationsOf(world, person, world.cases.indexOf(it));
    const isOld = relations.includes('FORMER_REFERRER');
    const now = without<Relation>(relations, ['FORMER_REFERRER']);
    const own = it.lines.filter(
      ({ audience, within, by }, index) =>
        (audience.some((relation) => heardOf(it, service, 'lines', index, now).includes(relation)) ||
          (kept &&
            isOld &&
            (by === service ||
              (audience.includes('FORMER_REFERRER') && it.handed[service]?.line === index)))) &&
        (within === undefined || within === service),
    );
    return own.map(({ action }) => action);
  });
}

/** By which relations one hears what was written as this one: by none of a part that was over before. */
const heardOf = (
  it: Case,
  service: Service,
  of: 'lines' | 'messages',
  index: number,
  relations: readonly Relation[],
): readonly Relation[] =>
  index < (it.heard[service]?.[of] ?? Infinity)
    ? relations
    : without<Relation>(relations, ['HOUSING_PARTNER', 'HEALTH_PARTNER']);

/** The conversations of them all: what was written for one of one's relations, or by one's own organisation. */
function messages(world: World, person: Person, on: number): string[] {
  const { service } = who(person);
  return chainOf(world, person, on).flatMap((it) => {
    const relations = relationsOf(world, person, world.cases.indexOf(it));
    const reading = relations.filter(
      (relation) => relation !== 'UNINFORMED_REFERRER' && relation !== 'ASKED',
    );
    const own = it.messages.filter(
      ({ by, audience }, index) =>
        heardOf(it, service, 'messages', index, reading).some((relation) => audience.includes(relation)) ||
        (by === service && reading.length > 0),
    );
    return own.map(({ by, audience }) => `${by} for ${[...audience].sort().join('+')}`);
  });
}

/** A person is one in all the cases that go on from one another: what one reads of them in one, one reads; null: nothing. */
function personFor(world: World, person: Person, on: number): readonly string[] | null {
  const first = (index: number): number => {
    const before = world.cases[index]?.goesOnFrom ?? null;
    return before === null ? index : first(before);
  };
  const cells = groups.find(({ fields }) => fields.includes('participant'))?.cells ?? '';
  const relations = world.cases
    .flatMap((_, index) => (first(index) === first(on) ? relationsOf(world, person, index) : []))
    .filter((relation) => cellOf(cells, [relation]) === 'r');
  if (relations.length === 0) return null;
  const isOld = relations.every((relation) => relation === 'FORMER_REFERRER');
  const filled = world.cases[on]?.personFilled ?? [];
  return filled.filter((field) => !isOld || identity.includes(field)).sort();
}

function partiesOf(it: Case): readonly string[] {
  return Object.entries(it.parties)
    .filter(([, relations]) => relations.length > 0)
    .map(([service, relations]) =>
      [
        service,
        [...relations].sort().join('+'),
        ...[...(it.takesIn[service as keyof typeof it.takesIn] ?? [])].sort(),
      ].join(' '),
    )
    .sort();
}
