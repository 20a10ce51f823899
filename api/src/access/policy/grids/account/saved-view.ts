import { accountGrid } from '../../../grid.ts';
import type { SavedView } from '../../../../referrals/desk/saved-view.type.ts';
import { write, yes } from '../../cells.ts';
import { accountBits } from '../../viewer-bits.ts';

type Field = Exclude<keyof SavedView, 'id' | 'hidden'>;

/** A list that somebody keeps under a name: nobody else's business, not even a colleague's. */
// prettier-ignore
export const savedView = accountGrid<Field>('SavedView', {
  label: 'Vue enregistrée',
  groups: { 'Nom et critères d’une vue': ['place', 'name', 'criteria', 'isDefault'] },
  view: {
    name: 'saved_view',
    from: 'hub.saved_view row',
    bits: accountBits('row.membership_id'),
    always: ['row.id'],
    write: {
      table: 'saved_view',
      bits: (row) => accountBits(`${row}.membership_id`),
      rows: { new: ['id', 'membership_id', 'created_at'], changed: [] },
    },
  },
}, {
  //            self
  place:      [ write ],
  name:       [ write ],
  criteria:   [ write ],
  isDefault:  [ write ],
  'do add':   [ yes ],
  'do remove':[ yes ],
});
