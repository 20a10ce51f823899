import { write, type Owner } from '../owner.ts';
import type { Territory } from './territory.ts';

/** Adds departments, EPCI and communes, and brings changed ones up to date; none is ever removed. */
export async function loadTerritory(owner: Owner, territory: Territory): Promise<void> {
  await write(
    owner,
    `insert into hub.department (code, name, region_code, region_name)
     select code, name, "regionCode", "regionName"
       from jsonb_to_recordset($1::jsonb) as record (code text, name text, "regionCode" text, "regionName" text)
     on conflict (code) do update set name = excluded.name, region_code = excluded.region_code,
            region_name = excluded.region_name
      where (department.name, department.region_code, department.region_name)
            is distinct from (excluded.name, excluded.region_code, excluded.region_name)`,
    JSON.stringify(territory.departments),
  );
  await write(
    owner,
    `insert into hub.intercommunality (siren, name, kind)
     select siren, name, kind from jsonb_to_recordset($1::jsonb) as record (siren text, name text, kind text)
     on conflict (siren) do update set name = excluded.name, kind = excluded.kind
      where (intercommunality.name, intercommunality.kind) is distinct from (excluded.name, excluded.kind)`,
    JSON.stringify(territory.intercommunalities),
  );
  await write(
    owner,
    `insert into hub.commune (insee, name, department_code, intercommunality_siren, district_code, postal_codes,
                              population, search_text, former_names)
     select insee, name, "departmentCode", "intercommunalitySiren", "districtCode", "postalCodes", population,
            "searchText", "formerNames"
       from jsonb_to_recordset($1::jsonb) as record (
              insee text, name text, "departmentCode" text, "intercommunalitySiren" text, "districtCode" text,
              "postalCodes" text[], population int, "searchText" text,
              "formerNames" text[])
     on conflict (insee) do update set name = excluded.name, department_code = excluded.department_code,
            intercommunality_siren = excluded.intercommunality_siren, district_code = excluded.district_code,
            postal_codes = excluded.postal_codes, population = excluded.population,
            search_text = excluded.search_text, former_names = excluded.former_names
      where (commune.name, commune.department_code, commune.intercommunality_siren, commune.district_code,
             commune.postal_codes, commune.population, commune.search_text, commune.former_names)
            is distinct from
            (excluded.name, excluded.department_code, excluded.intercommunality_siren, excluded.district_code,
             excluded.postal_codes, excluded.population, excluded.search_text, excluded.former_names)`,
    JSON.stringify(territory.communes),
  );
}
