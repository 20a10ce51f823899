import { readingMask } from '../grid.ts';
import { caseRelations, enteringRelations } from '../relations.ts';
import { participant, referralParty } from '../policy/index.ts';
import { stepBits } from '../policy/step-bits.ts';
import { viewerFunctions, viewerMembership, viewerOrganisation } from '../policy/viewer-bits.ts';
import { signedBy } from './signed.ts';
import type { RowRight } from './row-right.ts';

/** Whoever begins drafts: who sends, and who enters for somebody. */
const drafters = caseRelations.referrer | enteringRelations;
const related = 'rights.viewer_relations(id) <> 0';
// Who else takes part is said by its sender, or by who enters it, while it is being sent, by who coordinates it, and by who
// corrects which court or SPIP is behind it, and who hands it over or takes it over; as what, the guard of the table says: a party that could write its own row would
// choose what it may read.
const ties = `(rights.viewer_relations(referral_id) & ${caseRelations.coordinator | stepBits('CORRECT_MEASURE') | stepBits('ACCEPT_HANDOVER')} <> 0 or rights.viewer_ties(referral_id))`;
/** Its own row, in which each house says who of it is in charge. */
const ownRow = `organisation_id = ${viewerOrganisation} and rights.viewer_relations(referral_id) <> 0`;
const takesOver = 'rights.viewer_answers(redirected_from_id, participant_id, referrer_id)';
const ownDraft = `status = 'DRAFT' and (entered_by_id is null and referrer_id = ${viewerOrganisation} and ${viewerFunctions} & ${caseRelations.referrer} <> 0
        or entered_by_id = ${viewerOrganisation} and ${viewerFunctions} & ${enteringRelations} <> 0)`;

/**
 * A referral, the person, the parties, the timeline, and what a step leaves behind. Who adds such a row is who takes a step,
 * and that hangs on the state of the case, on what is new in it and on who takes part: no cell of a column says it.
 */
export const caseRights: readonly RowRight[] = [
  {
    table: 'referral',
    grant: 'select, insert, update, delete',
    policies: {
      // One's own new row has no party yet when the ORM reads it back.
      select: `${related} or ${ownDraft} and rights.has_no_party(id) or ${takesOver}`,
      // With a person of its own: a draft on someone else's person would be a way to read them.
      insert: `${ownDraft} and rights.participant_is_new(participant_id) or status = 'ACKNOWLEDGED' and ${takesOver} and rights.redirection_waits(redirected_from_id)`,
      update: related,
      delete: `status = 'DRAFT' and rights.viewer_relations(id) & ${drafters} <> 0`,
    },
  },
  {
    table: 'participant',
    grant: 'select, insert, update, delete',
    policies: {
      select: `rights.viewer_participant_relations(id) & ${readingMask(participant)} <> 0 or ${viewerFunctions} & ${drafters} <> 0 and rights.participant_is_new(id)`,
      insert: `${viewerFunctions} & ${drafters} <> 0`,
      update: `rights.viewer_participant_relations(id) <> 0`,
      delete: `rights.participant_is_new(id) and ${viewerFunctions} & ${drafters} <> 0`,
    },
  },
  {
    table: 'referral_party',
    grant: 'select, insert, update, delete',
    policies: {
      select: `(rights.viewer_relations(referral_id) & ${readingMask(referralParty)} <> 0 or rights.viewer_ties(referral_id) or rights.viewer_takes_over(referral_id) or ${ownRow})`,
      // The CPCA that takes a redirected referral over is no party to it yet.
      insert: `(${ties} or rights.viewer_takes_over(referral_id))`,
      update: `(${ties} or ${ownRow})`,
      delete: ties,
    },
  },
  {
    table: 'status_update',
    grant: 'select, insert',
    policies: {
      select: 'rights.viewer_relations(referral_id) & audience <> 0',
      insert: `rights.viewer_may_record(referral_id, action, to_status) and ${signedBy('author')}`,
    },
  },
  {
    table: 'idempotency_key',
    grant: 'select, insert',
    policies: {
      select: `organisation_id = ${viewerOrganisation}`,
      insert: `organisation_id = ${viewerOrganisation} and rights.viewer_sends(referral_id)`,
    },
  },
  {
    table: 'audit_event',
    grant: 'insert',
    policies: { insert: `organisation_id = ${viewerOrganisation} and membership_id = ${viewerMembership}` },
  },
  {
    table: 'outbox',
    // Who wrote it is what the database knows, and whether it was told is for the jobs to say.
    // A hub of the release before names the referral alone.
    grant:
      'insert (id, at, topic, object_type, object_id, referral_id, cause_type, cause_id, former_id, audience)',
    // Of a step that one takes, or of a message that one sends.
    policies: {
      insert: `object_type = 'Referral' and case topic when 'MESSAGE' then rights.viewer_may_send(object_id)
        else rights.viewer_may_record(object_id, topic, null) end`,
    },
  },
];
