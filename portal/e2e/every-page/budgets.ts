/** What one page may cost a first visit, as it comes over the line: compressed bytes, and files. The one place for these. */
export const budgets = {
  /** Public pages have no script at all, but for the one on which a device is asked for a key. */
  publicScript: { bytes: 0, files: 0 },
  script: { bytes: 65_000, files: 13 },
  style: { bytes: 15_000, files: 7 },
  document: { bytes: 25_000, files: 1 },
} as const;

/** Public pages that have a script, and cost no more of it than others may. */
export const publicWithScript: readonly string[] = ['/connexion/cle'];
