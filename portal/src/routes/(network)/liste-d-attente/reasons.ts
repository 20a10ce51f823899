import type { WaitlistPageQuery } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { numericDate, type Moment } from '#lib/text/format.ts';

type Reason = NonNullable<WaitlistPageQuery['waitlist']>['edges'][number]['node']['because'][number];

/** One reason of a place on the list, in words. */
export function reasonText({ kind, day }: Reason): string {
  const on = day ? numericDate(day) : '';
  switch (kind) {
    case 'VOLUNTEER_SHARE':
      return m.waitlist_why_share();
    case 'URGENCY':
      return m.waitlist_why_urgent();
    case 'LEGAL_DEADLINE':
      return m.waitlist_why_deadline({ day: on });
    case 'REQUEST_AGE':
      return m.waitlist_why_age({ day: on });
    default:
      return kind satisfies never;
  }
}

/** The day on which a place is to be expected. */
export function expectedDay(now: Moment, days: number): Date {
  return new Date(new Date(now).getTime() + days * 86_400_000);
}
