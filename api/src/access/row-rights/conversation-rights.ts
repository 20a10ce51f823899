import { readingMask } from '../grid.ts';
import { isInTimeSql } from '../policy/closing.ts';
import { conversationStates, sendingMask } from '../policy/conversation.ts';
import { message } from '../policy/index.ts';
import { viewerMembership, viewerOrganisation } from '../policy/viewer-bits.ts';
import type { PolicyFunction, RowRight } from './row-right.ts';

const listed = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/** What the policies of the conversation ask of tables whose own policies they must not run into. */
export const conversationFunctions: readonly PolicyFunction[] = [
  {
    name: 'viewer_may_send',
    parameters: 'referral uuid',
    returns: 'boolean',
    select: `select exists (select from hub.referral r
                  where r.id = referral and rights.viewer_part(r.id) & ${sendingMask} <> 0
                    and (r.status in (${listed(conversationStates.always)})
                      or r.status in (${listed(conversationStates.whileInTime)}) and ${isInTimeSql('r', 'ask_until')}))`,
  },
  {
    name: 'viewer_reads_message',
    parameters: 'message uuid',
    returns: 'boolean',
    select: `select exists (select from hub.message m
                  where m.id = message and rights.viewer_relations(m.referral_id) & ${readingMask(message)}
                    & case when m.author_organisation_id = ${viewerOrganisation} then ~0 else m.audience end <> 0)`,
  },
];

/** That one has read a message is told of oneself only; it is no field of the message, which nobody changes. */
export const conversationRights: readonly RowRight[] = [
  {
    table: 'message_reading',
    grant: 'select, insert',
    policies: {
      select: `membership_id = ${viewerMembership}`,
      insert: `membership_id = ${viewerMembership} and rights.viewer_reads_message(message_id)`,
    },
  },
];
