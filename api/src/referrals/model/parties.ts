import type { Case, Draft, Step } from './case.ts';
import { actions, apart, columns, groups, ruleOf, unwritten } from './specification.ts';
import type { Rule } from './specification.ts';
import { psychologist, who } from './words.ts';
import type { Module, Person, Relation, Service } from './words.ts';

/** The region coordinates everywhere. */
const region: Service = 'cpca-aura';
/** Who takes in a module, and what it is then. */
export const takers: Readonly<Partial<Record<Module, readonly [Service, Relation]>>> = {
  HOUSING: ['anef-63-hebergement', 'HOUSING_PARTNER'],
  PSYCHOLOGICAL_SUPPORT: ['chu-clermont-ferrand', 'HEALTH_PARTNER'],
};

/** The first list without what is in the second. */
export const without = <T>(all: readonly T[], some: readonly T[]): readonly T[] =>
  all.filter((one) => !some.includes(one));

/** The case with this organisation tied to it in this way too. */
export function withRelation(it: Case, service: Service, relation: Relation): Pick<Case, 'parties'> {
  const relations = it.parties[service] ?? [];
  return { parties: { ...it.parties, [service]: [...new Set([...relations, relation])] } };
}

/** Whether another CPCA is chosen than that of the department. */
export const isElsewhere = ({ recipient, local }: Pick<Draft, 'recipient' | 'local'>): boolean =>
  recipient !== null && recipient !== local;

/** The house that a draft comes from; null for a person who came alone. */
export const senderOf = ({ by, entry }: Draft): Service | null =>
  entry === null ? who(by).service : entry.sender;

/** Whether its author sees it once it is sent: it comes to their own house, or they coordinate where the person is. */
function comesTo(by: Person, { recipient, local }: Draft): boolean {
  const { service, as } = who(by);
  return (
    service === (recipient ?? local) || (as.includes('COORDINATOR') && [local, region].includes(service))
  );
}

/** Who comes alone agrees to it, and a CPCA enters what is its own to coordinate. */
export function wrongEntry(draft: Draft, by: Person): readonly string[] {
  const disagrees = draft.basis !== 'volunteer who agreed' && !draft.lacks.includes('personInformation');
  const alone = senderOf(draft) === null;
  return [...(alone && disagrees ? ['INVALID'] : []), ...(comesTo(by, draft) ? [] : ['INVALID'])];
}

/** Who is what from the sending on. Without the person's consent the sender of a volunteer reads the status only. */
export function withSubmission(it: Case): Case {
  const { basis, orderedBy, supervisedBy, local } = it.draft;
  const recipient = it.recipient ?? local;
  const ties: readonly (readonly [Service | null, Relation])[] = [
    [senderOf(it.draft), basis === 'volunteer not asked' ? 'UNINFORMED_REFERRER' : 'REFERRER'],
    [recipient, 'COORDINATOR'],
    [recipient, 'CASEWORKER'],
    [local, 'COORDINATOR'],
    [region, 'COORDINATOR'],
    [orderedBy, 'AUTHORITY'],
    [supervisedBy, 'AUTHORITY'],
  ];
  return ties.reduce<Case>(
    (one, [service, relation]) =>
      service === null ? one : { ...one, ...withRelation(one, service, relation) },
    {
      ...it,
      recipient,
      filled: isElsewhere(it.draft) ? it.filled : without(it.filled, ['recipientReason']),
      parties: {},
      recorded: true,
    },
  );
}

/** The case with a partner that takes a module in; as it was where nobody takes that module in. */
export function withPartner(it: Case, [module, service]: readonly [Module, Service]): Case {
  const taker = takers[module];
  if (taker === undefined) return it;
  const modules = [...new Set([...(it.takesIn[service] ?? []), module])];
  return {
    ...it,
    ...withRelation(it, service, taker[1]),
    takesIn: { ...it.takesIn, [service]: modules },
  };
}

/** Whether this one can take in the module, or take it back from who has it: whoever does so already cannot. */
export function canTake(it: Case, module: Module, service: Service): boolean {
  if (!it.modules.includes(module)) return false;
  const has = takesInNow(it, module);
  return service === it.recipient
    ? has.length > 0 || it.givenBack.includes(module)
    : takers[module]?.[0] === service && !has.includes(service);
}

const takesInNow = (it: Case, module: Module): readonly Service[] =>
  (Object.keys(it.takesIn) as Service[]).filter(
    (one) => !it.over.includes(one) && it.takesIn[one]?.includes(module),
  );

/** The case with this one taking the module in. The part of who had it is over, and it reads on for weeks; the CPCA itself is no partner. */
export function withTaker(it: Case, module: Module, service: Service): Case {
  const gone = takesInNow(it, module);
  const over = [...it.over, ...gone];
  const left = gone.reduce(withNobodyOf, {
    ...it,
    over,
    givenBack: without(it.givenBack, [module]),
  });
  if (service === it.recipient) return left;
  return withPartner({ ...left, over: without(over, [service]) }, [module, service]);
}

/** Whether this one takes the module in now. */
export const takesIn = (it: Case, module: Module, service: Service): boolean =>
  takesInNow(it, module).includes(service);

/** The case with this one having given back what it took in: each partner of these histories takes in one module. */
export const withoutTaker = (it: Case, service: Service, module: Module): Case =>
  withNobodyOf(
    {
      ...it,
      over: [...it.over, service],
      givenBack: [...it.givenBack, module],
    },
    service,
  );

/** Those whose part this step ended have heard its line, and hear nothing after it. */
export const withHeard = (before: Case, it: Case): Case => ({
  ...it,
  heard: Object.fromEntries(
    it.over.map((service) => [
      service,
      (before.over.includes(service) && before.heard[service]) || {
        lines: it.lines.length,
        messages: it.messages.length,
      },
    ]),
  ),
});

/** Whether this one took something in, does not any more, and is nothing else to the case. */
const isOverFor = (it: Case, service: Service): boolean =>
  it.over.includes(service) &&
  (it.parties[service] ?? []).every((one) => one === 'HOUSING_PARTNER' || one === 'HEALTH_PARTNER');

/** The case with nobody of this one in charge, where its part is over. */
const withNobodyOf = (it: Case, service: Service): Case =>
  isOverFor(it, service) ? { ...it, inCharge: { ...it.inCharge, [service]: null } } : it;

/** The case with the psychologist assigned, who reads it from now on. */
export function withPsychologist(it: Case): Case {
  return { ...it, ...withRelation(it, who(psychologist).service, 'CLINICIAN'), hasPsychologist: true };
}

/** Another SPIP follows the measure: the one before is nothing by that any more. */
export function withSupervisor(it: Case, spip: Service): Case {
  const isBehind = (service: Service): boolean => service === spip || service === it.orderedBy;
  const parties = Object.fromEntries(
    Object.entries(it.parties).map(([service, relations]) => [
      service,
      isBehind(service as Service) ? relations : without<Relation>(relations, ['AUTHORITY']),
    ]),
  );
  const gone = Object.entries(parties).flatMap(([service, relations]) =>
    relations.length === 0 ? [service] : [],
  );
  const inCharge = Object.fromEntries(
    Object.entries(it.inCharge).filter(([service]) => !gone.includes(service)),
  );
  // what it handed over before is past, where it follows the case again
  const again = without<Relation>(parties[spip] ?? [], ['FORMER_REFERRER']);
  const whole = {
    ...it,
    ...{ inCharge, supervisedBy: spip },
    parties: { ...parties, [spip]: again },
    handed: { ...it.handed, [spip]: undefined },
  };
  return {
    ...whole,
    ...withRelation(whole, spip, 'AUTHORITY'),
    filled: [...new Set([...it.filled, 'supervisedBy'])],
  };
}

/** A CPCA that says no keeps what it was before it was asked, and no more. */
export function withoutInvitedCpca(it: Case): Case {
  if (it.redirection === null || !it.redirection.cameFor) return it;
  const { service } = it.redirection;
  const rest = without(it.parties[service] ?? [], ['COORDINATOR']);
  return {
    ...it,
    parties: { ...it.parties, [service]: rest },
    // a house that has left is no party any more, and nobody of it is in charge
    inCharge: rest.length === 0 ? { ...it.inCharge, [service]: null } : it.inCharge,
  };
}

/** Who was named in an entry that was a mistake follows its status only; who coordinates goes on. */
export const withoutNamed = (it: Case): Case => ({
  ...it,
  parties: Object.fromEntries(
    Object.entries(it.parties).map(([service, relations]) => {
      const coordinating = relations.filter((one) => one === 'COORDINATOR' || one === 'CASEWORKER');
      const isNamed = service !== it.recipient && coordinating.length < relations.length;
      return [service, isNamed ? ['UNINFORMED_REFERRER', ...coordinating] : relations];
    }),
  ),
});

/** What a volunteer agrees to decides what their sender is, in all the cases that go on from one another. */
export function withConsent(cases: readonly Case[], before: Case, after: Case): readonly Case[] {
  if (before.agrees === after.agrees || after.draft.basis === 'ordered') return cases;
  const service = senderOf(after.draft);
  if (service === null) return cases;
  const is: Relation = after.agrees ? 'REFERRER' : 'UNINFORMED_REFERRER';
  return cases.map((it) => {
    const relations = it.parties[service] ?? [];
    const rest = without<Relation>(relations, ['REFERRER', 'UNINFORMED_REFERRER']);
    const isSent = it.status !== 'DRAFT' && rest.length < relations.length;
    return isSent && it.draft === after.draft
      ? { ...it, parties: { ...it.parties, [service]: [is, ...rest] } }
      : it;
  });
}

/**
 * Coordination and team of the CPCA that takes a case over, in the case itself and in all that it goes on from: the
 * history is kept.
 */
export function withHistoryReader(cases: readonly Case[], index: number, to: Service): readonly Case[] {
  const it = cases[index];
  if (it === undefined) return cases;
  const reads: Case = { ...it, ...withRelation(it, to, 'COORDINATOR') };
  const read = { ...reads, ...withRelation(reads, to, 'CASEWORKER') };
  const after = cases.map((one, at) => (at === index ? read : one));
  return it.goesOnFrom === null ? after : withHistoryReader(after, it.goesOnFrom, to);
}

/** A case that another CPCA takes over: sender, authority and region stay, the CPCA that had it does not. */
export function continuation(it: Case, index: number, to: Service): Case {
  const lasting: readonly Relation[] = ['REFERRER', 'UNINFORMED_REFERRER', 'AUTHORITY', 'COORDINATOR'];
  const parties = Object.fromEntries(
    Object.entries(it.parties)
      .filter(([service]) => service !== it.recipient)
      .map(([service, relations]) => [service, relations.filter((relation) => lasting.includes(relation))]),
  );
  const filledAnew = ['submittedAt', 'acknowledgedAt', 'reference', 'recipient', 'redirectedFrom'];
  const whole = {
    ...it,
    parties,
    takesIn: {},
    over: [],
    heard: {},
    givenBack: [],
    handing: {},
    handed: {},
    hasPsychologist: false,
    recipient: to,
  } as const;
  return {
    ...whole,
    ...withRelation({ ...whole, ...withRelation(whole, to, 'COORDINATOR') }, to, 'CASEWORKER'),
    status: 'ACKNOWLEDGED',
    filled: [...it.filled.filter((field) => senderFields.includes(field)), ...filledAnew],
    lines: [],
    messages: [],
    redirection: null,
    inCharge: Object.fromEntries(
      Object.entries(it.inCharge).filter(([service]) => service !== it.recipient && service !== to),
    ),
    recorded: false,
    last: null,
    goesOnFrom: index,
  };
}

const stepFields = actions.flatMap((action) => ruleOf(action).fills ?? []);
/** What was asked, of whom and under which measure: every field that no step fills, but why this CPCA was chosen. */
const senderFields: readonly string[] = without(
  groups.flatMap(({ fields }) => fields),
  [...stepFields, 'redirectedFrom', 'redirectedInto', 'recipientReason'],
);

const wholeCase: readonly Relation[] = ['REFERRER', 'AUTHORITY', 'COORDINATOR', 'CASEWORKER'];
/** All that take part; whoever does no more is told nothing. */
const everyParty = without<Relation>(columns, apart);
/** Those among whom a house shares its work; what a psychologist is given is hers. */
export const colleagues = without<Relation>(everyParty, ['CLINICIAN']);

/** Who of the person's own house is in charge. */
export const inChargeFor = (it: Case | undefined, person: Person): Person | null =>
  it?.inCharge[who(person).service] ?? null;

const audiences: Readonly<Record<NonNullable<Rule['line']>, readonly Relation[]>> = {
  everyone: everyParty,
  'whole case': [...wholeCase, 'UNINFORMED_REFERRER'],
  'who reads whether they agree': [...wholeCase, 'CLINICIAN'],
  'who reads the person': without<Relation>(everyParty, ['UNINFORMED_REFERRER']),
  'who reads what keeps someone safe': without<Relation>(everyParty, [
    'UNINFORMED_REFERRER',
    'HEALTH_PARTNER',
  ]),
  'who reads the measure': wholeCase,
  'who reads all that is asked': without<Relation>(everyParty, ['HOUSING_PARTNER', 'HEALTH_PARTNER']),
  'who reads what goes with it': wholeCase,
  'whole case and housing': [...wholeCase, 'HOUSING_PARTNER'],
  'whole case and health': [...wholeCase, 'HEALTH_PARTNER'],
  'whole case and psychologist': [...wholeCase, 'CLINICIAN'],
  'who follows it': wholeCase,
  'who follows it and who is asked': [...wholeCase, 'ASKED'],
  'who follows it and who handed it over': [...wholeCase, 'FORMER_REFERRER'],
};

/** The line of a step, and the word beside it for those who follow the whole case. */
export function withTimelineLines(it: Case, step: Step, relations: readonly Relation[], before: Case): Case {
  const { line, says } = ruleOf(step.action);
  const by = who(step.who).service;
  const note = (audience: readonly Relation[]) => ({ action: 'ADD_STATUS_UPDATE' as const, by, audience });
  if (step.action === 'ADD_STATUS_UPDATE')
    return {
      ...it,
      lines: [...it.lines, note([...without(step.audience, unwritten), ...relations])],
    };
  if (step.action === 'ASSIGN') {
    const assigned = { action: step.action, by, audience: colleagues, within: by };
    // twice the same is done once
    return step.charge === inChargeFor(before, step.who) ? it : { ...it, lines: [...it.lines, assigned] };
  }
  if (line === undefined) return it;
  const audience = audiences[line];
  // who declines a part reads the word that it said, and who is asked to take the case over reads why
  const reads = step.action.startsWith('DECLINE_') || step.action === 'HAND_OVER';
  const readers = reads ? audience : wholeCase;
  const word = says === 'always' || (step.word && says !== 'nothing') ? [note(readers)] : [];
  return { ...it, lines: [...it.lines, { action: step.action, by, audience }, ...word] };
}
