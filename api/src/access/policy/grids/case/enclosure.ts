import { caseGrid, maskOf, readingRights } from '../../../grid.ts';
import { bitsOf, caseRelations } from '../../../relations.ts';
import type { Enclosure } from '../../../../referrals/enclosures/enclosure.type.ts';
import { hide, no, read, write, yes } from '../../cells.ts';
import { stepBits } from '../../step-bits.ts';
import { transitionOf } from '../../transitions.ts';
import { caseViewer, ownWords, viewerOrganisation } from '../../viewer-bits.ts';

type Field = Exclude<keyof Enclosure, 'id' | 'hidden' | 'file' | 'mayWithdraw'>;

const ofDraft = (row: string): string =>
  `rights.viewer_may_record(${row}.referral_id, 'SAVE_DRAFT', 'DRAFT')`;

/** SQL: the bits of a house that takes back what it sent itself. */
const withdrawers = stepBits('WITHDRAW_ENCLOSURE');

/** SQL: true while this house is a party that takes back what it sent itself. */
export const keepsItsFiles = (referral: string, house: string): string =>
  `exists (select from hub.referral_party sender where sender.referral_id = ${referral} and sender.organisation_id = ${house} and sender.relations & ${withdrawers} <> 0)`;

/**
 * SQL: a file that the viewer’s house may take back: its own, and one whose house does so no more, for whoever took the case over
 * from it and for the coordination.
 */
export const isToWithdraw = (
  row: string,
  bits: string,
  keeps: (referral: string, house: string) => string = keepsItsFiles,
): string =>
  `(${row}.author_organisation_id = ${viewerOrganisation} or ${bits} & ${bitsOf(['referrer', 'coordinator'])} <> 0 and not ${keeps(`${row}.referral_id`, `${row}.author_organisation_id`)})`;

/** SQL: true while this step of what was sent may be taken. */
const whileSent = (row: string, step: 'SEND_ENCLOSURE' | 'WITHDRAW_ENCLOSURE'): string =>
  `exists (select from unnest(array[${transitionOf(step)
    .from.map((status) => `'${status}'`)
    .join(', ')}]) state where rights.viewer_may_record(${row}.referral_id, '${step}', state))`;

/** What was sent is taken back while it is under way. */
const ofSent = (row: string): string =>
  `${isToWithdraw(row, `rights.viewer_relations(${row}.referral_id)`, (referral, house) => `rights.keeps_its_files(${referral}, ${house})`)} and ${whileSent(row, 'WITHDRAW_ENCLOSURE')}`;

/** SQL: these bits, as far as they read this file: who handed the case over keeps those that it sent itself. */
export const sentBy = (row: string, bits: string): string =>
  `${bits} & (~${caseRelations.formerReferrer} | ${ownWords(row)})`;

/**
 * A file that goes with a referral. A judgment says more than any field of the case: it is there for who sent it, for the
 * authority and for the CPCA, and for no partner of the programme.
 */
// prettier-ignore
export const enclosure = caseGrid<Field>('Enclosure', {
  label: 'Pièces transmises',
  groups: {
    'Nature, date, auteur': ['at', 'kind', 'authorName', 'authorFunction', 'authorOrganisation'],
    'Retrait : date, auteur, motif': ['withdrawnAt', 'withdrawnByName', 'withdrawReason'],
  },
  columns: { authorOrganisation: ['author_organisation_id'] },
  view: {
    name: 'enclosure',
    from: `hub.enclosure row
      join hub.referral_party party on party.referral_id = row.referral_id and party.organisation_id = ${caseViewer.organisation}`,
    bits: sentBy('row', `(${caseViewer.bits})`),
    always: ['row.id', 'row.referral_id', 'row.attachment_id', `${isToWithdraw('row', 'viewer.bits')} as is_to_withdraw`],
    present: ['is_to_withdraw'],
    write: {
      table: 'enclosure',
      bits: (row) => sentBy(row, `rights.viewer_relations(${row}.referral_id)`),
      rows: { new: ['id', 'referral_id', 'at', 'kind', 'author_id', 'author_name', 'author_function', 'author_organisation_id'], changed: ['attachment_id'] },
      only: {
        label: 'ajout et suppression tant que c’est un brouillon, ajout ensuite tant que la situation est ouverte, retrait des pièces de son service tant que la situation est ouverte, de celles d’un service qui ne la suit plus par qui l’a reprise et par la coordination',
        add: (row) => `(${ofDraft(row)} or ${whileSent(row, 'SEND_ENCLOSURE')}) and rights.viewer_uploaded(${row}.attachment_id) and not rights.file_hangs(${row}.attachment_id)`,
        change: ofSent,
        remove: ofDraft,
      },
      signed: true,
    },
  },
}, {
  //                   referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  at:                 [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, read ],
  kind:               [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, read ],
  authorName:         [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, read ],
  authorFunction:     [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, read ],
  authorOrganisation: [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, read ],
  // By the house that added it; the content goes, and what it was and why it is gone stay.
  withdrawnAt:        [ write,    hide,      write,    write,      write,     hide,      hide,    hide, hide, read, read ],
  withdrawnByName:    [ write,    hide,      write,    write,      write,     hide,      hide,    hide, hide, read, read ],
  withdrawReason:     [ write,    hide,      write,    write,      write,     hide,      hide,    hide, hide, read, read ],
  'do add':           [ yes,      no,        yes,      yes,        yes,       no,       no,      no,   no, no, no ],
  'do remove':        [ yes,      no,        no,       yes,        yes,       no,       no,      no,   no, no, no ],
});

/** Who adds and takes away such files while it is a draft. */
export const enclosers = maskOf(enclosure, 'do remove', 'yes');
/** Who reads them. */
export const enclosureReaders = maskOf(enclosure, 'kind', ...readingRights);
