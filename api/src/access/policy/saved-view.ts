import { directoryGrid } from '../grid.ts';
import type { SavedView } from '../../referrals/desk/saved-view.type.ts';
import { hide, read } from './cells.ts';
import { viewerMembership } from './viewer-bits.ts';

type Field = Exclude<keyof SavedView, 'id' | 'hidden'>;

/** A list that somebody keeps under a name: nobody else's business, not even a colleague's. */
// prettier-ignore
export const savedView = directoryGrid<Field>('SavedView', {
  label: 'Vue enregistrée',
  groups: { 'Nom et critères d’une vue': ['place', 'name', 'criteria', 'isDefault'] },
  view: {
    name: 'saved_view',
    from: 'hub.saved_view row',
    bits: `(case when row.membership_id = ${viewerMembership} then 16 else 0 end)`,
    always: ['row.id'],
  },
}, {
  //           network  own    coordinator administrator self
  place:     [ hide,    hide,  hide,       hide,         read ],
  name:      [ hide,    hide,  hide,       hide,         read ],
  criteria:  [ hide,    hide,  hide,       hide,         read ],
  isDefault: [ hide,    hide,  hide,       hide,         read ],
});
