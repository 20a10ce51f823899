/** What is written down of whatever a mutation changes, and of whatever is read of a case. */
export { leaveTrace } from './leave-trace.ts';
export { recordReads, traceOf } from './reads/trace.ts';
export type { ReadLine, Trace } from './reads/trace.ts';
export { keepCheckpoint } from './seals/checkpoint.ts';
export { openCheckpoints } from './seals/open-checkpoints.ts';
export { sealKeysOf } from './seals/seal.ts';
export type { JournalSettings } from './seals/seal.ts';
export { keepMonths, sealLines } from './seals/seal-lines.ts';
export { verifyJournal } from './seals/verify-journal.ts';
export type { JournalFault } from './seals/verify-journal.ts';
export { AuditKind, AuditRoute, FieldClass } from './audit.enums.ts';
