import { caseGrid } from '../../../grid.ts';
import { cjpp, hide, own, read, write } from '../../cells.ts';

/**
 * What the programme will add, decided before its first line of code: these rows bind whoever builds it.
 * They have no view yet; whoever adds one replaces the row here by a grid of its own.
 */
// prettier-ignore
export const announced = caseGrid<
  'attendance' | 'teamNotes' | 'clinicalNotes' | 'housingDates' | 'housingAddress' | 'means' | 'certificate'
>('Programme', {
  label: 'Prise en charge',
  groups: {
    'Présence, incidents': ['attendance'], 'Notes de l’équipe': ['teamNotes'], 'Notes cliniques': ['clinicalNotes'],
    'Dates d’hébergement': ['housingDates'], 'Adresse d’hébergement': ['housingAddress'],
    'Ressources, participation': ['means'], 'Attestation, bilan': ['certificate'],
  },
  view: null,
}, {
  //               referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  attendance:     [ read,     hide,      read,     read,       write,     read,     hide,    own, hide, hide, hide ],
  teamNotes:      [ hide,     hide,      hide,     read,       write,     read,     hide,    hide, hide, hide, hide ],
  clinicalNotes:  [ hide,     hide,      hide,     hide,       hide,      write,    hide,    own, hide, hide, hide ],
  housingDates:   [ read,     hide,      read,     read,       write,     hide,     write,   hide, hide, hide, hide ],
  housingAddress: [ hide,     hide,      cjpp,     read,       write,     hide,     write,   hide, hide, hide, hide ],
  means:          [ hide,     hide,      hide,     read,       write,     hide,     hide,    hide, hide, hide, hide ],
  certificate:    [ read,     hide,      read,     read,       write,     hide,     hide,    hide, hide, hide, hide ],
});
