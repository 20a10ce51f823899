import { sendingMask } from '../policy/conversation.ts';
import { viewerFunctions, viewerMembership } from '../policy/viewer-bits.ts';
import type { PolicyFunction, RowRight } from './row-right.ts';

/** What the policies of files ask of tables whose own policies they must not run into. */
export const fileFunctions: readonly PolicyFunction[] = [
  {
    name: 'viewer_uploaded',
    parameters: 'file uuid',
    returns: 'boolean',
    select: `select exists (select from hub.attachment a where a.id = file and a.membership_id = ${viewerMembership})`,
  },
  {
    // One file hangs on one thing, so that who reads it has one answer.
    name: 'file_hangs',
    parameters: 'file uuid',
    returns: 'boolean',
    select: `select exists (select from hub.message_attachment link where link.attachment_id = file)
              or exists (select from hub.enclosure enclosed where enclosed.attachment_id = file)`,
  },
  {
    // With a message of their own, where they may still write.
    name: 'viewer_sent_file',
    parameters: 'file uuid',
    returns: 'boolean',
    select: `select exists (select from hub.message_attachment link join hub.message m on m.id = link.message_id
                  where link.attachment_id = file and m.author_id = ${viewerMembership} and rights.viewer_may_send(m.referral_id))`,
  },
  {
    name: 'viewer_wrote',
    parameters: 'message uuid',
    returns: 'boolean',
    select: `select exists (select from hub.message m where m.id = message and m.author_id = ${viewerMembership})`,
  },
];

/**
 * One's own uploads, on one's own messages; the content is written once and read through the view alone. The grid is about
 * files on messages: before that a file is nobody's but its owner's, and no relation says so.
 */
export const fileRights: readonly RowRight[] = [
  {
    table: 'attachment',
    grant: 'select, insert, update (withdrawn_at, withdrawn_by_name, withdraw_reason)',
    policies: {
      select: `membership_id = ${viewerMembership}`,
      // Whoever may write in no referral has nothing to send.
      insert: `membership_id = ${viewerMembership} and ${viewerFunctions} & ${sendingMask} <> 0`,
      update: {
        before: `membership_id = ${viewerMembership} and withdrawn_at is null and rights.viewer_sent_file(id)`,
        after: `membership_id = ${viewerMembership} and withdrawn_at is not null`,
      },
    },
  },
  {
    table: 'attachment_content',
    grant: 'insert',
    policies: { insert: 'rights.viewer_uploaded(attachment_id)' },
  },
  {
    table: 'message_attachment',
    grant: 'select, insert',
    policies: {
      select: 'rights.viewer_uploaded(attachment_id)',
      insert:
        'rights.viewer_uploaded(attachment_id) and rights.viewer_wrote(message_id) and not rights.file_hangs(attachment_id)',
    },
  },
];
