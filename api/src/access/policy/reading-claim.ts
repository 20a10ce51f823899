import { caseGrid } from '../grid.ts';
import type { ReadingClaim } from '../../referrals/desk/reading-claim.type.ts';
import { hide, read } from './cells.ts';
import { caseViewer, viewerMembership } from './viewer-bits.ts';

type Field = Exclude<keyof ReadingClaim, 'isViewer'>;

/** "En cours de lecture par": for those who answer a referral, so that two do not answer it at once. */
// prettier-ignore
export const readingClaim = caseGrid<Field>('ReadingClaim', {
  label: 'Lecture en cours',
  groups: { 'Agent qui lit': ['personName', 'until'] },
  view: {
    name: 'reading_claim',
    from: `(select * from hub.reading_claim where until > now()) row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${caseViewer.organisation}`,
    bits: caseViewer.bits,
    always: ['row.id', 'row.referral_id', `row.membership_id = ${viewerMembership} as is_viewer`],
  },
}, {
  //            referrer  uninformed authority coordinator caseworker clinician housing  health
  personName: [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide ],
  until:      [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide ],
});
