import { caseGrid } from '../../../grid.ts';
import type { Message } from '../../../../referrals/conversation/message.type.ts';
import { everyParty } from '../../../relations.ts';
import { hide, no, read, yes } from '../../cells.ts';
import { afterPart, caseViewer, ownWords, viewerMembership, viewerOrganisation } from '../../viewer-bits.ts';

/** The key, what hangs on it with a grid of its own, and what the viewer has done with it. */
type Ungoverned = 'id' | 'hidden' | 'readAt' | 'attachments';
type Field = Exclude<keyof Message, Ungoverned>;

/**
 * A message of the conversation inside a referral. As with a note, its `audience` decides whether it is there
 * at all; the author's own service always reads what it wrote. A sender who follows the status only neither
 * reads nor writes.
 */
// prettier-ignore
export const message = caseGrid<Field>('Message', {
  label: 'Échanges',
  groups: {
    'Message, date, auteur, lecteurs': ['at', 'text', 'authorName', 'authorFunction', 'authorOrganisation', 'audience'],
  },
  columns: { authorOrganisation: ['author_organisation_id'] },
  view: {
    name: 'message',
    from: `(select message.id, message.referral_id, message.at, message.author_id, message.author_name, message.author_function,
                   message.author_organisation_id, message.text, message.audience, reading.at as read_at
              from hub.message
              left join hub.message_reading reading on reading.message_id = message.id and reading.membership_id = ${viewerMembership}) row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${caseViewer.organisation}`,
    bits: messageBits('row'),
    always: ['row.id', 'row.referral_id', 'row.read_at'],
    write: {
      table: 'message',
      bits: (row) => bitsOf(row, `rights.viewer_relations(${row}.referral_id)`),
      rows: { new: ['id', 'referral_id', 'at', 'author_id', 'author_name', 'author_function', 'author_organisation_id', 'text', 'audience', 'idempotency_key'], changed: [] },
      only: { label: 'tant que l’échange est ouvert', add: (row) => `rights.viewer_may_send(${row}.referral_id)` },
      signed: true,
    },
  },
}, {
  //                   referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  at:                 [ read,     hide,      read,     read,       read,      read,     read,    read, read, hide, read ],
  text:               [ read,     hide,      read,     read,       read,      read,     read,    read, read, hide, read ],
  authorName:         [ read,     hide,      read,     read,       read,      read,     read,    read, read, hide, read ],
  authorFunction:     [ read,     hide,      read,     read,       read,      read,     read,    read, read, hide, read ],
  authorOrganisation: [ read,     hide,      read,     read,       read,      read,     read,    read, read, hide, read ],
  audience:           [ read,     hide,      read,     read,       read,      read,     read,    read, read, hide, read ],
  'do add':           [ yes,      no,        yes,      yes,        yes,       yes,      yes,     yes, no, no, no ],
});

/** SQL: the viewer's bits on a message, which are those of its audience unless their own service wrote it. */
export function messageBits(row: string): string {
  return bitsOf(row, `(${caseViewer.bits})`, `${row}.audience & ~${afterPart(row)}`);
}

function bitsOf(row: string, relations: string, audience = `${row}.audience`): string {
  return `case when ${row}.author_organisation_id = ${viewerOrganisation} then ${relations} & (${everyParty} | ${ownWords(row)}) else ${relations} & ${audience} end`;
}
