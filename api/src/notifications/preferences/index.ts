/** Of what each function of a person is notified, how, and when not. */
export { preferencesByMembership } from './own-preferences.ts';
export { NotificationPreferencesResolver } from './preferences.resolver.ts';
export { preferencesOf } from './preferences.ts';
export type { Language, PreferenceRow, Preferences } from './preferences.ts';
export { nextDigest, sendAfter } from './quiet-hours.ts';
