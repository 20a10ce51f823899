import type { Leave } from '../../../../accounts/leave/leave.type.ts';
import { houseGrid } from '../../../grid.ts';
import { hide, no, read, write, yes } from '../../cells.ts';
import { houseBits, houseBitsAsWriter } from '../../viewer-bits.ts';

/** The key, and the counter that a change states. */
type Field = Exclude<keyof Leave, 'id' | 'hidden' | 'version'>;

/** Who is away is the house’s own business: to everybody else it is not there. Any colleague says it, for whoever is ill cannot. */
// prettier-ignore
export const leave = houseGrid<Field>('Leave', {
  label: 'Absence d’un agent',
  groups: { 'Agent, jours, remplaçant': ['membership', 'firstDay', 'lastDay', 'standIn'] },
  columns: { membership: ['membership_id'], standIn: ['stand_in_id'], firstDay: ['first_day'], lastDay: ['last_day'] },
  view: {
    name: 'leave',
    from: `(select * from hub.leave where last_day >= (now() at time zone 'Europe/Paris')::date) row`,
    bits: houseBits('row.organisation_id'),
    always: ['row.membership_id as id', 'row.organisation_id', 'row.version'],
    write: {
      table: 'leave',
      bits: (row) => houseBitsAsWriter(`${row}.organisation_id`),
      rows: { new: ['membership_id', 'organisation_id'], changed: ['version'] },
    },
  },
}, {
  //             network  coordinator department- member  ownCoordinator
  membership:  [ hide,    hide,       hide,       read,   read  ],
  firstDay:    [ hide,    hide,       hide,       write,  write ],
  lastDay:     [ hide,    hide,       hide,       write,  write ],
  standIn:     [ hide,    hide,       hide,       write,  write ],
  'do add':    [ no,      no,         no,         yes,    yes   ],
  'do remove': [ no,      no,         no,         yes,    yes   ],
});
