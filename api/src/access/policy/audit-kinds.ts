import { referralActions } from './transitions.ts';

/** What a line of the journal can say that was done with a case, besides a step of its lifecycle. */
export const auditDeeds = [
  'READ',
  'REFUSED',
  'DOWNLOAD',
  'SEND_MESSAGE',
  'ADD_ENCLOSURE',
  'WITHDRAW_ATTACHMENT',
  'UPDATE_PARTICIPANT',
  'MERGE_PERSONS',
  'UNMERGE_PERSONS',
] as const;
export type AuditDeed = (typeof auditDeeds)[number];

/** The same, with the steps as one, and with what a release of before wrote down. */
export const auditKinds = [...auditDeeds, 'STEP', 'OTHER'] as const;
export type AuditKind = (typeof auditKinds)[number];

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** SQL: the kind of a line, by what was done. */
export const kindOfDeed = (action: string): string =>
  `case when ${action} in (${listed(auditDeeds)}) then ${action} when ${action} in (${listed(referralActions)}) then 'STEP' else 'OTHER' end`;

/** SQL: the step that a line tells of; null of any other. */
export const stepOfDeed = (action: string): string =>
  `case when ${action} in (${listed(referralActions)}) then ${action} end`;
