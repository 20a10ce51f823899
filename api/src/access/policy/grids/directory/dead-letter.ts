import { directoryGrid } from '../../../grid.ts';
import { directoryRelations } from '../../../relations.ts';
import type { DeadLetter } from '../../../../notifications/letters/dead-letter.type.ts';
import { hide, read } from '../../cells.ts';
import { viewerDirectory } from '../../viewer-bits.ts';

type Field = Exclude<keyof DeadLetter, 'id' | 'hidden'>;

/** Letters that did not leave: to which service and function, for whoever runs the accounts; no address and no name. */
// prettier-ignore
export const deadLetter = directoryGrid<Field>('DeadLetter', {
  label: 'Courriels non partis',
  groups: { 'Service, fonction, date, cause': ['organisation', 'function', 'state', 'problem', 'attempts', 'createdAt', 'triedAt'] },
  columns: { organisation: ['organisation_id'] },
  view: {
    name: 'dead_letter',
    table: 'mail',
    from: `(select mail.*, membership.organisation_id, membership.function
              from hub.mail join hub.membership on membership.id = mail.membership_id
             where mail.state in ('NOT_SENT', 'FAILED')) row`,
    bits: `(${viewerDirectory} & ${directoryRelations.administrator})`,
    always: ['row.id'],
  },
}, {
  //              network  own    coordinator administrator self
  organisation: [ hide,    hide,  hide,       read,         hide ],
  function:     [ hide,    hide,  hide,       read,         hide ],
  state:        [ hide,    hide,  hide,       read,         hide ],
  problem:      [ hide,    hide,  hide,       read,         hide ],
  attempts:     [ hide,    hide,  hide,       read,         hide ],
  createdAt:    [ hide,    hide,  hide,       read,         hide ],
  triedAt:      [ hide,    hide,  hide,       read,         hide ],
});
