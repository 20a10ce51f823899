import { caseGrid } from '../../../grid.ts';
import type { ReadingClaim } from '../../../../referrals/desk/reading-claim.type.ts';
import { hide, read } from '../../cells.ts';
import { caseViewer, isInvitedOnly, viewerMembership } from '../../viewer-bits.ts';

type Field = Exclude<keyof ReadingClaim, 'isViewer'>;

/**
 * "En cours de lecture par": for those who answer a referral, so that two do not answer it at once. While one house only
 * asks another to take it over, neither sees who reads in the other.
 */
// prettier-ignore
export const readingClaim = caseGrid<Field>('ReadingClaim', {
  label: 'Lecture en cours',
  groups: { 'Agent qui lit': ['personName', 'until'] },
  view: {
    name: 'reading_claim',
    from: `(select claim.*, reader.organisation_id from hub.reading_claim claim
              join hub.membership reader on reader.id = claim.membership_id where claim.until > now()) row
      join hub.referral on referral.id = row.referral_id
      left join hub.referral_party theirs on theirs.referral_id = row.referral_id and theirs.organisation_id = row.organisation_id
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${caseViewer.organisation}`,
    bits: `case when row.organisation_id <> party.organisation_id and (${isInvitedOnly('referral')} or ${isInvitedOnly('referral', 'theirs')})
           then 0 else ${caseViewer.bits} end`,
    always: ['row.id', 'row.referral_id', `row.membership_id = ${viewerMembership} as is_viewer`],
    present: ['is_viewer'],
  },
}, {
  //            referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  personName: [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
  until:      [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
});
