import type { RequestEvent } from '@sveltejs/kit';
import type { DraftFieldsFragment, FrameChoicesFragment } from '#lib/graphql/generated/graphql.ts';
import { compare } from '#lib/text/format.ts';
import { typedFrame } from './frame.ts';
import { typedFrom, type Typed } from '#lib/form/typed.ts';

type Offered = FrameChoicesFragment['courts']['edges'][number]['node'];

/** Courts or services of one department, in a list to choose from. */
export interface ChoiceGroup {
  readonly department: string | null;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

/** What step 1 offers: the courts and probation services, those of the visitor's department first. */
export interface FrameChoices {
  readonly courts: readonly ChoiceGroup[];
  readonly probation: readonly ChoiceGroup[];
  /** The visitor's own service, said so in the list. */
  readonly own: string | null;
}

export function frameChoices(
  event: RequestEvent,
  { courts, probation }: Partial<FrameChoicesFragment>,
): FrameChoices {
  const own = event.locals.viewer?.membership?.organisation;
  const near = own?.department?.code ?? null;
  return {
    courts: byDepartment(courts?.edges.map(({ node }) => node) ?? [], near),
    probation: byDepartment(probation?.edges.map(({ node }) => node) ?? [], near),
    own: own?.id ?? null,
  };
}

function byDepartment(offered: readonly Offered[], near: string | null): readonly ChoiceGroup[] {
  const codes = [...new Set(offered.map(({ department }) => department?.code ?? ''))];
  const last = '~';
  return codes
    .sort((a, b) => Number(b === near) - Number(a === near) || compare(a || last, b || last))
    .map((code) => {
      const here = offered.filter(({ department }) => (department?.code ?? '') === code);
      return {
        department: here[0]?.department?.name ?? null,
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
