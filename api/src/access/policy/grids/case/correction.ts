import { caseGrid } from '../../../grid.ts';
import type { Correction } from '../../../../referrals/corrections/correction.type.ts';
import { hide, no, read, yes } from '../../cells.ts';
import { isOfStep, readersOfField } from '../../corrections.ts';
import { afterPart, caseViewer } from '../../viewer-bits.ts';

type Field = Exclude<keyof Correction, 'id' | 'hidden'>;

const columns = ['id', 'referral_id', 'at', 'action', 'field', 'before', 'after'];
const author = ['author_id', 'author_name', 'author_function', 'author_organisation_id'];

/**
 * What a field was before it was corrected, and what it became. The row is there for who reads that field, by the cells of
 * its own grid, and for nobody else: whoever does not read the circumstances is not told that they changed.
 */
// prettier-ignore
export const correction = caseGrid<Field>('Correction', {
  label: 'Corrections',
  groups: {
    'Champ corrigé, avant, après, date, service': ['at', 'action', 'field', 'before', 'after', 'authorFunction', 'authorOrganisation'],
    'Nom de l’agent': ['authorName'],
  },
  columns: { authorOrganisation: ['author_organisation_id'] },
  view: {
    name: 'correction',
    from: `hub.correction row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${caseViewer.organisation}`,
    bits: `(${caseViewer.bits}) & ${readersOfField('row')} & ~${afterPart('row')}`,
    always: ['row.id', 'row.referral_id'],
    write: {
      table: 'correction',
      bits: (row) => `rights.viewer_relations(${row}.referral_id) & ${readersOfField(row)}`,
      rows: { new: [...columns, ...author], changed: [] },
      only: {
        label: 'avec l’étape qui corrige ce champ',
        add: (row) => `rights.viewer_may_record(${row}.referral_id, ${row}.action, null) and ${isOfStep(row)}`,
      },
      signed: true,
    },
  },
}, {
  //                   referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  at:                 [ read,     read,      read,     read,       read,      read,     read,    read, hide, hide, hide ],
  action:             [ read,     read,      read,     read,       read,      read,     read,    read, hide, hide, hide ],
  field:              [ read,     read,      read,     read,       read,      read,     read,    read, hide, hide, hide ],
  before:             [ read,     read,      read,     read,       read,      read,     read,    read, hide, hide, hide ],
  after:              [ read,     read,      read,     read,       read,      read,     read,    read, hide, hide, hide ],
  authorFunction:     [ read,     read,      read,     read,       read,      read,     read,    read, hide, hide, hide ],
  authorOrganisation: [ read,     read,      read,     read,       read,      read,     read,    read, hide, hide, hide ],
  authorName:         [ read,     hide,      read,     read,       read,      read,     read,    read, hide, hide, hide ],
  'do add':           [ yes,      no,        yes,      yes,        yes,       no,       no,      no, no, no, no ],
});
