import type { Case, Step } from './case.ts';
import { ruleOf } from './specification.ts';
import { withRelation, without } from './parties.ts';
import { who } from './words.ts';
import type { Person, Relation, Service } from './words.ts';

/** A case that goes from one SPIP to another, or from one court to another. */

const natures: readonly (readonly Service[])[] = [
  ['spip63', 'spip03'],
  ['tj-63113-parquet', 'tj-63113-jap'],
];
const behind: readonly Relation[] = ['REFERRER', 'AUTHORITY'];
const follows: readonly Relation[] = [...behind, 'UNINFORMED_REFERRER', 'ASKED'];

/** Whether this house can be asked by that one: another of its kind, that does not follow the case already. */
export const canFollow = (it: Case, from: Service, to: Service): boolean =>
  from !== to &&
  natures.some((houses) => houses.includes(from) && houses.includes(to)) &&
  !(it.parties[to] ?? []).some((relation) => follows.includes(relation));

/** The case with this house asked by that one. What it handed over before is past. */
function withQuestion(it: Case, from: Service, to: Service): Case {
  return {
    ...it,
    ...withRelation(it, to, 'ASKED'),
    handing: { ...it.handing, [from]: to },
    handed: { ...it.handed, [from]: undefined },
  };
}

const withRelations = (it: Case, service: Service, relations: readonly Relation[]): Case => ({
  ...it,
  parties: { ...it.parties, [service]: relations },
});

/** The case without the question of this house. */
function withoutQuestion(it: Case, from: Service): Case {
  const to = it.handing[from];
  if (to === undefined) return it;
  const rest = without<Relation>(it.parties[to] ?? [], ['ASKED']);
  return {
    ...withRelations(it, to, rest),
    handing: { ...it.handing, [from]: undefined },
    inCharge: rest.length === 0 ? { ...it.inCharge, [to]: null } : it.inCharge,
  };
}

/** The case in which nobody is asked any more: who was leaves. */
export const withoutQuestions = (it: Case): Case =>
  (Object.keys(it.handing) as Service[]).reduce(withoutQuestion, it);

/** The house that asks this one. */
const askerOf = (it: Case, to: Service): Service | undefined =>
  (Object.keys(it.handing) as Service[]).find((from) => it.handing[from] === to);

/** The case taken over: the other house is what this one was, which keeps what stood in it. */
function takenOver(it: Case, person: Person): Case {
  const to = who(person).service;
  const from = askerOf(it, to);
  if (from === undefined) return it;
  const was = (it.parties[from] ?? []).filter((relation) => behind.includes(relation));
  const rest = without(it.parties[from] ?? [], was);
  const own = without<Relation>(it.parties[to] ?? [], ['ASKED', 'FORMER_REFERRER']);
  const left = withRelations(it, from, [...new Set<Relation>([...rest, 'FORMER_REFERRER'])]);
  return {
    ...withRelations(left, to, [...new Set([...own, ...was])]),
    orderedBy: it.orderedBy === from ? to : it.orderedBy,
    supervisedBy: it.supervisedBy === from ? to : it.supervisedBy,
    handing: { ...it.handing, [from]: undefined },
    handed: { ...it.handed, [from]: { filled: it.filled, line: it.lines.length }, [to]: undefined },
    inCharge: { ...it.inCharge, [from]: null, [to]: person },
  };
}

/** The case after one of the steps of a hand-over; as it was after any other. */
export function withHandover(it: Case, step: Step): Case {
  const { service } = who(step.who);
  switch (step.action) {
    case 'HAND_OVER':
      return withQuestion(it, service, step.handTo);
    case 'WITHDRAW_HANDOVER':
      return withoutQuestion(it, service);
    case 'REFUSE_HANDOVER':
      return withoutQuestion(it, askerOf(it, service) ?? service);
    case 'ACCEPT_HANDOVER':
      return takenOver(it, step.who);
    default:
      return it;
  }
}

/**
 * Nobody waits for an answer once there is an outcome, or once the house that asked is behind the case no more. Of the latter those who
 * follow it read a line: by whoever corrected it.
 */
export const withoutLapsed = (it: Case, by: Service): Case =>
  (Object.keys(it.handing) as Service[])
    .filter((from) => it.handing[from] !== undefined)
    .reduce((one, from) => {
      if (!ruleOf('HAND_OVER').from.includes(one.status)) return withoutQuestion(one, from);
      if (one.parties[from]?.includes('AUTHORITY')) return one;
      const line = { action: 'WITHDRAW_HANDOVER', by, audience: followers } as const;
      return withoutQuestion({ ...one, lines: [...one.lines, line] }, from);
    }, it);

const followers: readonly Relation[] = ['REFERRER', 'AUTHORITY', 'COORDINATOR', 'CASEWORKER'];
