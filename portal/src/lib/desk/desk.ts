import type { CaseFragment, DeskPeopleFragment } from '#lib/graphql/generated/graphql.ts';
import type { MemberFunction } from '#lib/graphql/generated/enums.ts';
import { deskOf as worksAs } from '#lib/shell/navigation.ts';
import type { Viewer } from '#lib/shell/viewer.ts';
import { awayToday, type Away } from './away.ts';
import { m } from '#lib/paraglide/messages.js';
import { date } from '#lib/text/format.ts';

/** An option of a select. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Those who share a desk, and which of them the viewer is. */
export interface Desk {
  readonly colleagues: readonly Choice[];
  readonly self: string | null;
  /** those of them who are away today */
  readonly away: readonly Away[];
}

/** A desk that nobody shares. */
export const alone: Desk = { colleagues: [], self: null, away: [] };

/** A psychologist has the cases that are given to her, and takes nobody's over. */
const sharesDesk = (one: MemberFunction | null, other: MemberFunction): boolean =>
  one !== null && one !== 'CLINICIAN' && worksAs(one) === worksAs(other);

/** Those among whom the viewer's own service shares its referrals, by name. */
export function deskOf(viewer: Viewer | null, people: DeskPeopleFragment | null): Desk {
  const own = viewer?.membership?.function;
  const away = awayToday(people?.colleagues ?? []);
  const colleagues = (people?.colleagues ?? []).flatMap(({ id, function: does, personName }) => {
    if (!personName || !own || !sharesDesk(does, own)) return [];
    const leave = away.find((one) => one.id === id);
    const name = leave
      ? m.leave_of_name({ name: personName, day: date(leave.until, 'unless-current') })
      : personName;
    return [{ id, name }];
  });
  const self = viewer?.membership?.id ?? null;
  return { colleagues, self: colleagues.some(({ id }) => id === self) ? self : null, away };
}

/** The desk of a case, for whoever may say who of their service is in charge of it. */
export function deskOfCase(
  known: CaseFragment,
  viewer: Viewer | null,
  people: DeskPeopleFragment | null,
): Desk {
  return known.actions.includes('ASSIGN') ? deskOf(viewer, people) : alone;
}
