import { daysFrom, isoDay, longDate, relativeDay, sentence, type Moment } from '#lib/text/format.ts';
import { m } from '#lib/paraglide/messages.js';

/** What happened on one day in Paris, in the order in which it came. */
export interface Day<Line> {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly lines: readonly Line[];
}

/** Lines that follow one another on the same day, together. */
export function byDay<Line extends { readonly at: string }>(lines: readonly Line[]): readonly Day<Line>[] {
  const days: { readonly day: string; readonly lines: Line[] }[] = [];
  for (const line of lines) {
    const day = isoDay(line.at);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

/** "Aujourd’hui, mardi 24 novembre 2026"; of a day further away its date alone. */
export function dayTitle(day: string, now: Moment): string {
  const isNear = [-1, 0].includes(daysFrom(day, now));
  return sentence(
    isNear ? m.journal_day({ near: relativeDay(day, now), day: longDate(day) }) : longDate(day),
  );
}
