import { caseGrid } from '../../../grid.ts';
import type { Consent } from '../../../../referrals/consent/consent.type.ts';
import { hide, read } from '../../cells.ts';
import { caseViewer } from '../../viewer-bits.ts';

type Field = Exclude<keyof Consent, 'id' | 'hidden'>;

/**
 * What the person was told and agreed to: for those who read whether they agree. A sender that follows the
 * status only learns from the status only, and a housing or health partner may say what it heard all the same. Who took it
 * down is mostly whoever referred the person: a psychologist, who does not read who that is, does not read it here.
 */
// prettier-ignore
export const consent = caseGrid<Field>('Consent', {
  label: 'Information et accord de la personne',
  groups: {
    'Ce qui a été dit, comment, quand': ['kind', 'manner', 'saidOn', 'recordedAt'],
    'Qui l’a consigné': ['recordedBy', 'recordedByFunction', 'recordedByOrganisation'],
  },
  columns: {
    recordedAt: ['at'], recordedBy: ['author_name'], recordedByFunction: ['author_function'],
    recordedByOrganisation: ['author_organisation_id'],
  },
  view: {
    name: 'consent',
    from: `hub.consent row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${caseViewer.organisation}`,
    bits: caseViewer.bits,
    always: ['row.id', 'row.referral_id'],
  },
}, {
  //                        referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  kind:                    [ read,     hide,      read,     read,       read,      read,     hide,    hide, hide, hide, hide ],
  manner:                  [ read,     hide,      read,     read,       read,      read,     hide,    hide, hide, hide, hide ],
  saidOn:                  [ read,     hide,      read,     read,       read,      read,     hide,    hide, hide, hide, hide ],
  recordedAt:              [ read,     hide,      read,     read,       read,      read,     hide,    hide, hide, hide, hide ],
  recordedBy:              [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
  recordedByFunction:      [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
  recordedByOrganisation:  [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
});
