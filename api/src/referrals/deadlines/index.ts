/** Deadlines: what each step has, what each CPCA sets, what a measure adds. */
export { deadlineKinds, defaultDeadlines } from './deadline-kinds.ts';
export type { DeadlineAmounts, DeadlineKind, Deadlines } from './deadline-kinds.ts';
export { acknowledgeBy, afterOutcome, dueAt, programmeLimitDay } from './due.ts';
export { addWorkingDays, endOfDelay, isBankHoliday, isWorkingDay, zone } from './working-days.ts';
export { deadlinesLoader, deadlinesOf, withAmounts } from './deadlines-of.ts';
export { DeadlineSettingEntity } from './deadline-setting.entity.ts';
export { DeadlineSettingsResolver } from './deadline-settings.resolver.ts';
export { settingsByOrganisation } from './read-settings.ts';
export { unusualDays } from './unusual.ts';
