import type { RequestEvent } from '@sveltejs/kit';
import type {
  DraftFieldsFragment,
  FrameChoicesFragment,
  SenderChoicesFragment,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { compare } from '#lib/text/format.ts';
import { typedFrame } from './frame.ts';
import { typedFrom, type Typed } from '#lib/form/typed.ts';

type Court = FrameChoicesFragment['courts']['edges'][number]['node'];
type Offered = Pick<Court, 'id' | 'name' | 'department'> & Partial<Pick<Court, 'below'>>;

/** Services of a court that order or enforce, and so may be chosen for themselves; its registry does not. */
const services: readonly Court['below'][number]['kind'][] = [
  'PROSECUTION_SERVICE',
  'INVESTIGATION_SERVICE',
  'LIBERTY_AND_CUSTODY_SERVICE',
  'SENTENCE_ENFORCEMENT_SERVICE',
  'FAMILY_AFFAIRS_SERVICE',
];

/** Courts or services that stand together, in a list to choose from: of one department, or of one kind. */
export interface ChoiceGroup {
  readonly label: string | null;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

/** What step 1 offers: the courts and probation services, those of the visitor's department first. */
export interface FrameChoices {
  readonly courts: readonly ChoiceGroup[];
  readonly probation: readonly ChoiceGroup[];
  /** Whoever a CPCA may enter something for; none where one sends oneself. */
  readonly senders: readonly ChoiceGroup[];
  /** The visitor's own service, marked as such in the list. */
  readonly own: string | null;
  /** The court of the visitor: that of their service, or itself. */
  readonly ownCourt: string | null;
}

export function frameChoices(
  event: RequestEvent,
  { courts, probation, others, sender }: Partial<FrameChoicesFragment & SenderChoicesFragment> & Named,
): FrameChoices {
  const own = event.locals.viewer?.membership?.organisation;
  const near = own?.department?.code ?? null;
  const all = {
    courts: byDepartment(courts?.edges.map(({ node }) => node) ?? [], near),
    probation: byDepartment(probation?.edges.map(({ node }) => node) ?? [], near),
  };
  return {
    ...all,
    senders: others
      ? sendersOf(
          all,
          others.edges.map(({ node }) => node),
          sender ?? null,
        )
      : [],
    own: own?.id ?? null,
    ownCourt: courtOf(courts?.edges.map(({ node }) => node) ?? [], own?.id ?? ''),
  };
}

const courtOf = (courts: readonly Court[], house: string): string | null =>
  courts.find(({ id, below }) => [id, ...below.map((one) => one.id)].includes(house))?.id ?? null;

type Choice = ChoiceGroup['choices'][number];

/** A house that is chosen already, from its sheet or in the draft: it is among the choices whatever else is. */
interface Named {
  readonly sender?: Choice | null;
}

function sendersOf(
  { courts, probation }: Pick<FrameChoices, 'courts' | 'probation'>,
  others: readonly Choice[],
  sender: Choice | null,
): readonly ChoiceGroup[] {
  const flat = (groups: readonly ChoiceGroup[]): readonly Choice[] =>
    groups.flatMap(({ choices }) => choices);
  const known = [...flat(courts), ...flat(probation), ...others];
  const more = sender && !known.some(({ id }) => id === sender.id) ? [sender] : [];
  return [
    { label: m.entry_group_courts(), choices: flat(courts) },
    { label: m.entry_group_probation(), choices: flat(probation) },
    { label: m.entry_group_others(), choices: [...more, ...others].sort((a, b) => compare(a.name, b.name)) },
  ].filter(({ choices }) => choices.length > 0);
}

function byDepartment(offered: readonly Offered[], near: string | null): readonly ChoiceGroup[] {
  const codes = [...new Set(offered.map(({ department }) => department?.code ?? ''))];
  const last = '~';
  return codes
    .sort((a, b) => Number(b === near) - Number(a === near) || compare(a || last, b || last))
    .map((code) => {
      const here = offered.filter(({ department }) => (department?.code ?? '') === code);
      return {
        label: here[0]?.department?.name ?? null,
        choices: here.sort((a, b) => compare(a.name, b.name)).flatMap(withServices),
      };
    });
}

/** A court, and below it those of its services that may be meant. */
function withServices({ id, name, below = [] }: Offered): readonly Choice[] {
  const own = below.filter(({ kind }) => services.includes(kind));
  return [{ id, name }, ...own.map((one) => ({ id: one.id, name: one.name }))];
}

/** What step 1 shows first: the draft, or in a new one the visitor's own court or probation service. */
export function firstFrame(
  event: RequestEvent,
  draft: DraftFieldsFragment | null,
  { ownCourt }: Pick<FrameChoices, 'ownCourt'>,
): Typed {
  const own = event.locals.viewer?.membership?.organisation;
  const prefilled: Typed = typedFrom({
    orderedById: ownCourt,
    supervisedById: own?.kind === 'PROBATION_SERVICE' ? own.id : null,
  });
  if (!draft) return prefilled;
  // a draft in which no frame was chosen yet has not refused the prefilled service
  return draft.legalBasis ? typedFrame(draft) : { ...prefilled, ...typedFrame(draft) };
}
