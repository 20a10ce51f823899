import { groups, personFields } from './specification.ts';
import type { Snapshot } from './snapshot.ts';

/** What every answer shows of a referral. */
export const brief = 'id version status relations hidden actions';
export interface Brief {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly relations: readonly string[];
  readonly hidden: readonly string[];
  readonly actions: readonly string[];
}

/** A referral as the hub answers it, with all that the model says something about. */
export interface Observed extends Brief {
  readonly modules: readonly string[];
  readonly nextStep: { readonly action: string; readonly by: string; readonly dueAt: string | null } | null;
  readonly timeline: { readonly edges: readonly { readonly node: { readonly action: string } }[] };
  readonly corrections: { readonly edges: readonly { readonly node: { readonly field: string } }[] };
  readonly messages: {
    readonly edges: readonly {
      readonly node: {
        readonly authorOrganisation: { readonly id: string };
        readonly audience: readonly string[];
      };
    }[];
  };
  readonly maySendMessage: boolean;
  readonly participant: Readonly<Record<string, unknown>> | null;
  readonly parties:
    | readonly {
        readonly organisation: { readonly id: string };
        readonly relations: readonly string[];
        readonly modules: readonly string[];
      }[]
    | null;
  readonly [field: string]: unknown;
}

const known = groups.flatMap(({ fields }) => fields);

/** Of fields that are objects themselves, what is asked. */
const parts: Readonly<Record<string, string>> = {
  department: '{ code }',
  followedBy: '{ id }',
  readers: '{ until }',
  consents: '{ kind }',
  ...Object.fromEntries(
    ['declineReason', 'withdrawReason', 'suspendReason', 'endReason', 'reopenReason'].map((field) => [
      field,
      '{ code }',
    ]),
  ),
  ...Object.fromEntries(
    [
      'referrer',
      'enteredBy',
      'recipient',
      'orderedBy',
      'supervisedBy',
      'redirectTo',
      'handsOverTo',
      'redirectedFrom',
      'redirectedInto',
    ].map((field) => [field, '{ id }']),
  ),
  participant: `{ ${personFields.map((field) => (field === 'commune' ? 'commune { insee }' : field)).join(' ')} }`,
  parties: '{ organisation { id } relations modules }',
};

/** All that the model says something about, asked in one text. */
export const fragment = `fragment Observed on Referral {
  ${brief} nextStep { action by dueAt } timeline(first: 100) { edges { node { action } } }
  corrections(first: 100) { edges { node { field } } }
  maySendMessage messages(first: 100) { edges { node { authorOrganisation { id } audience } } }
  ${known
    .filter((field) => field !== 'status')
    .map((field) => `${field} ${parts[field] ?? ''}`)
    .join('\n  ')}
}`;

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The part of a snapshot that every answer shows. */
export type BriefSnapshot = Pick<Snapshot, 'status' | 'relations' | 'hidden' | 'actions'>;

/** The same of the hub's answer. */
export function briefSnapshotOf(shown: Brief): BriefSnapshot {
  return {
    status: shown.status,
    relations: [...shown.relations].sort(),
    hidden: shown.hidden.filter((field) => known.includes(field)).sort(),
    actions: [...shown.actions].sort(),
  };
}

/** The hub's answer in the form in which the model gives what it expects. */
export function snapshotOf(observed: Observed, services: ReadonlyMap<string, string>): Snapshot {
  const { participant, nextStep } = observed;
  const nameOf = (id: string): string => services.get(id) ?? id;
  return {
    ...briefSnapshotOf(observed),
    isPrivate: observed['isPrivate'] === true,
    filled: known.filter((field) => isFilled(observed[field])).sort(),
    modules: [...observed.modules].sort(),
    nextStep:
      nextStep === null
        ? 'nothing'
        : `${nextStep.action} by ${nextStep.by}${nextStep.dueAt === null ? '' : ', until a day'}`,
    corrections: observed.corrections.edges.map(({ node }) => node.field).sort(),
    lines: observed.timeline.edges.map(({ node }) => node.action).sort(),
    messages: observed.messages.edges
      .map(({ node }) => `${nameOf(node.authorOrganisation.id)} for ${[...node.audience].sort().join('+')}`)
      .sort(),
    mayWrite: observed.maySendMessage,
    person: participant === null ? null : personFields.filter((field) => isFilled(participant[field])).sort(),
    parties: (observed.parties ?? [])
      .map(({ organisation, relations, modules }) =>
        [nameOf(organisation.id), [...relations].sort().join('+'), ...[...modules].sort()].join(' '),
      )
      .sort(),
  };
}
