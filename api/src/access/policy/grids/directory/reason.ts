import { directoryGrid } from '../../../grid.ts';
import type { Reason } from '../../../../referrals/reasons/reason.type.ts';
import { no, read, write, yes } from '../../cells.ts';
import { leadsRegion, networkBits } from '../../viewer-bits.ts';

/** The key, and the counter that a change states are no fields that anyone could be refused. */
type Field = Exclude<keyof Reason, 'id' | 'hidden' | 'version'>;

/**
 * Why a case was declined, taken back, paused or ended, in the network's own words: a list without a person in it. Every
 * step reads it, the region's coordinators add reasons and change their words. Kind and code stay, for cases keep them, and
 * nobody deletes: a reason that is not wanted any more is retired.
 */
// prettier-ignore
export const reason = directoryGrid<Field>('Reason', {
  label: 'Motifs',
  groups: { 'Motif et ce qu’il demande': ['kind', 'code', 'labelFr', 'labelEn', 'noteRequired', 'active', 'position'] },
  view: {
    name: 'reason',
    from: 'hub.reason row',
    bits: networkBits,
    always: ['row.id', 'row.version'],
    write: {
      table: 'reason',
      bits: () => networkBits,
      rows: { new: ['id', 'kind', 'code'], changed: ['version'] },
      only: { label: 'par qui coordonne la région', add: leadsRegion, change: leadsRegion },
    },
  },
}, {
  //              network  own    coordinator administrator self
  kind:         [ read,    read,  read,       read,         read ],
  code:         [ read,    read,  read,       read,         read ],
  labelFr:      [ read,    read,  write,      read,         read ],
  labelEn:      [ read,    read,  write,      read,         read ],
  noteRequired: [ read,    read,  write,      read,         read ],
  active:       [ read,    read,  write,      read,         read ],
  position:     [ read,    read,  write,      read,         read ],
  'do add':     [ no,      no,    yes,        no,           no ],
});
