import type { Invitation } from '../../../../accounts/invitations/invitation.type.ts';
import { teamGrid } from '../../../grid.ts';
import { read, write, yes } from '../../cells.ts';
import { isAdministrator, teamBits, teamBitsAsWriter, viewerMembership } from '../../viewer-bits.ts';

/** The key, and the counter that a change states. */
type Field = Exclude<keyof Invitation, 'id' | 'hidden' | 'version'>;

/** Who is invited and has not come yet: the business of whoever lets people in. Accepted, it is a membership. */
// prettier-ignore
export const invitation = teamGrid<Field>('Invitation', {
  label: 'Invitation',
  groups: { 'Adresse, service, fonction, qui invite, validité': ['email', 'organisation', 'function', 'invitedBy', 'invitedAt', 'delivery'] },
  columns: { organisation: ['organisation_id'], invitedBy: ['invited_by_id'] },
  view: {
    name: 'invitation',
    from: '(select * from hub.invitation where accepted_at is null and email is not null) row',
    bits: teamBits('row.organisation_id'),
    always: ['row.id', 'row.version', 'row.link_number'],
    write: {
      table: 'invitation',
      bits: (row) => `case when ${row}.accepted_at is null then ${teamBitsAsWriter(`${row}.organisation_id`)} else 0 end`,
      rows: {
        new: ['id', 'organisation_id', 'function', 'email', 'invited_by_id', 'invited_at', 'link_until', 'delivery'],
        changed: ['version', 'link_number', 'delivery'],
      },
      only: {
        label: 'en son nom, et l’administration des comptes par elle-même',
        add: (row) => `${row}.invited_by_id = ${viewerMembership} and ${row}.email is not null and (${row}.function <> 'ADMINISTRATOR' or ${isAdministrator})`,
      },
    },
  },
}, {
  //             lead   department- administrator
  email:        [ read,  read,  read  ],
  organisation: [ read,  read,  read  ],
  function:     [ read,  read,  read  ],
  invitedBy:    [ read,  read,  read  ],
  invitedAt:    [ read,  read,  read  ],
  linkUntil:    [ write, write, write ],
  delivery:     [ read,  read,  read  ],
  'do add':     [ yes,   yes,   yes   ],
  'do remove':  [ yes,   yes,   yes   ],
});
