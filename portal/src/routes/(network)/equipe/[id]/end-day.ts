import { date } from '#lib/text/format.ts';

/** The last day of a function that ends at this instant: the day before it, for it ends with the day. */
export const endDay = (endsAt: string | null): string =>
  endsAt === null ? '' : date(new Date(new Date(endsAt).getTime() - 1000).toISOString(), 'unless-current');
