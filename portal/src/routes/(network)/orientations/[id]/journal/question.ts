import { AuditKindValues, FieldClassValues, type FieldClass } from '#lib/graphql/generated/enums.ts';
import type { AuditEventFilter } from '#lib/graphql/generated/graphql.ts';
import { isoDay } from '#lib/text/format.ts';
import { instantInParis } from '#lib/text/paris.ts';
import { classNames, daysOf, deedOf, deeds, periods, type Deed, type Period } from './words.ts';

/** Which lines are asked for, as it stands in the address of the page: words of ours, and ids. */
export interface JournalQuestion {
  readonly period: Period;
  readonly deeds: readonly Deed[];
  readonly classes: readonly FieldClass[];
  /** The organisation whose lines they are. */
  readonly house: string | null;
  readonly after: string | null;
  /** How many lines lie on the pages before this one. */
  readonly before: number;
}

/** The names of what is filtered by, in the address and in the form. */
export const names = { period: 'periode', deed: 'fait', class: 'lu', house: 'service' } as const;

/** Reads the address; what it does not know it leaves out. */
export function readQuestion(parameters: URLSearchParams): JournalQuestion {
  const [period, done, read] = [names.period, names.deed, names.class].map((name) => parameters.getAll(name));
  const before = Number(parameters.get('rang') ?? 0);
  return {
    period: periods.find((one) => period?.includes(one)) ?? 'tout',
    deeds: deeds.filter((one) => done?.includes(one)),
    classes: FieldClassValues.filter((one) => read?.includes(classNames[one])),
    house: parameters.get(names.house) || null,
    after: parameters.get('apres') || null,
    before: Number.isInteger(before) && before > 0 ? before : 0,
  };
}

/** Whether some lines are left out. */
export const isNarrowed = ({ period, deeds: done, classes, house }: JournalQuestion): boolean =>
  period !== 'tout' || done.length > 0 || classes.length > 0 || house !== null;

const dayLength = 86_400_000;

/** The first moment of a day so many days ago: the same all day, so that a list goes on where it was left. */
function dayBefore(now: Date, days: number): string | null {
  return instantInParis(isoDay(new Date(now.getTime() - days * dayLength)), '00:00');
}

/** The same question as the API asks it. */
export function filterOf(
  { period, deeds: done, classes, house }: JournalQuestion,
  now: Date,
): AuditEventFilter {
  const days = daysOf[period];
  const since = days === null ? null : dayBefore(now, days);
  return {
    ...(done.length > 0 && { kinds: AuditKindValues.filter((kind) => done.includes(deedOf[kind])) }),
    ...(classes.length > 0 && { classes }),
    ...(house !== null && { organisationId: house }),
    ...(since !== null && { since }),
  };
}

/** The address of a question; without one, that of the whole journal. */
export function journalAddress(id: string, question?: JournalQuestion): string {
  const parameters = new URLSearchParams();
  if (question) {
    const { period, deeds: done, classes, house, after, before } = question;
    if (period !== 'tout') parameters.set(names.period, period);
    for (const one of done) parameters.append(names.deed, one);
    for (const one of classes) parameters.append(names.class, classNames[one]);
    if (house !== null) parameters.set(names.house, house);
    if (after !== null) {
      parameters.set('apres', after);
      parameters.set('rang', String(before));
    }
  }
  const query = parameters.toString();
  return `/orientations/${encodeURIComponent(id)}/journal${query && `?${query}`}`;
}
