/** How long somebody stays signed in. */
export interface SessionLimits {
  /** Minutes after which a session that nobody uses ends, of whoever has a guarded function. */
  readonly idleMinutes: number;
  /** Hours after which every session ends. */
  readonly hours: number;
  /** Whether a guarded function takes a second factor. */
  readonly secondFactor: boolean;
  /** Minutes for which who came in is taken at their word where others are let in or much is taken out. */
  readonly confirmMinutes: number;
  /** Months after which the functions of whoever has not come in are suspended; null: never. */
  readonly sleepMonths: number | null;
}
