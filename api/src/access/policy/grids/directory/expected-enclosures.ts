import { directoryGrid } from '../../../grid.ts';
import type { ExpectedEnclosures } from '../../../../referrals/enclosures/expected/expected-enclosures.type.ts';
import { read, write } from '../../cells.ts';
import { leadsRegion, networkBits } from '../../viewer-bits.ts';

/** The key, the counter that a change states, and what the viewer may do. */
type Field = Exclude<keyof ExpectedEnclosures, 'id' | 'hidden' | 'version' | 'mayChange'>;

/**
 * What the region expects to go with a referral under a legal basis: a list without a person in it, that whoever refers
 * reads. There is a row for each basis, and the region's coordinators change what stands in it.
 */
// prettier-ignore
export const expectedEnclosures = directoryGrid<Field>('ExpectedEnclosures', {
  label: 'Pièces attendues',
  groups: { 'Cadre et pièces attendues': ['legalBasis', 'fromCourt', 'fromProbation', 'fromOthers'] },
  view: {
    name: 'expected_enclosure',
    from: 'hub.expected_enclosure row',
    bits: networkBits,
    always: ['row.id', 'row.version'],
    write: {
      table: 'expected_enclosure',
      bits: () => networkBits,
      rows: { new: [], changed: ['version'] },
      only: { label: 'par qui coordonne la région', change: leadsRegion },
    },
  },
}, {
  //               network  own    coordinator administrator self
  legalBasis:    [ read,    read,  read,       read,         read ],
  fromCourt:     [ read,    read,  write,      read,         read ],
  fromProbation: [ read,    read,  write,      read,         read ],
  fromOthers:    [ read,    read,  write,      read,         read ],
});
