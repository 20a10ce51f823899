import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { findableText } from '../search/index.ts';

/** Communes, EPCI and departments of one territory, in the form of the tables. */
export interface Territory {
  readonly departments: readonly DepartmentRecord[];
  readonly intercommunalities: readonly IntercommunalityRecord[];
  readonly communes: readonly CommuneRecord[];
}

export interface DepartmentRecord {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly regionName: string;
}

export interface IntercommunalityRecord {
  readonly siren: string;
  readonly name: string;
  readonly kind: string;
}

export interface CommuneRecord {
  readonly insee: string;
  readonly name: string;
  /** of communes that have become part of it */
  readonly formerNames: readonly string[];
  readonly departmentCode: string;
  readonly intercommunalitySiren: string | null;
  readonly districtCode: string | null;
  readonly postalCodes: readonly string[];
  readonly population: number | null;
  readonly searchText: string;
}

interface PackagedCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  /** of a part of a commune: the commune */
  readonly chefLieu?: string;
  readonly departement?: string;
  readonly arrondissement?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

interface PackagedPlace {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
}

interface PackagedIntercommunality {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly membres: readonly { readonly code: string }[];
}

/** The departments named, from the official geographic code as packaged by Etalab. */
export async function readTerritory(departmentCodes: readonly string[]): Promise<Territory> {
  const [departments, regions, communes, intercommunalities] = await Promise.all([
    packaged<PackagedPlace>('departements'),
    packaged<PackagedPlace>('regions'),
    packaged<PackagedCommune>('communes'),
    packaged<PackagedIntercommunality>('epci'),
  ]);
  const regionNames = new Map(regions.map((region) => [region.code, region.nom]));
  const wanted = new Set(departmentCodes);
  const ours = communes.filter(
    (commune) => commune.type === 'commune-actuelle' && wanted.has(commune.departement ?? ''),
  );
  const formerNames = formerNamesIn(communes);
  const codes = new Set(ours.map((commune) => commune.code));
  const groups = intercommunalities.filter((group) => group.membres.some((member) => codes.has(member.code)));
  const groupOf = new Map(
    groups.flatMap((group) => group.membres.map((member) => [member.code, group.code])),
  );
  return {
    departments: departments
      .filter((department) => wanted.has(department.code))
      .map(({ code, nom, region }) => ({
        code,
        name: nom,
        regionCode: region,
        regionName: regionNames.get(region) ?? region,
      })),
    intercommunalities: groups.map(({ code, nom, type }) => ({ siren: code, name: nom, kind: type })),
    communes: ours.map((commune) => {
      const former = (formerNames.get(commune.code) ?? []).filter((name) => name !== commune.nom);
      return {
        insee: commune.code,
        name: commune.nom,
        formerNames: former,
        departmentCode: commune.departement ?? '',
        intercommunalitySiren: groupOf.get(commune.code) ?? null,
        districtCode: commune.arrondissement ?? null,
        postalCodes: commune.codesPostaux ?? [],
        population: commune.population ?? null,
        searchText: findableText([commune.nom, ...former]),
      };
    }),
  };
}

/** By commune, the names of those that have become part of it, of which each is still the name of a part. */
function formerNamesIn(communes: readonly PackagedCommune[]): ReadonlyMap<string, readonly string[]> {
  const parts = communes.filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee');
  return new Map(
    [...Map.groupBy(parts, ({ chefLieu }) => chefLieu ?? '')].map(([commune, grown]) => [
      commune,
      grown.map(({ nom }) => nom),
    ]),
  );
}

/** The package's own entry reads its files relative to the working folder, so each is read by its address. */
async function packaged<T>(name: string): Promise<readonly T[]> {
  const file = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as readonly T[];
}
