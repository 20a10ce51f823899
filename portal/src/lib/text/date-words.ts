/** In the order of the year, in both languages whatever that of the page; a month may be shortened. */
const monthNames = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
] as const;

const introductions = /^(nee?|born|en|in|le|du|on|vers|environ|about|around|circa)\s+/;

/** "Né le 4 nov. 1987", or "4/11/1987", is 4, 11 and 1987. */
export function dateWords(typed: string): readonly string[] {
  let text = typed
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .trim()
    .toLowerCase();
  while (introductions.test(text)) text = text.replace(introductions, '');
  const [, ...together] = /^(\d{2}|x{2})(\d{2}|x{2})(\d{4})$/.exec(text) ?? [];
  const words = together.length > 0 ? together : text.split(/[/.\s,-]+/).filter(Boolean);
  return words.map((word) => numberOf(word.replace(/^1er$/, '1')));
}

function numberOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const found = monthNames.flatMap((names, index) =>
    names.some((name) => name.startsWith(word)) ? [String(index + 1)] : [],
  );
  return found.length === 1 ? (found[0] ?? word) : word;
}

/** Whether a month or a day is in the calendar. */
export function isRealDate(iso: string): boolean {
  const day = `${iso}-01`.slice(0, 10);
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
