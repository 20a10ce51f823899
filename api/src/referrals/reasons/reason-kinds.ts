/** Where a coded reason is asked for. */
export const reasonKinds = ['DECLINE', 'WITHDRAW', 'WITHDRAW_ENTRY', 'SUSPEND', 'END', 'REOPEN'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** The reason for whatever no other one says: it is always offered, and always needs a word beside it. */
export const otherReason = 'OTHER';

/** What a reason may be, for the API and the database alike. */
export const reasonBounds = { code: 60, label: 120, position: 10_000 } as const;
