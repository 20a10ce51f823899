import type { AuditKind, FieldClass } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { words } from '#lib/text/labels.ts';

/** What is done with a case, as one looks for it; the contract is finer. In the order of the filter, by its name in an address. */
export const deeds = [
  'lecture',
  'etape',
  'fichier',
  'message',
  'document',
  'personne',
  'refus',
  'autre',
] as const;
export type Deed = (typeof deeds)[number];

/** Which of these each kind of line is. */
export const deedOf: Readonly<Record<AuditKind, Deed>> = {
  READ: 'lecture',
  STEP: 'etape',
  DOWNLOAD: 'fichier',
  SEND_MESSAGE: 'message',
  ADD_ENCLOSURE: 'document',
  WITHDRAW_ATTACHMENT: 'document',
  UPDATE_PARTICIPANT: 'personne',
  MERGE_PERSONS: 'personne',
  UNMERGE_PERSONS: 'personne',
  REFUSED: 'refus',
  OTHER: 'autre',
};

export const deedLabel = /* @__PURE__ */ words<Deed>({
  lecture: m.journal_deed_read,
  etape: m.journal_deed_step,
  fichier: m.journal_deed_file,
  message: m.journal_deed_message,
  document: m.journal_deed_document,
  personne: m.journal_deed_person,
  refus: m.journal_deed_refused,
  autre: m.journal_deed_other,
});

/** What was read, by its name in an address, in the order of the filter. */
export const classNames: Readonly<Record<FieldClass, string>> = {
  IDENTITY: 'identite',
  CONTACT: 'coordonnees',
  JUDICIAL: 'judiciaire',
  SAFETY: 'securite',
  HEALTH: 'sante',
  EXCHANGE: 'echanges',
  FILE: 'documents',
};

export const classLabel = /* @__PURE__ */ words<FieldClass>({
  IDENTITY: m.journal_class_identity,
  CONTACT: m.journal_class_contact,
  JUDICIAL: m.journal_class_judicial,
  SAFETY: m.journal_class_safety,
  HEALTH: m.journal_class_health,
  EXCHANGE: m.journal_class_exchange,
  FILE: m.journal_class_file,
});

/** From when on, by its name in an address. */
export const periods = ['tout', '7-jours', '30-jours'] as const;
export type Period = (typeof periods)[number];

/** How many days each reaches back; null: to the beginning. */
export const daysOf: Readonly<Record<Period, number | null>> = { tout: null, '7-jours': 7, '30-jours': 30 };

export const periodLabel = /* @__PURE__ */ words<Period>({
  tout: m.journal_period_all,
  '7-jours': m.journal_period_week,
  '30-jours': m.journal_period_month,
});
