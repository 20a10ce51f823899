import { directoryGrid } from '../grid.ts';
import type { Reason } from '../../referrals/reasons/reason.type.ts';
import { read } from './cells.ts';
import { viewerDirectory } from './viewer-bits.ts';

/** The key, and the counter that a change states are no fields that anyone could be refused. */
type Field = Exclude<keyof Reason, 'id' | 'hidden' | 'version'>;

/** Why a case was declined, taken back, paused or ended, in the network's own words: a list without a person in it. */
// prettier-ignore
export const reason = directoryGrid<Field>('Reason', {
  label: 'Motifs',
  groups: { 'Motif et ce qu’il demande': ['kind', 'code', 'labelFr', 'labelEn', 'noteRequired', 'active', 'position'] },
  view: { name: 'reason', from: 'hub.reason row', bits: `${viewerDirectory} & (1 | 4 | 8)`, always: ['row.id', 'row.version'] },
}, {
  //              network  own    coordinator administrator self
  kind:         [ read,    read,  read,       read,         read ],
  code:         [ read,    read,  read,       read,         read ],
  labelFr:      [ read,    read,  read,       read,         read ],
  labelEn:      [ read,    read,  read,       read,         read ],
  noteRequired: [ read,    read,  read,       read,         read ],
  active:       [ read,    read,  read,       read,         read ],
  position:     [ read,    read,  read,       read,         read ],
});
