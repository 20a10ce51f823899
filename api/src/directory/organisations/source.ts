/** Where records of the directory come from, and how a source is cited on screen. */
const names = {
  reference: 'Réseau CPCA, textes officiels',
  dila: 'Annuaire du service public (DILA)',
  finess: 'FINESS',
  coj: 'Code de l’organisation judiciaire',
  anef: 'Site du CPCA',
} as const;

export type SourceCode = keyof typeof names;

/** The name under which a source is cited; one that the hub does not know is cited as it is stored. */
export function sourceName(source: string): string {
  return Object.hasOwn(names, source) ? names[source as SourceCode] : source;
}

/** Contact details change: after two years, or without a date, somebody should call before relying on them. */
const trustedYears = 2;

/** True when a record of this day is too old, or of no known day. */
export function isToVerify(sourceDate: string | null, now: Date): boolean {
  if (sourceDate === null) return true;
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - trustedYears);
  return new Date(sourceDate) < limit;
}
