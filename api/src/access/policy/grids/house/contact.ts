import type { Contact } from '../../../../directory/contacts/contact.type.ts';
import type { ContactVisibility } from '../../../../directory/contacts/contact-bounds.ts';
import { houseGrid } from '../../../grid.ts';
import { houseRelations } from '../../../relations.ts';
import { no, read, write, yes } from '../../cells.ts';
import { houseBits, houseBitsAsWriter } from '../../viewer-bits.ts';

/** The key, the counter that a change states, and what the viewer may do. */
type Field = Exclude<keyof Contact, 'id' | 'hidden' | 'version' | 'mayChange'>;

const { network, coordinator, departmentCoordinator, member, ownCoordinator } = houseRelations;
const house = member | ownCoordinator;
const coordinators = house | coordinator | departmentCoordinator;

/** The relations that count for a contact that is shown so: to whoever has none of them it is not there. */
export const contactAudiences: Readonly<Record<ContactVisibility, number>> = {
  NETWORK: coordinators | network,
  COORDINATORS: coordinators,
  HOUSE: house,
};

/** SQL: the relations that count for the contact of this name. */
export const contactAudience = (row: string): string =>
  `case ${row}.visibility ${Object.entries(contactAudiences)
    .map(([visibility, mask]) => `when '${visibility}' then ${mask}`)
    .join(' ')} else 0 end`;

/** Whom to call in a house. Each contact says to whom it is shown; the house and who coordinates its department keep them. */
// prettier-ignore
export const contact = houseGrid<Field>('Contact', {
  label: 'Contact d’un service',
  groups: { 'Fonction, nom, téléphones, courriel': ['organisation', 'function', 'name', 'phone', 'mobile', 'email', 'callWhen', 'callFirst', 'visibility'] },
  columns: { organisation: ['organisation_id'], function: ['function', 'search_text'] },
  view: {
    name: 'contact',
    from: 'hub.contact row',
    bits: `${houseBits('row.organisation_id')} & ${contactAudience('row')}`,
    always: ['row.id', 'row.version'],
    write: {
      table: 'contact',
      bits: (row) => `${houseBitsAsWriter(`${row}.organisation_id`)} & ${contactAudience(row)}`,
      rows: { new: ['id', 'organisation_id', 'idempotency_key'], changed: ['version'] },
    },
  },
}, {
  //              network  coordinator department- member   ownCoordinator
  organisation: [ read,    read,       read,       read,    read  ],
  function:     [ read,    read,       write,      write,   write ],
  name:         [ read,    read,       write,      write,   write ],
  phone:        [ read,    read,       write,      write,   write ],
  mobile:       [ read,    read,       write,      write,   write ],
  email:        [ read,    read,       write,      write,   write ],
  callWhen:     [ read,    read,       write,      write,   write ],
  callFirst:    [ read,    read,       write,      write,   write ],
  visibility:   [ read,    read,       write,      write,   write ],
  'do add':     [ no,      no,         yes,        yes,     yes   ],
  'do remove':  [ no,      no,         yes,        yes,     yes   ],
});
