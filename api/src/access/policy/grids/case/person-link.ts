import { caseGrid } from '../../../grid.ts';
import type { PersonLink } from '../../../../referrals/persons/person-link.type.ts';
import { hide, read } from '../../cells.ts';
import { caseViewer, viewerOrganisation } from '../../viewer-bits.ts';

type Field = Exclude<keyof PersonLink, 'id' | 'hidden'>;

/**
 * That two people are one, or two: for who coordinates or works with both. One’s relation is what one is to both
 * of them, so that whoever follows only one learns nothing of the other.
 */
// prettier-ignore
export const personLink = caseGrid<Field>('PersonLink', {
  label: 'Même personne, ou deux',
  groups: { 'Décision, personnes, qui l’a prise': ['verdict', 'participants', 'decidedAt', 'decidedBy', 'decidedByOrganisation'] },
  columns: { participants: ['low_id', 'high_id'], decidedByOrganisation: ['decided_by_organisation_id'] },
  view: {
    name: 'person_link',
    from: `(select * from hub.person_link where undone_at is null) row
      join hub.participant_party party on party.participant_id = row.low_id and party.organisation_id = ${viewerOrganisation}
      join hub.participant_party other on other.participant_id = row.high_id and other.organisation_id = ${viewerOrganisation}`,
    bits: `(${caseViewer.participantBits}) & (${caseViewer.participantBits.replaceAll('party.', 'other.')})`,
    always: ['row.id'],
  },
}, {
  //                      referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  verdict:               [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
  participants:          [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
  decidedAt:             [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
  decidedBy:             [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
  decidedByOrganisation: [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
});
