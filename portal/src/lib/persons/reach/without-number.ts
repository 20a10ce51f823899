import type { ContactWay } from '#lib/graphql/generated/enums.ts';

/** The ways in which somebody is reached who has neither telephone nor e-mail address. */
export const waysWithoutNumber: readonly ContactWay[] = ['THROUGH_SENDER', 'IN_PERSON'];

/** Those that can be said of this case: nobody is reached through a house where none sent it; what was said stays. */
export const waysWithoutNumberOf = (sender: 'yes' | 'no', said: readonly string[]): readonly ContactWay[] =>
  waysWithoutNumber.filter((way) => way !== 'THROUGH_SENDER' || sender === 'yes' || said.includes(way));

interface Reachable {
  readonly phone?: string | null;
  readonly secondPhone?: string | null;
  readonly email?: string | null;
  readonly contactBy?: readonly ContactWay[] | null;
}

/** Whether nobody can call or write to this person, and it was said how they are reached all the same. */
export const hasNoNumber = ({ phone, secondPhone, email, contactBy }: Reachable): boolean =>
  !phone && !secondPhone && !email && (contactBy ?? []).some((way) => waysWithoutNumber.includes(way));
