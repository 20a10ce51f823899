import { courtServiceKinds, OrganisationKind } from '../../../directory/index.ts';
import {
  departmentCode,
  email,
  identifier,
  inseeCode,
  optional,
  phone,
  postalCode,
  required,
} from '../cells.ts';
import { organisations } from '../profile.ts';
import { publicServiceDay } from '../public-service.ts';

const kinds: ReadonlyMap<string, OrganisationKind> = new Map([
  ['cour_appel', OrganisationKind.COURT_OF_APPEAL],
  ['tribunal_judiciaire', OrganisationKind.JUDICIAL_COURT],
  ['tribunal_proximite', OrganisationKind.LOCAL_COURT],
  ['parquet', OrganisationKind.PROSECUTION_SERVICE],
  ['service_instruction', OrganisationKind.INVESTIGATION_SERVICE],
  ['service_jld', OrganisationKind.LIBERTY_AND_CUSTODY_SERVICE],
  ['service_application_peines', OrganisationKind.SENTENCE_ENFORCEMENT_SERVICE],
  ['service_affaires_familiales', OrganisationKind.FAMILY_AFFAIRS_SERVICE],
  ['greffe', OrganisationKind.COURT_REGISTRY],
  ['tribunal_administratif', OrganisationKind.ADMINISTRATION],
]);

export const courts = organisations({
  lists: 'courts',
  key: 'id',
  cells: {
    id: identifier,
    type: required,
    nom: required,
    ville_siege: required,
    insee_siege: inseeCode,
    departement_siege: departmentCode,
    departements_ressort: optional,
    cour_appel: optional,
    tribunal_judiciaire: optional,
    adresse: optional,
    code_postal: postalCode,
    ville: optional,
    telephone: phone,
    email,
    source: required,
  },
  map(cells, places) {
    if (cells.type === 'maison_justice_droit') {
      return { skipped: 'no court but a public service: import it with --as administrations' };
    }
    const kind = kinds.get(cells.type);
    if (kind === undefined) return { refused: { column: 'type', reason: `${cells.type} is no known kind` } };
    const isService = courtServiceKinds.some((service) => service === kind);
    if (isService && cells.tribunal_judiciaire === null) {
      return {
        refused: { column: 'tribunal_judiciaire', reason: 'is empty: a service stands below its court' },
      };
    }
    // Some courts of the network have their seat outside its departments: then there is no commune to point to.
    const seat = cells.insee_siege === null ? null : places.commune(cells.insee_siege);
    return {
      ...(isService && { under: cells.tribunal_judiciaire ?? '' }),
      record: {
        source: kind === OrganisationKind.ADMINISTRATION ? 'dila' : 'coj',
        sourceId: cells.id,
        // The court itself comes from the code in force; this is the day of its contact details.
        sourceDate: publicServiceDay,
        kind,
        name: cells.nom,
        departmentCode: seat?.departmentCode ?? null,
        communeInsee: seat?.insee ?? null,
        address: cells.adresse,
        postalCode: cells.code_postal,
        city: cells.ville,
        phone: cells.telephone,
        email: cells.email,
        website: null,
      },
    };
  },
});
