import type { Case, Draft } from './case.ts';
import { actions, groups, ruleOf } from './specification.ts';
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
  const whole = { ...it, parties, inCharge, supervisedBy: spip };
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
  const whole = { ...it, parties, takesIn: {}, withPsychologist: false, recipient: to } as const;
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
