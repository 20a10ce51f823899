import type { DeskPeopleFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { date, isoDay } from '#lib/text/format.ts';

type Colleagues = DeskPeopleFragment['colleagues'];

/** A colleague who is away today. */
export interface Away {
  readonly id: string;
  readonly name: string;
  /** the last day, YYYY-MM-DD */
  readonly until: string;
  /** who stands in; null: nobody */
  readonly standIn: { readonly id: string; readonly name: string } | null;
}

/** Those of a service who are away today, in Paris. */
export function awayToday(colleagues: Colleagues, today: string = isoDay(new Date())): readonly Away[] {
  return colleagues.flatMap(({ id, personName, leave }) => {
    if (!leave?.firstDay || !leave.lastDay || leave.firstDay > today || leave.lastDay < today) return [];
    const standIn = leave.standIn && {
      id: leave.standIn.id,
      name: leave.standIn.personName ?? m.desk_someone(),
    };
    return [{ id, name: personName ?? m.desk_someone(), until: leave.lastDay, standIn }];
  });
}

/** The colleagues for whom somebody stands in today. */
export const standsInFor = (colleagues: Colleagues, member: string | null | undefined): readonly Away[] =>
  awayToday(colleagues).filter(({ standIn }) => standIn?.id === member);

/** Until when whoever is in charge is away, and who looks after it meanwhile. */
export function awayWords({ until, standIn }: Away): string {
  const day = date(until, 'unless-current');
  return standIn ? m.leave_in_case_by({ day, name: standIn.name }) : m.leave_in_case({ day });
}
