import { directoryGrid } from '../../../grid.ts';
import type { Membership } from '../../../../accounts/membership.type.ts';
import { hide, read } from '../../cells.ts';
import { isActiveMember, membershipBits } from '../../viewer-bits.ts';

type Field = Exclude<keyof Membership, 'id' | 'hidden'>;

/** Who works where: one's colleagues and oneself; administrators, who run the accounts. */
// prettier-ignore
export const membership = directoryGrid<Field>('Membership', {
  label: 'Fonctions des agents',
  groups: { 'Service et fonction': ['function', 'organisation'], 'Nom de l’agent': ['personName'] },
  columns: { organisation: ['organisation_id'] },
  view: {
    name: 'membership',
    from: `(select * from hub.membership member where ${isActiveMember('member')}) row`,
    bits: membershipBits('row.organisation_id', 'row.user_id'),
    always: ['row.id', `row.user_id = nullif(current_setting('maillage.user_id', true), '') as is_self`],
    present: ['is_self'],
  },
}, {
  //              network  own    coordinator administrator self
  function:     [ hide,    read,  read,       read,         read ],
  organisation: [ hide,    read,  read,       read,         read ],
  personName:   [ hide,    read,  hide,       read,         read ],
});
