import { caseGrid } from '../../../grid.ts';
import type { CaseCells } from '../../../grid.ts';
import type { Referral } from '../../../../referrals/referral.type.ts';
import { enclosureReaders, isToWithdraw } from './enclosure.ts';
import { draft, hide, kept, open, own, read } from '../../cells.ts';
import { givenBack } from '../../given-back.ts';
import { justEntered } from '../../just-entered.ts';
import { activityOf, caseViewer } from '../../viewer-bits.ts';
import { openStates, referralActions, transitionOf } from '../../transitions.ts';

/** Keys, and what is computed from governed fields rather than stored. */
type Computed = 'id' | 'hidden' | 'version' | 'relations' | 'actions' | 'nextStep' | 'missing';
/** Resolved beside the type, which knows nothing of other people, nor of what is expected with a referral. */
type Beside = 'possibleDuplicates' | 'missingEnclosures';
type Field = Exclude<keyof Referral, Computed> | Beside;
/** Everything of a referral that a grid decides on. */
export type ReferralField = Field;

const steps = [
  'submittedAt',
  'acknowledgedAt',
  'informationRequestedAt',
  'waitlistedAt',
  'acceptedAt',
  'declinedAt',
  'withdrawnAt',
  'scheduledAt',
  'intakeAt',
  'startedAt',
  'suspendedAt',
  'completedAt',
  'endedAt',
  'outcomeAcknowledgedAt',
  'reopenUntil',
  'askUntil',
  'reopenedAt',
  'redirectAskedAt',
  'redirectedAt',
] as const satisfies readonly Field[];

/** Fields that no column of a referral holds: what the clock says, what its lines say, what each house says of itself. */
export const heldElsewhere: readonly string[] = [
  'isOverdue',
  'activityAt',
  'followedBy',
  'isPrivate',
  'handsOverTo',
  'handedOverAt',
  'readsUntil',
];

const grantedVerbs = Object.fromEntries(
  referralActions.map((action) => [`do ${action}`, transitionOf(action).may]),
) as Readonly<Record<`do ${string}`, CaseCells>>;

/** SQL: whether a file that went with it is the viewer’s to take back. */
const hasToWithdraw = `exists (select from hub.enclosure sent where sent.referral_id = row.id and sent.attachment_id is not null and viewer.bits & ${enclosureReaders} <> 0 and ${isToWithdraw('sent', 'viewer.bits')})`;

/** SQL: whether what the viewer’s house entered is its own to take back. */
const isJustEntered = justEntered('row');

// prettier-ignore
export const referral = caseGrid<Field>('Referral', {
  label: 'Orientation',
  groups: {
    'Référence, statut, dates, modules': ['reference', 'status', 'department', 'draftStep', 'updatedAt', 'activityAt', 'recipient', 'redirectTo', 'redirectedFrom', 'redirectedInto', ...steps],
    'Service qui oriente': ['referrer'],
    'Modules demandés': ['modules'],
    'Personne orientée': ['participant', 'personInformation'],
    'Urgence': ['urgent'],
    'Information et accord de la personne': ['consents'],
    'Personne peut-être déjà connue': ['possibleDuplicates'],
    'Cadre, mesure, audience': ['legalBasis', 'orderedBy', 'supervisedBy', 'prosecutionNumber', 'decidedOn', 'finalOn', 'measureStart', 'measureEnd', 'hearingDate'],
    'Échéances, retard': ['acknowledgeBy', 'dueAt', 'isOverdue', 'deadlines'],
    'Pièces attendues, non jointes': ['missingEnclosures'],
    'Circonstances': ['circumstances'],
    'Choix d’un autre CPCA': ['recipientReason'],
    'Contraintes de sécurité': ['safetyConstraints'],
    'Motif de refus ou d’arrêt': ['declineReason', 'withdrawReason', 'suspendReason', 'endReason', 'reopenReason'],
    'Qui participe au dossier': ['parties'],
    'Agent qui oriente': ['referrerName'],
    'Saisie pour un autre : d’où, par qui': ['origin', 'enteredBy'],
    'Saisie pour un autre : comment, quand': ['receivedOn', 'receivedVia'],
    'Agent qui a reçu la demande': ['receivedBy'],
    'Responsable, dans chaque service': ['followedBy'],
    'Brouillon partagé avec le service ou non': ['isPrivate'],
    'Agents qui lisent': ['readers'],
    'Transmission à un autre service, par le sien': ['handsOverTo', 'handedOverAt'],
    'Fin de sa propre participation': ['readsUntil'],
  },
  columns: {
    referrer: ['referrer_id'], withdrawReason: ['withdraw_reason', 'entry_withdraw_reason'], enteredBy: ['entered_by_id'], redirectTo: ['redirect_to_id'], redirectedFrom: ['redirected_from_id'], redirectedInto: [], consents: [], possibleDuplicates: [], recipient: ['recipient_id'], department: ['department_code'], participant: ['participant_id'],
    orderedBy: ['ordered_by_id'], supervisedBy: ['supervised_by_id'], isOverdue: ['is_overdue'], activityAt: ['activity_at'], deadlines: [], missingEnclosures: [], parties: [], followedBy: ['followed_by_id'], handsOverTo: ['hands_over_to_id'], isPrivate: ['is_private'], readers: [],
  },
  view: {
    name: 'referral',
    // Who is in charge is one in each house, and each reads its own; so is for whom a draft is.
    from: `hub.referral_party party
      join lateral (select referral.*, party.followed_by_id, party.hands_over_to_id, party.handed_over_at, party.access_until as reads_until, party.private_to_id is not null as is_private, coalesce(referral.due_at < now(), false) as is_overdue,
                           coalesce(${activityOf('referral')}, referral.submitted_at, referral.created_at) as activity_at
                      from hub.referral where referral.id = party.referral_id) row on party.organisation_id = ${caseViewer.organisation}`,
    bits: caseViewer.bits,
    always: ['row.id', 'row.version', 'party.submitted_at as order_at', 'party.organisation_id as viewer_organisation_id', 'party.relations as house_relations', 'party.over_at as part_over_at', `${givenBack} as given_back`, `${hasToWithdraw} as has_enclosure_to_withdraw`, `${isJustEntered} as just_entered`],
    present: ['activity_at', 'is_overdue', 'is_private', 'given_back', 'has_enclosure_to_withdraw', 'just_entered'],
    conditions: {
      readOwn: { part: (column) => `array(select unnest(${column}) intersect select unnest(party.modules))` },
      readKept: { part: (column) => `(jsonb_populate_record(null::hub.referral, party.kept)).${column.replace('row.', '')}` },
    },
    write: {
      table: 'referral',
      bits: (row) => `rights.viewer_part(${row}.id)`,
      during: {
        writeDraft: (row) => `case when ${row}.status = 'DRAFT' then bits else 0 end`,
        writeOpen: (row) => `case when ${row}.status in (${openStates}) then bits else 0 end`,
      },
      rows: null,
    },
  },
}, {
  //                       referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  reference:              [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  status:                 [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  department:             [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  draftStep:              [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  updatedAt:              [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  activityAt:             [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  referrer:               [ read,     read,      read,     draft,      draft,     hide,     hide,    hide, hide, read, hide ],
  recipient:              [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  submittedAt:            [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  acknowledgedAt:         [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  informationRequestedAt: [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  waitlistedAt:           [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  acceptedAt:             [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  declinedAt:             [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  withdrawnAt:            [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  scheduledAt:            [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  intakeAt:               [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  startedAt:              [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  suspendedAt:            [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  completedAt:            [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  endedAt:                [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  outcomeAcknowledgedAt:  [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  // Since everybody knows when the outcome was read, and the settings are the network's to read.
  reopenUntil:            [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  askUntil:               [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  reopenedAt:             [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  redirectTo:             [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  redirectedFrom:         [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  redirectedInto:         [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  redirectAskedAt:        [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  redirectedAt:           [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  modules:                [ open,     read,      open,     open,       draft,     read,     own,     own, own, read, read ],
  participant:            [ draft,    hide,      read,     draft,      draft,     read,     read,    read, hide, read, read ],
  personInformation:      [ draft,    hide,      read,     draft,      draft,     read,     hide,    hide, hide, read, hide ],
  consents:               [ read,     hide,      read,     read,       read,      read,     hide,    hide, hide, hide, hide ],
  possibleDuplicates:     [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
  urgent:                 [ open,     hide,      read,     open,       draft,     read,     read,    hide, hide, read, hide ],
  legalBasis:             [ open,     hide,      open,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  orderedBy:              [ open,     hide,      open,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  supervisedBy:           [ open,     hide,      open,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  prosecutionNumber:      [ open,     hide,      open,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  decidedOn:              [ open,     hide,      open,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  finalOn:                [ open,     hide,      open,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  measureStart:           [ open,     hide,      open,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  measureEnd:             [ open,     hide,      open,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  hearingDate:            [ open,     hide,      open,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  acknowledgeBy:          [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  dueAt:                  [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  deadlines:              [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  isOverdue:              [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  // As the enclosures themselves: what is missing says what is there. Who handed the case over reads its own alone.
  missingEnclosures:      [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  recipientReason:        [ draft,    hide,      read,     draft,      draft,     hide,     hide,    hide, hide, read, hide ],
  circumstances:          [ open,     hide,      read,     open,       draft,     hide,     hide,    hide, hide, read, kept ],
  safetyConstraints:      [ open,     hide,      read,     open,       open,      read,     read,    hide, hide, read, hide ],
  declineReason:          [ read,     read,      read,     'write',    'write',   hide,     hide,    hide, hide, read, hide ],
  withdrawReason:         [ 'write',  'write',   read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  suspendReason:          [ read,     hide,      read,     'write',    read,      hide,     hide,    hide, hide, read, hide ],
  endReason:              [ read,     read,      read,     'write',    read,      hide,     hide,    hide, hide, read, hide ],
  reopenReason:           [ read,     read,      read,     'write',    read,      hide,     hide,    hide, hide, read, hide ],
  parties:                [ read,     hide,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  referrerName:           [ read,     hide,      read,     draft,      draft,     hide,     hide,    hide, hide, read, hide ],
  // What reached the CPCA by another way. The house that it comes from reads that it was entered for it, and how; partners do not
  // learn whether there is one.
  origin:                 [ read,     read,      read,     draft,      draft,     hide,     hide,    hide, hide, read, hide ],
  receivedOn:             [ read,     read,      read,     open,       open,      hide,     hide,    hide, hide, read, hide ],
  receivedVia:            [ read,     read,      read,     open,       open,      hide,     hide,    hide, hide, read, hide ],
  receivedBy:             [ read,     hide,      read,     draft,      draft,     hide,     hide,    hide, hide, read, hide ],
  enteredBy:              [ read,     read,      read,     read,       read,      hide,     hide,    hide, hide, read, hide ],
  // How a house shares its work is its own: a sender who saw another's would know whom to press. Who reads is told row by row.
  followedBy:             [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  isPrivate:              [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  // Whom one's own house asks to follow it instead, and when that house took it over: each reads its own.
  handsOverTo:            [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  handedOverAt:           [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  // Each reads until when itself reads on.
  readsUntil:             [ read,     read,      read,     read,       read,      read,     read,    read, read, read, read ],
  readers:                [ hide,     hide,      hide,     read,       read,      hide,     hide,    hide, hide, hide, hide ],
  ...grantedVerbs,
});
