import { caseGrid } from '../../../grid.ts';
import type { StatusUpdate } from '../../../../referrals/timeline/status-update.type.ts';
import { hide, read } from '../../cells.ts';
import { caseViewer, heard, ownWords } from '../../viewer-bits.ts';

type Field = Exclude<keyof StatusUpdate, 'id' | 'hidden'>;

/**
 * A line of the timeline. Its `audience` decides whether it is there at all, so that a note for a few leaves
 * no trace for the others; the grid decides what is readable in a line that is there.
 */
// prettier-ignore
export const statusUpdate = caseGrid<Field>('StatusUpdate', {
  label: 'Fil de l’orientation',
  groups: {
    'Étape, date, service': ['at', 'action', 'fromStatus', 'toStatus', 'authorFunction', 'authorOrganisation', 'otherOrganisation'],
    'Nom de l’agent, note': ['authorName', 'note', 'audience'],
    'Nouveau responsable, dans son service seulement': ['assignee'],
    'Échéance fixée alors': ['dueAt'],
    'Entretien fixé alors': ['intakeAt'],
  },
  columns: { authorOrganisation: ['author_organisation_id'], otherOrganisation: ['other_organisation_id'], assignee: ['assignee_id'] },
  view: {
    name: 'status_update',
    from: `hub.status_update row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${caseViewer.organisation}`,
    // Who is in charge in a house is its own affair.
    bits: `case when row.action = 'ASSIGN' and row.author_organisation_id <> party.organisation_id
           then 0 else (${caseViewer.bits}) & (${heard('row')} | ${ownWords('row')}) end`,
    always: ['row.id', 'row.referral_id'],
  },
}, {
  //                   referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  at:                 [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  action:             [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  fromStatus:         [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  toStatus:           [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  authorFunction:     [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  authorOrganisation: [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  // Of a hand-over: who is asked, or, of an answer, who asked.
  otherOrganisation:  [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  authorName:         [ read,     hide,      read,     read,       read,      read,     read,    read, read, read, read ],
  note:               [ read,     hide,      read,     read,       read,      read,     read,    read, read, read, read ],
  audience:           [ read,     hide,      read,     read,       read,      read,     read,    read, read, read, read ],
  // As that of the referral itself.
  dueAt:              [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  intakeAt:           [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  // The view shows such a line in the house of its author alone.
  assignee:           [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
});
