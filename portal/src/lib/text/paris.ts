const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What clocks in Paris show at this instant, read as if it were UTC. */
function shownInParis(instant: number): number {
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`);
}

/**
 * The instant at which clocks in Paris show this day and hour, wherever the reader and the server are; null for a day
 * that is not in the calendar, and for an hour that a change of clocks skips: nobody is seen then, and the hour beside it
 * is not what was typed.
 */
export function instantInParis(day: string, time: string): string | null {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wanted) || !new Date(wanted).toISOString().startsWith(day)) return null;
  let instant = wanted;
  // once for the usual difference, once more beside a change of clocks
  for (let round = 0; round < 2; round += 1) instant -= shownInParis(instant) - wanted;
  return shownInParis(instant) === wanted ? new Date(instant).toISOString() : null;
}
