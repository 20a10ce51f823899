import { caseGrid } from '../../../grid.ts';
import type { ReferralParty } from '../../../../referrals/parties/referral-party.type.ts';
import { hide, read } from '../../cells.ts';
import { caseViewer, viewerOrganisation } from '../../viewer-bits.ts';

type Field = Exclude<keyof ReferralParty, 'id' | 'hidden'>;

/** "Qui voit ce dossier": the organisations tied to a referral, for those who follow the whole of it. */
// prettier-ignore
export const referralParty = caseGrid<Field>('ReferralParty', {
  label: 'Service qui participe',
  groups: { 'Service et lien': ['organisation', 'relations', 'modules', 'declined', 'overAt', 'accessUntil', 'accessEndedAt'] },
  columns: { organisation: ['organisation_id'], declined: ['declined_modules'] },
  view: {
    name: 'referral_party',
    from: `hub.referral_party row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${viewerOrganisation}`,
    bits: caseViewer.bits,
    always: ['row.referral_id'],
  },
}, {
  //              referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  organisation:  [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  relations:     [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  modules:       [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  declined:      [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  overAt:        [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  accessUntil:   [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  accessEndedAt: [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
});
