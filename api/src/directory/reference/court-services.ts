import { OrganisationKind } from '../organisations/index.ts';
import { courts } from './courts.ts';
import type { OrganisationFact } from './organisation-fact.ts';

/** How the services of a tribunal judiciaire call themselves, before the words that say of which town. */
const services = [
  { key: 'parquet', kind: OrganisationKind.PROSECUTION_SERVICE, title: 'Parquet' },
  { key: 'instruction', kind: OrganisationKind.INVESTIGATION_SERVICE, title: 'Service de l’instruction' },
  {
    key: 'jld',
    kind: OrganisationKind.LIBERTY_AND_CUSTODY_SERVICE,
    title: 'Service du juge des libertés et de la détention',
  },
  {
    key: 'jap',
    kind: OrganisationKind.SENTENCE_ENFORCEMENT_SERVICE,
    title: 'Service de l’application des peines',
  },
  {
    key: 'jaf',
    kind: OrganisationKind.FAMILY_AFFAIRS_SERVICE,
    title: 'Service des affaires familiales',
  },
  { key: 'greffe', kind: OrganisationKind.COURT_REGISTRY, title: 'Greffe du tribunal judiciaire' },
] as const;

/** The services of each tribunal judiciaire: houses of their own, for they share nothing by being in one building. */
export const courtServices: readonly OrganisationFact[] = courts
  .filter(({ kind }) => kind === OrganisationKind.JUDICIAL_COURT)
  .flatMap((court) =>
    services.map(({ key, kind, title }) => ({
      key: `${court.key}-${key}`,
      kind,
      name: court.name.replace(/^Tribunal judiciaire/, title),
      ...(court.seat !== undefined && { seat: court.seat }),
      under: court.key,
      // Which communes are theirs follows from their court.
      serves: [],
      asOf: court.asOf,
    })),
  );
