import type { ServiceRegistry } from '../../../../directory/registries/service-registry.type.ts';
import { houseGrid } from '../../../grid.ts';
import { no, read, write, yes } from '../../cells.ts';
import { houseRelations } from '../../../relations.ts';
import { houseBits, houseBitsAsWriter, isThroughRegistry } from '../../viewer-bits.ts';

/** Keys, and what the viewer may do. */
type Field = Exclude<keyof ServiceRegistry, 'id' | 'hidden' | 'version' | 'mayChange'>;

/** Whoever is in a service through its registry only works there: they say nothing of who else does. */
const bySelf = (bits: string, isThrough: string): string =>
  `(${bits} & case when ${isThrough} then ${~(houseRelations.member | houseRelations.ownCoordinator)} else ~0 end)`;

/** Which registry works for a service of a court: the service says so, or who coordinates its department. */
// prettier-ignore
export const serviceRegistry = houseGrid<Field>('ServiceRegistry', {
  label: 'Greffe d’un service',
  groups: { 'Service, et greffe qui travaille pour lui': ['organisation', 'registry'] },
  columns: { organisation: ['organisation_id'], registry: ['registry_id'] },
  view: {
    name: 'service_registry',
    from: `(select service.id as organisation_id, coalesce(letting.version, 0) as version, letting.registry_id
              from hub.organisation service left join hub.service_registry letting on letting.organisation_id = service.id
             where service.kind in ('PROSECUTION_SERVICE', 'INVESTIGATION_SERVICE', 'LIBERTY_AND_CUSTODY_SERVICE', 'SENTENCE_ENFORCEMENT_SERVICE', 'FAMILY_AFFAIRS_SERVICE')) row`,
    bits: bySelf(houseBits('row.organisation_id'), isThroughRegistry),
    always: ['row.organisation_id as id', 'row.version'],
    present: ['version'],
    write: {
      table: 'service_registry',
      bits: (row) => bySelf(houseBitsAsWriter(`${row}.organisation_id`), 'rights.viewer_is_through_registry()'),
      rows: { new: ['organisation_id'], changed: ['version'] },
    },
  },
}, {
  //              network  coordinator department- member  ownCoordinator
  organisation: [ read,    read,       read,       read,   read  ],
  registry:     [ read,    read,       write,      write,  write ],
  'do add':     [ no,      no,         yes,        yes,    yes   ],
});
