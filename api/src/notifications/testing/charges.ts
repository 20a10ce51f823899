import type { Member } from './houses.ts';

/** Who is in charge of it in each house: by whom it is looked after today, and who is away. */
export interface Charge {
  readonly title: string;
  readonly acting: readonly Member['part'][];
  readonly away: boolean;
}
export const someone: Charge = { title: 'someone', acting: ['chief'], away: false };
export const noOne: Charge = { title: 'nobody', acting: [], away: false };
export const charges: readonly Charge[] = [
  someone,
  noOne,
  { title: 'someone away, for whom a colleague stands in', acting: ['colleague'], away: true },
  { title: 'someone away, for whom nobody stands in', acting: [], away: true },
];
