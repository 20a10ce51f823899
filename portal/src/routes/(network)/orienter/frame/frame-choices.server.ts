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

type Offered = FrameChoicesFragment['courts']['edges'][number]['node'];

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
  };
}

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
        choices: here.map(({ id, name }) => ({ id, name })).sort((a, b) => compare(a.name, b.name)),
      };
    });
}

/** What step 1 shows first: the draft, or in a new one the visitor's own court or probation service. */
export function firstFrame(event: RequestEvent, draft: DraftFieldsFragment | null): Typed {
  const own = event.locals.viewer?.membership?.organisation;
  const isCourt = own?.kind === 'JUDICIAL_COURT' || own?.kind === 'LOCAL_COURT';
  const prefilled: Typed = typedFrom({
    orderedById: isCourt ? own.id : null,
    supervisedById: own?.kind === 'PROBATION_SERVICE' ? own.id : null,
  });
  if (!draft) return prefilled;
  // a draft in which no frame was chosen yet has not refused the prefilled service
  return draft.legalBasis ? typedFrame(draft) : { ...prefilled, ...typedFrame(draft) };
}
