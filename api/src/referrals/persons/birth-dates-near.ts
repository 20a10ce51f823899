/** How near two dates of birth are that may be one, the nearest first. */
export type DateNearness = 'SAME_BIRTH_DATE' | 'DAY_AND_MONTH_SWAPPED' | 'ONE_DIGIT_OFF';

/** How near two dates of birth (YYYY-MM-DD) are; null where they are two, or one is not known. */
export function dateNearness(one: string | null, other: string | null): DateNearness | null {
  if (one === null || other === null || one.length !== other.length) return null;
  if (one === other) return 'SAME_BIRTH_DATE';
  if (swapped(one) === other) return 'DAY_AND_MONTH_SWAPPED';
  const differing = [...one].filter((digit, at) => digit !== other[at]).length;
  return differing === 1 ? 'ONE_DIGIT_OFF' : null;
}

/** Every birth date that is near to this one, so that an index answers and not a comparison with all. */
export function datesNear(birthDate: string): readonly string[] {
  const near = [birthDate, swapped(birthDate)];
  for (const [at, digit] of [...birthDate].entries()) {
    if (digit === '-') continue;
    for (const other of '0123456789') near.push(birthDate.slice(0, at) + other + birthDate.slice(at + 1));
  }
  return [...new Set(near)].filter(isDay);
}

function swapped(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}-${date}-${month}`;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
