import { caseGrid } from '../grid.ts';
import type { Participant } from '../../referrals/participant.type.ts';
import { draft, hide, open, read, write } from './cells.ts';
import { openStates } from './transitions.ts';
import { caseViewer } from './viewer-bits.ts';

/** `links` leads on to other people: it is resolved beside the type, which knows nothing of them. */
type Field = Exclude<keyof Participant, 'id' | 'hidden'> | 'links';

// prettier-ignore
export const participant = caseGrid<Field>('Participant', {
  label: 'Personne orientée',
  groups: {
    'Identité': ['birthName', 'usageName', 'firstName', 'birthDate', 'sex'],
    'Coordonnées': ['commune', 'phone', 'email', 'voicemailAllowed', 'language', 'interpreterNeeded', 'availability', 'mobility', 'contactBy'],
    'Même personne, ou deux': ['links'],
  },
  columns: { links: [], commune: ['commune_insee'], birthName: ['birth_name', 'search_text'] },
  view: {
    name: 'participant',
    from: `hub.participant row
      join hub.participant_party party on party.participant_id = row.id and party.organisation_id = ${caseViewer.organisation}`,
    bits: caseViewer.participantBits,
    always: ['row.id'],
    write: {
      table: 'participant',
      bits: (row) => `rights.viewer_participant_relations(${row}.id)`,
      during: {
        writeDraft: (row) => `case when exists (select from hub.referral r where r.participant_id = ${row}.id and r.status = 'DRAFT') then bits else 0 end`,
        // A person is corrected through a case that is open: what one is to their closed ones does not count.
        writeOpen: (row) => `coalesce((select bit_or(rights.viewer_relations(r.id)) from hub.referral r
                             where r.participant_id = ${row}.id and r.status in (${openStates})), 0)`,
      },
      rows: null,
    },
  },
}, {
  //                  referrer  uninformed authority coordinator caseworker clinician housing  health
  birthName:         [ draft,    hide,      read,     read,       write,     read,     read,    read ],
  usageName:         [ draft,    hide,      read,     read,       write,     read,     read,    read ],
  firstName:         [ draft,    hide,      read,     read,       write,     read,     read,    read ],
  birthDate:         [ draft,    hide,      read,     read,       write,     read,     read,    read ],
  sex:               [ draft,    hide,      read,     read,       write,     read,     read,    read ],
  commune:           [ open,     hide,      read,     open,       open,      read,     read,    read ],
  phone:             [ open,     hide,      read,     open,       open,      read,     read,    read ],
  email:             [ open,     hide,      read,     open,       open,      read,     read,    read ],
  voicemailAllowed:  [ open,     hide,      read,     open,       open,      read,     read,    read ],
  language:          [ open,     hide,      read,     open,       open,      read,     read,    read ],
  interpreterNeeded: [ open,     hide,      read,     open,       open,      read,     read,    read ],
  availability:      [ open,     hide,      read,     open,       open,      read,     read,    read ],
  mobility:          [ open,     hide,      read,     open,       open,      read,     read,    read ],
  contactBy:         [ open,     hide,      read,     open,       open,      read,     read,    read ],
  links:             [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide ],
});
