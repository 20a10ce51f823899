import { isBeforeItsHour, isRepeated, reopened, saysHowItCame, withOutcomeRead } from './case.ts';
import type { Case, Expected, Step, World } from './case.ts';
import { canFollow, withHandover, withoutLapsed, withoutQuestions } from './handing.ts';
import { actions, personFields, ruleOf, unwritten } from './specification.ts';
import type { Action, Rule } from './specification.ts';
import {
  withPsychologist,
  continuation,
  withHistoryReader,
  withoutInvitedCpca,
  withoutNamed,
  withSubmission,
  withSupervisor,
  withPartner,
  withHeard,
  withTaker,
  withoutTaker,
  takesIn,
  withTimelineLines,
  colleagues,
  inChargeFor,
  canTake,
  takers,
  senderOf,
  wrongEntry,
  withConsent,
  withRelation,
  without,
} from './parties.ts';
import { enters, psychologist, who } from './words.ts';
import type { Person, Relation, Service } from './words.ts';

/** What a partner gives back. */
const given = { DECLINE_HOUSING: 'HOUSING', DECLINE_HEALTH: 'PSYCHOLOGICAL_SUPPORT' } as const;
const isDecline = (action: Action): action is keyof typeof given => action in given;
const cpcas: readonly Service[] = ['anef-63', 'anef-vallee-du-rhone'];
/** What this person is to this case; nothing means that it is not there for them. */
export function relationsOf(world: World, person: Person, on: number): readonly Relation[] {
  const it = world.cases[on];
  if (it === undefined || it.status === 'GONE') return [];
  if (it.privateTo !== null && it.privateTo !== person) return [];
  const { service, as } = who(person);
  const relations = (it.parties[service] ?? []).filter((relation) => as.includes(relation));
  return relations.filter(
    (relation) => relation !== 'CLINICIAN' || (it.hasPsychologist && person === psychologist),
  );
}

const isNoPartner = (one: Relation): boolean => one !== 'HOUSING_PARTNER' && one !== 'HEALTH_PARTNER';

const some = (relations: readonly Relation[], of: readonly Relation[]): boolean =>
  relations.some((one) => of.includes(one));

/** Once the outcome was read, a case is only read, but for some time; that the person takes a yes back is always recorded. */
const afterwards: readonly Action[] = ['RECORD_WITHDRAWAL', 'REOPEN', 'SEND_MESSAGE'];

/** What a CPCA does with a case that it has received, and what answers it; the other steps come after one of these. */
const treating: readonly Action[] = [
  ...(['REQUEST_INFORMATION', 'PROVIDE_INFORMATION', 'ACCEPT', 'WAITLIST', 'DECLINE'] as const),
  ...(['END_EARLY', 'REOPEN', 'REDIRECT', 'REFUSE_REDIRECTION'] as const),
];

/** Whether this house entered it for itself, and has not begun to treat it; whatever is put right or said of it meanwhile. */
const isAsEntered = (it: Case, service: Service): boolean =>
  it.draft.entry !== null &&
  who(it.draft.by).service === service &&
  it.recipient === service &&
  it.goesOnFrom === null &&
  !it.lines.some(({ action }) => treating.includes(action));

/** Whether the state allows a step to someone who may take it at all. */
function isOpen(it: Case, action: Action, service: Service, relations: readonly Relation[]): boolean {
  const { from, redirecting, asksSender, undoesEntry, ofEntry, handing } = ruleOf(action);
  if (!from.includes(it.status) || (it.outcomeRead && !afterwards.includes(action))) return false;
  // nobody is to be asked where the person came alone
  if (asksSender && senderOf(it.draft) === null) return false;
  if (ofEntry && (it.draft.entry === null || who(it.draft.by).service !== service)) return false;
  if (undoesEntry && !isAsEntered(it, service)) return false;
  if (handing !== undefined && (it.handing[service] !== undefined) !== (handing === 'once asked'))
    return false;
  // where a court is behind, what came of it is the court's to read
  const isTheirs = it.draft.basis !== 'ordered' || relations.includes('AUTHORITY');
  if (action === 'ACKNOWLEDGE_OUTCOME' && !isTheirs) return false;
  if (action === 'START' && it.intakeToCome) return false;
  // who takes nothing in any more reads on, and takes no step by what it was
  if (it.over.includes(service) && !some(relations.filter(isNoPartner), ruleOf(action).may)) return false;
  if (isDecline(action) && !takesIn(it, given[action], service)) return false;
  if (redirecting === 'is the answer') return it.redirection?.service === service;
  return it.redirection === null || redirecting === 'goes on';
}

/** The steps that this person may take now. */
export function possible(world: World, person: Person, on: number): readonly Action[] {
  const relations = relationsOf(world, person, on);
  const it = world.cases[on];
  if (it === undefined) return [];
  return actions.filter(
    (action) =>
      some(relations, ruleOf(action).may) &&
      isOpen(it, action, who(person).service, relations) &&
      // in these lives no file goes with a case
      action !== 'WITHDRAW_ENCLOSURE',
  );
}

/** One step, or its refusal. First whether it is there and one may, then whether someone acted, then the state. */
export function take(world: World, step: Step): Expected {
  const [it, relations] = [world.cases[step.on], relationsOf(world, step.who, step.on)];
  const refused = (...codes: string[]): Expected => ({ world, refused: codes, shows: null, changed: false });
  if (step.action === 'SEND_MESSAGE' && readersOf(step).length === 0) return refused('REQUIRED');
  if (it !== undefined && saysHowItCame(it, step) && !enters(step.who)) return refused('INVALID');
  if (it === undefined || !some(relations, ruleOf(step.action).may)) return refused('NOT_FOUND');
  if (step.action === 'SEND_MESSAGE') return withMessage(world, it, step);
  const { service } = who(step.who);
  const key = `${service} ${step.key}`;
  const sending = isSending(step.action);
  const sent = sending ? world.keys[key] : undefined;
  if (sent === step.on) return { world, refused: [], shows: step.on, changed: false };
  if (isRepeated(it, step)) return { world, refused: [], shows: step.on, changed: false };
  if (isUnchanged(it, step)) return { world, refused: [], shows: step.on, changed: false };
  if (!step.current || isOvertaken(it, step)) return refused('STALE');
  if (!isOpen(it, step.action, service, relations))
    return refused(isBeforeItsHour(it, step.action) ? 'TOO_EARLY' : 'WRONG_STATE');
  const wrong = sent === undefined ? wrongDetails(it, step) : ['IDEMPOTENCY_KEY_REUSED'];
  if (wrong.length > 0) return refused(...wrong);
  const { quiet } = ruleOf(step.action);
  const next = withHeard(
    it,
    withoutLapsed(withTimelineLines(withStep(it, step), step, relations, it), service),
  );
  const after =
    quiet || step.action === 'SAVE_DRAFT' ? next : { ...next, last: { who: step.who, action: step.action } };
  const keys = sending ? { ...world.keys, [key]: step.on } : world.keys;
  const cases = withConsent(
    world.cases.map((one, index) => (index === step.on ? after : one)),
    it,
    after,
  );
  const goesOn = step.action === 'ACCEPT_REDIRECTION' ? [continuation(it, step.on, service)] : [];
  const read = goesOn.length > 0 ? withHistoryReader(cases, step.on, service) : cases;
  return {
    world: { cases: [...read, ...goesOn], keys },
    refused: [],
    shows: goesOn.length > 0 ? cases.length : step.on,
    changed: !quiet,
  };
}

const isSending = (action: Action): boolean => action === 'SUBMIT' || action === 'ENTER';

/** Who is to read a message: who follows the status only reads none. */
const readersOf = ({ audience }: Step): readonly Relation[] => without(audience, unwritten);

/** A message, which shows no case: the same again under its key finds it, whatever came of the case since; another is refused. */
function withMessage(world: World, it: Case, step: Step): Expected {
  const done = { refused: [], shows: null, changed: false } as const;
  const { service: by } = who(step.who);
  const key = `${step.who} writes ${step.key}`;
  const toThese = `${key} to ${readersOf(step).join()}`;
  if (world.keys[toThese] === step.on) return { world, ...done };
  if (world.keys[key] !== undefined) return { world, ...done, refused: ['IDEMPOTENCY_KEY_REUSED'] };
  if (!isOpen(it, step.action, by, [])) return { world, ...done, refused: ['WRONG_STATE'] };
  const after = { ...it, messages: [...it.messages, { by, audience: readersOf(step) }] };
  const cases = world.cases.map((one, index) => (index === step.on ? after : one));
  return { world: { cases, keys: { ...world.keys, [key]: step.on, [toThese]: step.on } }, ...done };
}

/** What is there already is no correction, whoever says it once more. */
function isUnchanged(it: Case, { action, correction, spip, asked }: Step): boolean {
  if (action === 'CORRECT_MODULES') return [...it.modules].sort().join() === [...asked].sort().join();
  return (
    (action === 'CORRECT_SAFETY' && it.corrected === correction) ||
    (action === 'CORRECT_URGENCY' && !it.urgent) ||
    (action === 'CORRECT_MEASURE' && it.supervisedBy === spip)
  );
}

/** Who is in charge changes no version: that someone else decided it is known by whom one saw in charge. */
const isOvertaken = (it: Case, { who: by, action, charge, seenInCharge }: Step): boolean =>
  action === 'ASSIGN' && inChargeFor(it, by) !== seenInCharge && inChargeFor(it, by) !== charge;

const otherWaysToReach = ['phoneOwner', 'secondPhone', 'secondPhoneOwner', 'email'];

/** What is refused of a step that is possible. */
function wrongDetails(it: Case, step: Step): readonly string[] {
  switch (step.action) {
    case 'SUBMIT':
    case 'ENTER':
      // without any way to reach the person the first of them is asked for
      return [
        ...it.draft.lacks.filter((field) => !otherWaysToReach.includes(field)).map(() => 'REQUIRED'),
        ...(it.draft.entry === null ? [] : wrongEntry(it.draft, step.who)),
      ];
    case 'ACCEPT': {
      const unfit = step.partners.filter(
        ([module, service]) => takers[module]?.[0] !== service || !it.modules.includes(module),
      );
      const unknown = step.assign && it.recipient !== who(psychologist).service;
      return [...unfit.map(() => 'INVALID'), ...(unknown ? ['NOT_FOUND'] : [])];
    }
    case 'SEND_ENCLOSURE':
    case 'WITHDRAW_ENCLOSURE':
      return ['NOT_FOUND'];
    case 'CHANGE_HOUSING_PARTNER':
      return canTake(it, 'HOUSING', step.taker) ? [] : ['INVALID'];
    case 'CHANGE_HEALTH_PARTNER':
      return canTake(it, 'PSYCHOLOGICAL_SUPPORT', step.taker) ? [] : ['INVALID'];
    // the one psychologist of these histories
    case 'CHANGE_CLINICIAN':
      if (it.recipient !== who(psychologist).service) return ['NOT_FOUND'];
      return it.hasPsychologist ? ['INVALID'] : [];
    case 'ASSIGN':
      return step.charge === null || isColleague(it, step.charge, who(step.who).service) ? [] : ['NOT_FOUND'];
    // who comes of their own accord has no SPIP, and what somebody takes in stays asked
    case 'CORRECT_MEASURE':
      return it.draft.basis === 'ordered' ? [] : ['INVALID'];
    case 'CORRECT_MODULES':
      return Object.entries(it.takesIn).some(
        ([service, modules]) =>
          !it.over.some((one) => one === service) && without(modules, step.asked).length > 0,
      )
        ? ['INVALID']
        : [];
    case 'HAND_OVER':
      return canFollow(it, who(step.who).service, step.handTo) ? [] : ['INVALID'];
    case 'REDIRECT':
      return cpcas.includes(step.cpca) && step.cpca !== it.recipient ? [] : ['INVALID'];
    default:
      return [];
  }
}

/** Somebody of the same house who sees the case, and not as the psychologist to whom it is given. */
const isColleague = (it: Case, person: Person, house: Service): boolean =>
  who(person).service === house &&
  some(
    who(person).as,
    (it.parties[house] ?? []).filter((relation) => colleagues.includes(relation)),
  );

/** The case after the step. */
function withStep(it: Case, step: Step): Case {
  const rule: Rule = ruleOf(step.action);
  const next: Case = {
    ...it,
    status: rule.to ?? it.status,
    filled: [...new Set([...it.filled, ...(rule.fills ?? [])])],
  };
  switch (step.action) {
    case 'SAVE_DRAFT':
      return step.completes ? complete(next) : next;
    case 'SUBMIT':
    case 'ENTER':
      return { ...withSubmission(next), inCharge: { [who(step.who).service]: step.who }, privateTo: null };
    case 'SHARE_DRAFT':
      return { ...next, privateTo: null };
    case 'ACCEPT':
      return step.partners.reduce(withPartner, step.assign ? withPsychologist(next) : next);
    case 'CHANGE_HOUSING_PARTNER':
      return withTaker(next, 'HOUSING', step.taker);
    case 'CHANGE_HEALTH_PARTNER':
      return withTaker(next, 'PSYCHOLOGICAL_SUPPORT', step.taker);
    case 'DECLINE_HOUSING':
    case 'DECLINE_HEALTH':
      return withoutTaker(next, who(step.who).service, given[step.action]);
    case 'SCHEDULE_INTAKE':
      return { ...next, intakeToCome: step.toCome };
    case 'CHANGE_CLINICIAN':
      return withPsychologist(next);
    case 'REDIRECT':
      return {
        ...next,
        ...withRelation(next, step.cpca, 'COORDINATOR'),
        redirection: { service: step.cpca, cameFor: !next.parties[step.cpca]?.includes('COORDINATOR') },
      };
    case 'REFUSE_REDIRECTION':
      return {
        ...withoutInvitedCpca(next),
        filled: without(next.filled, ['redirectTo', 'redirectAskedAt']),
        redirection: null,
      };
    // nobody waits for an answer any more
    case 'ACCEPT_REDIRECTION':
    case 'WITHDRAW':
      return { ...next, redirection: null };
    case 'WITHDRAW_ENTRY':
      return withoutNamed(withoutQuestions(next));
    case 'DECLINE':
    case 'END_EARLY':
      return { ...next, endedFrom: it.status };
    case 'REOPEN':
      return reopened(next);
    case 'ACKNOWLEDGE_OUTCOME':
      return withOutcomeRead(next);
    case 'RECORD_CONSENT':
      return { ...next, agrees: next.agrees || step.yes, recorded: true };
    case 'RECORD_WITHDRAWAL':
      return { ...next, agrees: false, recorded: true };
    case 'CORRECT_SAFETY':
      return {
        ...next,
        corrected: step.correction,
        filled: [...new Set([...next.filled, 'safetyConstraints'])],
      };
    case 'CORRECT_URGENCY':
      return { ...next, urgent: false };
    case 'CORRECT_MEASURE':
      return withSupervisor(next, step.spip);
    case 'CORRECT_MODULES':
      return { ...next, modules: step.asked };
    case 'ASSIGN':
      return { ...next, inCharge: { ...next.inCharge, [who(step.who).service]: step.charge } };
    default:
      return withHandover(next, step);
  }
}

function complete(it: Case): Case {
  const { lacks, modules } = it.draft;
  const ofPerson = lacks.filter((field) => personFields.some((known) => known === field));
  return {
    ...it,
    modules,
    filled: [...it.filled, ...without(lacks, ofPerson)],
    personFilled: [...new Set([...it.personFilled, ...ofPerson])],
    draft: { ...it.draft, lacks: [] },
  };
}
