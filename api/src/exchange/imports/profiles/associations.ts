import { OrganisationKind } from '../../../directory/index.ts';
import {
  departmentCode,
  email,
  identifier,
  inseeCode,
  optional,
  phone,
  postalCode,
  required,
  website,
} from '../cells.ts';
import { otherDepartment, unknownCommune } from '../network-places.ts';
import { organisations } from '../profile.ts';
import { publicServiceDay } from '../public-service.ts';

/** Rows of the State's directory say so; the others were read on the CPCA's own page, which has no date. */
const fromPublicServices = /^DILA\b/;

export const associations = organisations({
  lists: 'associations',
  key: 'id',
  cells: {
    id: identifier,
    type: required,
    nom: required,
    adresse: optional,
    code_postal: postalCode,
    ville: optional,
    insee: inseeCode,
    departement: departmentCode,
    telephone: phone,
    email,
    site: website,
    source: required,
  },
  map(cells, places) {
    const published = fromPublicServices.test(cells.source);
    const commune = cells.insee === null ? null : places.commune(cells.insee);
    if (cells.insee !== null && commune === null) return { refused: unknownCommune('insee', cells.insee) };
    if (cells.departement !== null && !places.serves(cells.departement)) {
      return { refused: otherDepartment('departement', cells.departement) };
    }
    return {
      record: {
        source: published ? 'dila' : 'anef',
        sourceId: cells.id,
        sourceDate: published ? publicServiceDay : null,
        kind: kindOf(cells.type),
        name: cells.nom,
        departmentCode: cells.departement,
        communeInsee: commune?.insee ?? null,
        address: cells.adresse,
        postalCode: cells.code_postal,
        city: cells.ville,
        phone: cells.telephone,
        email: cells.email,
        // On the CPCA's page the address of the page itself stands here, on every row.
        website: published ? cells.site : null,
      },
    };
  },
});

function kindOf(type: string): OrganisationKind {
  if (type.startsWith('CPCA')) return OrganisationKind.CPCA;
  if (type === 'fédération nationale') return OrganisationKind.HELPLINE;
  return OrganisationKind.ASSOCIATION;
}
