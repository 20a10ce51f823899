import { caseRelations, enteringRelations, everyParty, partnerBits } from '../relations.ts';
import { keepsItsFiles } from '../policy/grids/case/enclosure.ts';
import { stepBits } from '../policy/step-bits.ts';
import { referralActions, transitionOf } from '../policy/transitions.ts';
import type { ReferralAction } from '../policy/transitions.ts';
import { caseViewer, viewerFunctions, viewerMembership, viewerOrganisation } from '../policy/viewer-bits.ts';
import type { PolicyFunction } from './row-right.ts';

const referrer = caseRelations.referrer;
/** SQL: true for what the viewer's house sends, and for what it enters for somebody, in a function that does so. */
const isOurs = `(r.entered_by_id is null and r.referrer_id = ${viewerOrganisation} and ${viewerFunctions} & ${referrer} <> 0
                      or r.entered_by_id = ${viewerOrganisation} and ${viewerFunctions} & ${enteringRelations} <> 0)`;
const listed = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/**
 * Who writes the line of a step. A sender that says of a person that they take their agreement back follows, by that, the
 * status only when the line is written.
 */
const recorders = (action: ReferralAction): number =>
  stepBits(action) | (action === 'RECORD_WITHDRAWAL' ? caseRelations.uninformedReferrer : 0);

/** What the policies of a case ask of tables whose own policies they must not run into. */
export const caseFunctions: readonly PolicyFunction[] = [
  {
    name: 'viewer_relations',
    parameters: 'referral uuid',
    returns: 'int',
    select: `select coalesce((select ${caseViewer.bits} from hub.referral_party party
                    where party.referral_id = referral and party.organisation_id = ${viewerOrganisation}), 0)`,
  },
  {
    // Who took part reads on for a while, and writes nothing new by what it was.
    name: 'viewer_part',
    parameters: 'referral uuid',
    returns: 'int',
    select: `select rights.viewer_relations(referral) & ~coalesce((select ${partnerBits} from hub.referral_party party join hub.referral r on r.id = party.referral_id
                  where party.referral_id = viewer_part.referral and party.organisation_id = ${viewerOrganisation}
                    and party.over_at is not null and party.over_at is distinct from r.outcome_acknowledged_at), 0)`,
  },
  {
    name: 'viewer_participant_relations',
    parameters: 'participant uuid',
    returns: 'int',
    select: `select coalesce((select ${caseViewer.participantBits} from hub.participant_party party
                    where party.participant_id = participant and party.organisation_id = ${viewerOrganisation}), 0)`,
  },
  {
    name: 'has_no_party',
    parameters: 'referral uuid',
    returns: 'boolean',
    select: `select not exists (select from hub.referral_party party where party.referral_id = referral)`,
  },
  {
    name: 'viewer_sends',
    parameters: 'referral uuid',
    returns: 'boolean',
    select: `select exists (select from hub.referral r
                  where r.id = referral and ${isOurs}
                    and (rights.viewer_relations(r.id) <> 0 or rights.has_no_party(r.id)))`,
  },
  {
    name: 'viewer_ties',
    parameters: 'referral uuid',
    returns: 'boolean',
    select: `select exists (select from hub.referral r
                  where r.id = referral and ${isOurs}
                    and r.status in ('DRAFT', case when r.entered_by_id is null then 'SUBMITTED' else 'ACKNOWLEDGED' end)
                    and (rights.viewer_relations(r.id) & ${referrer | enteringRelations} <> 0 or rights.has_no_party(r.id)))`,
  },
  {
    name: 'viewer_signs',
    parameters: 'name text, member_function text',
    returns: 'boolean',
    select: `select exists (select from hub.membership m
                  where m.id = ${viewerMembership} and m.person_name = name and m.function = member_function)`,
  },
  {
    name: 'viewer_answers',
    parameters: 'redirected uuid, participant uuid, referrer uuid',
    returns: 'boolean',
    select: `select exists (select from hub.referral r
                  where r.id = redirected and r.participant_id = participant and r.referrer_id is not distinct from referrer
                    and r.redirect_to_id = ${viewerOrganisation}
                    and rights.viewer_relations(r.id) & ${caseRelations.coordinator} <> 0)`,
  },
  {
    name: 'viewer_takes_over',
    parameters: 'referral uuid',
    returns: 'boolean',
    select: `select exists (select from hub.referral r where r.id = referral
                    and rights.viewer_answers(r.redirected_from_id, r.participant_id, r.referrer_id))`,
  },
  {
    // Once it is answered, nobody takes it over a second time.
    name: 'redirection_waits',
    parameters: 'redirected uuid',
    returns: 'boolean',
    select: `select exists (select from hub.referral r where r.id = redirected and r.redirected_at is null
                    and r.status in (${listed(transitionOf('ACCEPT_REDIRECTION').from)}))`,
  },
  {
    // A line says a step that one may take, and the state in which the referral is then. A word may stand beside each.
    name: 'viewer_may_record',
    parameters: 'referral uuid, step text, state text',
    returns: 'boolean',
    select: `select exists (select from hub.referral r
                  where r.id = referral and (state is null or state = r.status)
                    and rights.viewer_part(r.id) & case step ${referralActions
                      .filter((action) => action !== 'ADD_STATUS_UPDATE')
                      .map((action) => `when '${action}' then ${recorders(action)}`)
                      .join(
                        ' ',
                      )} when 'ADD_STATUS_UPDATE' then ${everyParty | stepBits('REFUSE_HANDOVER')} else 0 end <> 0)`,
  },
  {
    name: 'keeps_its_files',
    parameters: 'referral uuid, house uuid',
    returns: 'boolean',
    select: `select ${keepsItsFiles('keeps_its_files.referral', 'keeps_its_files.house')}`,
  },
  {
    name: 'participant_is_new',
    parameters: 'participant uuid',
    returns: 'boolean',
    select: `select not exists (select from hub.referral r where r.participant_id = participant)`,
  },
  {
    name: 'reference_taken',
    parameters: 'candidate text',
    returns: 'boolean',
    select: `select exists (select from hub.referral r where r.reference = candidate)`,
  },
];
