import { getLocale } from '#lib/paraglide/runtime.js';

/*
 * The one module that turns values into words. Every instant is written in the time of Paris, wherever the server or the
 * reader is, and French typography is applied here once: narrow no-break space inside numbers, times and paired
 * digits, "1er", capital birth names.
 */

const zone = 'Europe/Paris';
const narrow = '\u202f';
const noBreak = '\u00a0';

type Language = 'fr' | 'en';
/** An ISO date (2026-11-23), an ISO instant, or a Date. */
export type Moment = string | Date;

const formatters = new Map<string, Intl.DateTimeFormat>();

function parts(moment: Moment, options: Intl.DateTimeFormatOptions, language: Language): Map<string, string> {
  const key = language + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
      timeZone: zone,
      ...options,
    });
    formatters.set(key, formatter);
  }
  return new Map(formatter.formatToParts(instant(moment)).map((part) => [part.type, part.value]));
}

/** A bare date is read as noon in UTC, which is the same day in Paris all year round. */
function instant(moment: Moment): Date {
  if (moment instanceof Date) return moment;
  return /^\d{4}-\d{2}-\d{2}$/.test(moment) ? new Date(`${moment}T12:00:00Z`) : new Date(moment);
}

function get(found: Map<string, string>, name: string): string {
  return found.get(name) ?? '';
}

function day(found: Map<string, string>, language: Language): string {
  const value = get(found, 'day');
  return language === 'fr' && value === '1' ? '1er' : value;
}

/** The day in Paris as YYYY-MM-DD, for comparing and for `datetime` attributes. */
export function isoDay(moment: Moment): string {
  const found = parts(moment, { year: 'numeric', month: '2-digit', day: '2-digit' }, 'fr');
  return `${get(found, 'year')}-${get(found, 'month')}-${get(found, 'day')}`;
}

/** "lundi 23 novembre 2026" */
export function longDate(moment: Moment, language: Language = getLocale()): string {
  const found = parts(moment, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, language);
  return `${get(found, 'weekday')} ${day(found, language)}${noBreak}${get(found, 'month')} ${get(found, 'year')}`;
}

/** "23 novembre 2026", without the year when it is the current one and `year` is 'unless-current' */
export function date(
  moment: Moment,
  year: 'always' | 'unless-current' = 'always',
  now: Moment = new Date(),
  language: Language = getLocale(),
): string {
  const found = parts(moment, { day: 'numeric', month: 'long', year: 'numeric' }, language);
  const text = `${day(found, language)}${noBreak}${get(found, 'month')}`;
  const hideYear = year === 'unless-current' && isoDay(moment).slice(0, 4) === isoDay(now).slice(0, 4);
  return hideYear ? text : `${text} ${get(found, 'year')}`;
}

/** "23/11/2026" */
export function numericDate(moment: Moment): string {
  const [year, month, dayOfMonth] = isoDay(moment).split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** "23 nov." */
export function shortDate(moment: Moment, language: Language = getLocale()): string {
  const found = parts(moment, { day: 'numeric', month: 'short' }, language);
  return `${day(found, language)}${noBreak}${get(found, 'month')}`;
}

/** "16 h 10", "18 h"; in English "16:10" */
export function time(moment: Moment, language: Language = getLocale()): string {
  const found = parts(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, language);
  const hour = get(found, 'hour');
  const minute = get(found, 'minute');
  if (language === 'en') return `${hour}:${minute}`;
  const start = `${Number(hour)}${narrow}h`;
  return minute === '00' ? start : `${start}${narrow}${minute}`;
}

/** "lundi 23 novembre 2026 à 16 h 10" */
export function dateTime(moment: Moment, language: Language = getLocale()): string {
  return `${longDate(moment, language)}${language === 'fr' ? ` à${noBreak}` : ' at '}${time(moment, language)}`;
}

const dayLength = 86_400_000;

/** How many calendar days in Paris lie between two moments; negative when `moment` is before `now`. */
export function daysFrom(moment: Moment, now: Moment = new Date()): number {
  const midnight = (value: Moment): number => Date.parse(`${isoDay(value)}T00:00:00Z`);
  return Math.round((midnight(moment) - midnight(now)) / dayLength);
}

/** How many days after today the week ends, on Sunday: 0 on a Sunday. */
export function daysToSunday(now: Moment = new Date()): number {
  const weekday = new Date(`${isoDay(now)}T00:00:00Z`).getUTCDay();
  return weekday === 0 ? 0 : 7 - weekday;
}

const nearDays: Record<Language, Readonly<Record<string, string>>> = {
  fr: { '-1': 'hier', '0': 'aujourd’hui', '1': 'demain' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
};

/** "hier à 16 h 10", "demain à 9 h", "le 18 novembre à 10 h 44" */
export function relative(moment: Moment, now: Moment = new Date(), language: Language = getLocale()): string {
  const at = `${language === 'fr' ? `à${noBreak}` : 'at '}${time(moment, language)}`;
  return `${relativeDay(moment, now, language)} ${at}`;
}

/** "hier", "aujourd’hui", "demain", "le 18 novembre" */
export function relativeDay(
  moment: Moment,
  now: Moment = new Date(),
  language: Language = getLocale(),
): string {
  const near = nearDays[language][String(daysFrom(moment, now))];
  return near ?? (language === 'fr' ? 'le ' : 'on ') + date(moment, 'unless-current', now, language);
}

/** "ce soir", "ce matin": the part of today in which an hour is, since an hour alone may be of any day. */
function partOfToday(moment: Moment, language: Language): string {
  const hour = Number(time(moment, 'en').slice(0, 2));
  if (hour < 5) return language === 'fr' ? 'cette nuit' : 'tonight';
  if (hour < 12) return language === 'fr' ? 'ce matin' : 'this morning';
  if (hour < 18) return language === 'fr' ? 'cet après-midi' : 'this afternoon';
  return language === 'fr' ? 'ce soir' : 'this evening';
}

/** Like `relative`, for after "avant": "avant ce soir à 23 h 59", "avant mercredi 25 novembre à 18 h". */
export function deadline(moment: Moment, now: Moment = new Date(), language: Language = getLocale()): string {
  const days = daysFrom(moment, now);
  if (days === 0)
    return `${partOfToday(moment, language)}${language === 'fr' ? ` à${noBreak}` : ' at '}${time(moment, language)}`;
  if (days === 1) return relative(moment, now, language);
  const found = parts(moment, { weekday: 'long', day: 'numeric', month: 'long' }, language);
  const name = `${get(found, 'weekday')} ${day(found, language)}${noBreak}${get(found, 'month')}`;
  return `${name}${language === 'fr' ? ` à${noBreak}` : ' at '}${time(moment, language)}`;
}

/** "3 jours", "5 h 28", "12 min": a length of time, by its largest useful unit. */
export function duration(milliseconds: number, language: Language = getLocale()): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return `${minutes}${narrow}min`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours < 24) return `${hours}${narrow}h${rest ? `${narrow}${String(rest).padStart(2, '0')}` : ''}`;
  // Four days less the seconds in which one reads of them are four.
  const days = Math.floor(Math.round(minutes / 60) / 24);
  const word = language === 'fr' ? 'jour' : 'day';
  return `${number(days, language)}${noBreak}${word}${days > 1 ? 's' : ''}`;
}

/** "1 234": thousands apart by a narrow no-break space in French. */
export function number(value: number, language: Language = getLocale()): string {
  return new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(value);
}

/** The same words at the beginning of a sentence. */
export function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** What is known of a person's name; a hidden part is null. */
export interface PersonName {
  readonly birthName?: string | null;
  readonly usageName?: string | null;
  readonly firstName?: string | null;
}

/** "BRUNEL Karim", "MARTIN (ép. DUPONT) Léa"; null when nothing of the name may be read. */
export function personName({ birthName, usageName, firstName }: PersonName): string | null {
  const capital = (name: string | null | undefined): string => (name ?? '').toLocaleUpperCase('fr');
  const usage = usageName && capital(usageName) !== capital(birthName) ? capital(usageName) : '';
  const surname = birthName && usage ? `${capital(birthName)} (${usage})` : capital(birthName) || usage;
  return [surname, firstName ?? ''].filter(Boolean).join(' ') || null;
}

/** "04 73 12 34 56": French digits in pairs, other numbers as they were written. */
export function phone(value: string): string {
  const digits = dialled(value);
  // the helpline is said, printed and remembered by threes
  if (digits === '0801901911') return ['08', '019', '019', '11'].join(noBreak);
  return /^0\d{9}$/.test(digits) ? (digits.match(/\d{2}/g) ?? []).join(noBreak) : value;
}

/** The address of a `tel:` link: it dials what `phone` shows, the first number where several stand in one line. */
export function phoneLink(value: string): string {
  return `tel:${dialled(value.split(/\s*[/;,]\s*|\s+(?:ou|et)\s+/)[0] ?? value)}`;
}

/** What is dialled from France: "+33 (0)6…" and "0033 6…" are 06…, and the (0) of another country is left out. */
function dialled(value: string): string {
  const typed = value.trim();
  const abroad = /^(\+|00)/.test(typed);
  const digits = (abroad ? typed.replace(/\(\s*0\s*\)/, '') : typed).replace(/(?!^\+)\D/g, '');
  return digits.replace(/^(\+|00)330?(?=\d{9}$)/, '0');
}

/** "Allier, Cantal et Drôme" */
export function list(words: readonly string[], language: Language = getLocale()): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

const high = /\s*([;!?»])/g;

/** Puts the narrow no-break space where French wants it, in words that come from data. */
export function typography(text: string, language: Language = getLocale()): string {
  if (language === 'en') return text;
  return text
    .replace(/'/g, '’')
    .replace(high, `${narrow}$1`)
    .replace(/«\s*/g, `«${narrow}`)
    .replace(/(\S)\s*:(?=\s|$)/g, `$1${noBreak}:`);
}

const collators: Record<Language, Intl.Collator> = {
  fr: new Intl.Collator('fr', { sensitivity: 'base', numeric: true }),
  en: new Intl.Collator('en', { sensitivity: 'base', numeric: true }),
};

/** Alphabetical order as a reader expects it: blind to accents and case. */
export function compare(a: string, b: string, language: Language = getLocale()): number {
  return collators[language].compare(a, b);
}

/** "48 Ko", "1,2 Mo": the size of a file, rounded. */
export function fileSize(bytes: number, language: Language = getLocale()): string {
  const [kilo, mega] = language === 'fr' ? ['Ko', 'Mo'] : ['kB', 'MB'];
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1024) return `${number(kilobytes, language)}\u00a0${kilo}`;
  return `${number(Math.round((bytes / 1024 / 1024) * 10) / 10, language)}\u00a0${mega}`;
}
