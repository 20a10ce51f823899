import type { CaseLine } from '#lib/cases/detail/names.ts';

/** The colleagues who have a case open, without oneself. */
export function othersReading({ readers }: Pick<CaseLine, 'readers'>): readonly string[] {
  return (readers ?? []).filter(({ isViewer }) => !isViewer).map(({ personName }) => personName);
}
