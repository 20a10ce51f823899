import type { Case, Draft } from './case.ts';
import { actions, groups, ruleOf } from './specification.ts';
import { psychologist, who } from './words.ts';
import type { Module, Relation, Service } from './words.ts';

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

/** Who is what from the sending on. Without the person's consent the sender of a volunteer reads the status only. */
export function withSubmission(it: Case): Case {
  const { by, basis, orderedBy, supervisedBy, local } = it.draft;
  const recipient = it.recipient ?? local;
  const ties: readonly (readonly [Service | null, Relation])[] = [
    [who(by).service, basis === 'volunteer not asked' ? 'UNINFORMED_REFERRER' : 'REFERRER'],
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

/** The case with the psychologist assigned, who reads it from now on. */
export function withPsychologist(it: Case): Case {
  return { ...it, ...withRelation(it, who(psychologist).service, 'CLINICIAN'), hasPsychologist: true };
}

/** A CPCA that says no keeps what it was before it was asked, and no more. */
export function withoutInvitedCpca(it: Case): Case {
  if (it.redirection === null || !it.redirection.cameFor) return it;
  const { service } = it.redirection;
  return {
    ...it,
    parties: { ...it.parties, [service]: without(it.parties[service] ?? [], ['COORDINATOR']) },
  };
}

/** What a volunteer agrees to decides what their sender is, in all the cases that go on from one another. */
export function withConsent(cases: readonly Case[], before: Case, after: Case): readonly Case[] {
  if (before.agrees === after.agrees || after.draft.basis === 'ordered') return cases;
  const { service } = who(after.draft.by);
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
 * history is kept. Who was nothing there before is a guest there.
 */
export function withHistoryReader(cases: readonly Case[], index: number, to: Service): readonly Case[] {
  const it = cases[index];
  if (it === undefined) return cases;
  const guests = it.parties[to]?.includes('COORDINATOR') ? it.guests : [...it.guests, to];
  const reads: Case = { ...it, ...withRelation(it, to, 'COORDINATOR'), guests };
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
  const whole = { ...it, parties, takesIn: {}, withPsychologist: false, recipient: to } as const;
  return {
    ...whole,
    ...withRelation({ ...whole, ...withRelation(whole, to, 'COORDINATOR') }, to, 'CASEWORKER'),
    status: 'ACKNOWLEDGED',
    filled: [...it.filled.filter((field) => senderFields.includes(field)), ...filledAnew],
    lines: [],
    messages: [],
    redirection: null,
    guests: [],
    inCharge: null,
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
