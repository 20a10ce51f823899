import type { OrganisationProfile } from './profile.ts';
import { administrations } from './profiles/administrations.ts';
import { associations } from './profiles/associations.ts';
import { courts } from './profiles/courts.ts';
import { health } from './profiles/health.ts';
import { jurisdictions } from './profiles/jurisdictions.ts';
import { police } from './profiles/police.ts';
import { townHalls } from './profiles/town-halls.ts';

/** The kinds of files that list organisations, by their word on the command line. */
export const organisationProfiles = {
  police,
  health,
  administrations,
  associations,
  'town-halls': townHalls,
  courts,
} as const satisfies Readonly<Record<string, OrganisationProfile>>;

export type ImportKind = keyof typeof organisationProfiles | 'jurisdictions';

/** Every kind that can be imported. */
export const importKinds: readonly ImportKind[] = [
  ...(Object.keys(organisationProfiles) as (keyof typeof organisationProfiles)[]),
  'jurisdictions',
];

/** The columns of a kind of file, and the one that tells its rows apart. */
export function columnsOf(kind: ImportKind): { readonly columns: readonly string[]; readonly key: string } {
  const { cells, key } = kind === 'jurisdictions' ? jurisdictions : organisationProfiles[kind];
  return { columns: Object.keys(cells), key };
}
