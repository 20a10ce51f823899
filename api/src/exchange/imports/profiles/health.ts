import * as v from 'valibot';
import { OrganisationKind } from '../../../directory/index.ts';
import { departmentCode, frenchDay, optional, phone, postalCode, required } from '../cells.ts';
import { otherDepartment } from '../network-places.ts';
import { organisations } from '../profile.ts';

const finess = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^(?:\d|2[AB])\d{7,8}$/, 'is no FINESS number of nine digits'),
);
const coordinate = v.pipe(
  v.string(),
  v.trim(),
  v.check((cell) => cell === '' || Number.isFinite(Number(cell)), 'is no coordinate'),
);

export const health = organisations({
  lists: 'hospitals',
  key: 'finess_et',
  cells: {
    finess_et: finess,
    nom: required,
    categorie_finess: required,
    statut: optional,
    psychiatrie_indice: v.picklist(['0', '1'], 'is neither 0 nor 1'),
    adresse: optional,
    code_postal: postalCode,
    ville: optional,
    departement: departmentCode,
    telephone: phone,
    lat: coordinate,
    lon: coordinate,
    date_ref: frenchDay,
  },
  map(cells, places) {
    const department = cells.departement;
    if (department === null || !places.serves(department)) {
      return { refused: otherDepartment('departement', department) };
    }
    return {
      record: {
        source: 'finess',
        sourceId: cells.finess_et,
        sourceDate: cells.date_ref,
        kind: OrganisationKind.HEALTH,
        name: cells.nom,
        departmentCode: department,
        // The register names towns and no INSEE code; a name that two communes share is left open.
        communeInsee: places.communeNamed(department, cells.ville)?.insee ?? null,
        address: cells.adresse,
        postalCode: cells.code_postal,
        city: cells.ville,
        phone: cells.telephone,
        email: null,
        website: null,
      },
    };
  },
});
