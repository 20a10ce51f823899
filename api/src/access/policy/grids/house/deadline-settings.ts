import { houseGrid } from '../../../grid.ts';
import type { DeadlineSettings } from '../../../../referrals/deadlines/deadline-settings.type.ts';
import { no, read, write, yes } from '../../cells.ts';
import { houseBits, houseBitsAsWriter } from '../../viewer-bits.ts';

/** Keys, and what the viewer's own function says. */
type Field = Exclude<keyof DeadlineSettings, 'id' | 'hidden' | 'version' | 'mayChange'>;

/** What a CPCA promises to answer within: open to whoever sends to it. Its own coordinators change it. */
// prettier-ignore
export const deadlineSettings = houseGrid<Field>('DeadlineSettings', {
  label: 'Délais d’un CPCA',
  groups: { 'Délais': ['organisation', 'deadlines'] },
  columns: { organisation: ['organisation_id'], deadlines: ['amounts'] },
  view: {
    name: 'deadline_setting',
    from: `(select organisation.id as organisation_id, coalesce(setting.version, 0) as version, coalesce(setting.amounts, '{}') as amounts
              from hub.organisation left join hub.deadline_setting setting on setting.organisation_id = organisation.id
             where organisation.kind = 'CPCA') row`,
    bits: houseBits('row.organisation_id'),
    always: ['row.organisation_id as id', 'row.version'],
    present: ['version', 'amounts'],
    write: {
      table: 'deadline_setting',
      bits: (row) => houseBitsAsWriter(`${row}.organisation_id`),
      rows: { new: ['organisation_id'], changed: ['version'] },
    },
  },
}, {
  //              network  coordinator department- member  ownCoordinator
  organisation: [ read,    read,       read,       read,   read  ],
  deadlines:    [ read,    read,       read,       read,   write ],
  'do add':     [ no,      no,         no,         no,     yes   ],
});
