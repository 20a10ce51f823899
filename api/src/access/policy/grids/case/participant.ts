import { caseGrid, snakeCase } from '../../../grid.ts';
import type { Participant } from '../../../../referrals/participant.type.ts';
import { hide, open, read } from '../../cells.ts';
import { openStates } from '../../transitions.ts';
import { caseViewer } from '../../viewer-bits.ts';

/** `links` leads on to other people: it is resolved beside the type, which knows nothing of them. */
type Field = Exclude<keyof Participant, 'id' | 'hidden'> | 'links';

const groups = {
  Identité: ['birthName', 'usageName', 'firstName', 'birthDate', 'sex'],
  // prettier-ignore
  Coordonnées: ['residence', 'residencePlace', 'commune', 'phone', 'phoneOwner', 'secondPhone', 'secondPhoneOwner', 'email', 'voicemailAllowed', 'language', 'interpreterNeeded', 'accessNeeds', 'accessNeedNote', 'availability', 'mobility', 'contactBy'],
  'Même personne, ou deux': ['links'],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

const columns: Readonly<Partial<Record<Field, readonly string[]>>> = {
  links: [],
  commune: ['commune_insee'],
  birthName: ['birth_name', 'search_text', 'name_keys'],
};

const known = Object.values(groups)
  .flat()
  .flatMap((field) => columns[field] ?? [snakeCase(field)])
  .map((column) => `known.${column}`)
  .join(', ');

/**
 * SQL: the people with whom a house has to do, and its tie to each. Who takes part no more reads them as they were then, which is kept
 * with the tie; their keys are looked up as those of everybody.
 */
export const personKnownTo = (organisation: string): string => `hub.participant current
      join hub.participant_party party on party.participant_id = current.id and party.organisation_id = ${organisation}
      cross join lateral (select current.id, ${known} from jsonb_populate_record(current, party.kept) known) row`;

// prettier-ignore
export const participant = caseGrid<Field>('Participant', {
  label: 'Personne orientée',
  groups,
  columns,
  view: {
    name: 'participant',
    from: personKnownTo(caseViewer.organisation),
    bits: caseViewer.participantBits,
    always: ['row.id'],
    present: ['search_text', 'name_keys'],
    write: {
      table: 'participant',
      bits: (row) => `rights.viewer_participant_relations(${row}.id)`,
      during: {
        // A person is corrected through a case that is open: what one is to their closed ones does not count.
        writeOpen: (row) => `coalesce((select bit_or(rights.viewer_relations(r.id)) from hub.referral r
                             where r.participant_id = ${row}.id and r.status in (${openStates})), 0)`,
      },
      rows: null,
    },
  },
}, {
  //                  referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  birthName:         [ open,     hide,      open,     open,       open,      read,     read,    read, hide, read, read ],
  usageName:         [ open,     hide,      open,     open,       open,      read,     read,    read, hide, read, read ],
  firstName:         [ open,     hide,      open,     open,       open,      read,     read,    read, hide, read, read ],
  birthDate:         [ open,     hide,      open,     open,       open,      read,     read,    read, hide, read, read ],
  sex:               [ open,     hide,      open,     open,       open,      read,     read,    read, hide, read, read ],
  residence:         [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  residencePlace:    [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  commune:           [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  phone:             [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  phoneOwner:        [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  secondPhone:       [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  secondPhoneOwner:  [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  email:             [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  voicemailAllowed:  [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  language:          [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  interpreterNeeded: [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  accessNeeds:       [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  accessNeedNote:    [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  availability:      [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  mobility:          [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  contactBy:         [ open,     hide,      read,     open,       open,      read,     read,    read, hide, read, hide ],
  links:             [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
});
