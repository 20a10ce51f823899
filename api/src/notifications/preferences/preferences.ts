import type { NotificationEvent } from '../events.ts';
import { notificationEvents } from '../events.ts';

export type Language = 'fr' | 'en';

/** Which events one function of one person is notified of, and how. Hours are those of Paris. */
export interface Preferences {
  readonly language: Language;
  readonly inApp: readonly NotificationEvent[];
  readonly mailAtOnce: readonly NotificationEvent[];
  readonly mailInDigest: readonly NotificationEvent[];
  readonly digestHour: number;
  /** from = until: no quiet hours */
  readonly quietFrom: number;
  readonly quietUntil: number;
  readonly quietOnWeekends: boolean;
}

/**
 * Until someone says otherwise: in the hub all that is theirs, and what a colleague is in charge of not at all; by e-mail only what
 * asks something of them, once when it begins and once when it is late. Who is written to of everything reads nothing.
 */
export const defaultPreferences: Preferences = {
  language: 'fr',
  inApp: notificationEvents.filter((event) => event !== 'WATCHED'),
  mailAtOnce: ['AWAITS_YOU', 'DEADLINE_PASSED'],
  mailInDigest: [],
  digestHour: 8,
  quietFrom: 19,
  quietUntil: 8,
  quietOnWeekends: true,
};

/** The row of `hub.notification_preference`. */
export interface PreferenceRow {
  readonly language: string | null;
  readonly in_app: readonly string[] | null;
  readonly mail_at_once: readonly string[] | null;
  readonly mail_in_digest: readonly string[] | null;
  readonly digest_hour: number | null;
  readonly quiet_from: number | null;
  readonly quiet_until: number | null;
  readonly quiet_on_weekends: boolean | null;
}

/** The preferences of a row; the defaults where there is none. */
export function preferencesOf(row: PreferenceRow | undefined): Preferences {
  if (row === undefined || row.language === null) return defaultPreferences;
  const chosen = (events: readonly string[] | null): readonly NotificationEvent[] =>
    notificationEvents.filter((event) => events?.includes(event) ?? false);
  return {
    language: row.language === 'en' ? 'en' : 'fr',
    inApp: chosen(row.in_app),
    mailAtOnce: chosen(row.mail_at_once),
    mailInDigest: chosen(row.mail_in_digest),
    digestHour: row.digest_hour ?? defaultPreferences.digestHour,
    quietFrom: row.quiet_from ?? defaultPreferences.quietFrom,
    quietUntil: row.quiet_until ?? defaultPreferences.quietUntil,
    quietOnWeekends: row.quiet_on_weekends ?? defaultPreferences.quietOnWeekends,
  };
}
