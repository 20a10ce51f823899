import { directoryGrid } from '../../../grid.ts';
import type { Organisation } from '../../../../directory/organisations/organisation.type.ts';
import { read } from '../../cells.ts';
import { directoryBits } from '../../viewer-bits.ts';

type Field = Exclude<keyof Organisation, 'id' | 'hidden' | 'toVerify'>;

/** Services of the State, courts, associations: what they publish themselves, open to whoever is signed in. */
// prettier-ignore
export const organisation = directoryGrid<Field>('Organisation', {
  label: 'Annuaire',
  groups: { 'Fiche d’un service': ['kind', 'name', 'department', 'commune', 'address', 'postalCode', 'city', 'phone', 'email', 'website', 'parent', 'below', 'departments', 'sites', 'offers', 'agreements', 'source', 'sourceDate'] },
  columns: {
    department: ['department_code'], commune: ['commune_insee'], parent: ['parent_id'], name: ['name', 'search_text'],
    source: ['source', 'source_id'], below: [], departments: [], sites: [], offers: [], agreements: [],
  },
  view: { name: 'organisation', from: 'hub.organisation row', bits: directoryBits('row.id'), always: ['row.id'] },
}, {
  //             network  own    coordinator administrator self
  kind:        [ read,    read,  read,       read,         read ],
  name:        [ read,    read,  read,       read,         read ],
  department:  [ read,    read,  read,       read,         read ],
  commune:     [ read,    read,  read,       read,         read ],
  address:     [ read,    read,  read,       read,         read ],
  postalCode:  [ read,    read,  read,       read,         read ],
  city:        [ read,    read,  read,       read,         read ],
  phone:       [ read,    read,  read,       read,         read ],
  email:       [ read,    read,  read,       read,         read ],
  website:     [ read,    read,  read,       read,         read ],
  parent:      [ read,    read,  read,       read,         read ],
  below:       [ read,    read,  read,       read,         read ],
  departments: [ read,    read,  read,       read,         read ],
  sites:       [ read,    read,  read,       read,         read ],
  offers:      [ read,    read,  read,       read,         read ],
  agreements:  [ read,    read,  read,       read,         read ],
  source:      [ read,    read,  read,       read,         read ],
  sourceDate:  [ read,    read,  read,       read,         read ],
});
