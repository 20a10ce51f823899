import { caseGrid } from '../../../grid.ts';
import type { Attachment } from '../../../../referrals/files/attachment.type.ts';
import { hide, read } from '../../cells.ts';
import { enclosureReaders, sentBy } from './enclosure.ts';
import { messageBits } from './message.ts';
import { caseViewer, viewerMembership } from '../../viewer-bits.ts';

type Field = Exclude<keyof Attachment, 'id' | 'hidden' | 'mayWithdraw'>;

const stored = `attachment.id, attachment.name, attachment.media_type, attachment.size, attachment.sha256, attachment.state,
                   attachment.withdrawn_at, attachment.withdrawn_by_name, attachment.withdraw_reason,
                   case when attachment.state = 'READY' then stored.content end as content`;

/**
 * A file that hangs on a message or goes with a referral: there for whoever reads that, and for nobody before. The
 * address (`url`) is the right to the content, so the content is read in the same view. What waits for the scanner
 * has no content for anybody.
 */
// prettier-ignore
export const attachment = caseGrid<Field>('Attachment', {
  label: 'Pièce jointe',
  groups: { 'Fichier joint à un message ou à l’orientation': ['name', 'mediaType', 'size', 'sha256', 'state', 'url'],
    'Retrait : date, auteur, motif': ['withdrawnAt', 'withdrawnByName', 'withdrawReason'] },
  columns: { url: ['content'] },
  view: {
    name: 'attachment',
    from: `(select ${stored}, message.id as message_id, null::uuid as enclosure_id, message.referral_id, message.audience,
                   message.author_id, message.author_organisation_id, message.at
              from hub.attachment
              join hub.message_attachment link on link.attachment_id = attachment.id
              join hub.message on message.id = link.message_id
              left join hub.attachment_content stored on stored.attachment_id = attachment.id
            union all
            -- who added it reads it as what their house is to the case, not as its author
            select ${stored}, null::uuid, enclosure.id, enclosure.referral_id,
                   ${sentBy('enclosure', String(enclosureReaders))}, null::uuid, null::uuid, enclosure.at
              from hub.attachment
              join hub.enclosure on enclosure.attachment_id = attachment.id
              left join hub.attachment_content stored on stored.attachment_id = attachment.id) row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${caseViewer.organisation}`,
    bits: messageBits('row'),
    always: ['row.id', 'row.message_id', 'row.enclosure_id', 'row.referral_id', `coalesce(row.author_id = ${viewerMembership}, false) as is_own`],
    // of each of the two it hangs on
    present: ['id', 'name', 'media_type', 'size', 'sha256', 'state', 'is_own'],
  },
}, {
  //          referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  name:      [ read,     hide,      read,     read,       read,      read,     read,    read, read, read, read ],
  mediaType: [ read,     hide,      read,     read,       read,      read,     read,    read, read, read, read ],
  size:      [ read,     hide,      read,     read,       read,      read,     read,    read, read, read, read ],
  sha256:    [ read,     hide,      read,     read,       read,      read,     read,    read, read, read, read ],
  state:     [ read,     hide,      read,     read,       read,      read,     read,    read, read, read, read ],
  url:       [ read,     hide,      read,     read,       read,      read,     read,    read, read, read, read ],
  // By who sent it with a message; of an enclosure its own row says so.
  withdrawnAt:     [ read, hide,    read,     read,       read,      read,     read,    read, read, read, read ],
  withdrawnByName: [ read, hide,    read,     read,       read,      read,     read,    read, read, read, read ],
  withdrawReason:  [ read, hide,    read,     read,       read,      read,     read,    read, read, read, read ],
});
