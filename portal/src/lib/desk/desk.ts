import type { CaseFragment, DeskPeopleFragment } from '#lib/graphql/generated/graphql.ts';
import type { Viewer } from '#lib/shell/viewer.ts';

/** An option of a select. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Those who share a desk, and which of them the viewer is. */
export interface Desk {
  readonly colleagues: readonly Choice[];
  readonly self: string | null;
}

const nobody: Desk = { colleagues: [], self: null };

/** Those who answer the referrals of the viewer's own service, by name. */
export function deskOf(viewer: Viewer | null, people: DeskPeopleFragment | null): Desk {
  const colleagues = (people?.colleagues ?? []).flatMap(({ id, function: does, personName }) =>
    personName && (does === 'COORDINATOR' || does === 'CASEWORKER') ? [{ id, name: personName }] : [],
  );
  const self = viewer?.membership?.id ?? null;
  return { colleagues, self: colleagues.some(({ id }) => id === self) ? self : null };
}

/** The desk of a case, for whoever may say who is in charge of it: that is its recipient's own affair. */
export function deskOfCase(
  known: CaseFragment,
  viewer: Viewer | null,
  people: DeskPeopleFragment | null,
): Desk {
  const own = viewer?.membership?.organisation.id;
  if (!known.actions.includes('ASSIGN') || known.recipient?.id !== own) return nobody;
  return deskOf(viewer, people);
}
