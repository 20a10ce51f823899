import { caseGrid } from '../../../grid.ts';
import type { AuditEvent } from '../../../../referrals/audit-events/audit-event.type.ts';
import { kindOfDeed, stepOfDeed } from '../../audit-kinds.ts';
import { hide, read } from '../../cells.ts';
import { caseViewer } from '../../viewer-bits.ts';

/**
 * Who looked into a case is for whoever answers for it (GDPR art. 32): a line names a colleague of another house, and what they read
 * tells what there is to read.
 */
// prettier-ignore
export const auditEvent = caseGrid<keyof AuditEvent>('AuditEvent', {
  label: 'Journal de consultation',
  groups: { 'Qui a lu ou fait quoi, quand, par où': ['at', 'kind', 'step', 'classes', 'route', 'caseCount', 'personName', 'function', 'organisation'] },
  columns: { organisation: ['organisation_id'] },
  view: {
    name: 'audit_event',
    from: `hub.referral_party party
      join lateral (select event.id, event.at, event.function, event.organisation_id, event.classes, event.route, member.person_name,
                           ${kindOfDeed('event.action')} as kind, ${stepOfDeed('event.action')} as step,
                           cardinality(event.referral_ids) as case_count, party.referral_id
                      from hub.audit_event event
                      left join hub.membership member on member.id = event.membership_id
                     -- the months to come are empty
                     where event.referral_ids @> array[party.referral_id] and event.at < now() + interval '1 day') row on party.organisation_id = ${caseViewer.organisation}`,
    bits: caseViewer.bits,
    always: ['row.id', 'row.referral_id'],
    present: ['kind', 'case_count'],
  },
}, {
  //              referrer  uninformed authority coordinator caseworker clinician housing  health  former asked former ref.
  at:           [ hide,     hide,      hide,     read,       hide,      hide,     hide,    hide, hide, hide, hide ],
  kind:         [ hide,     hide,      hide,     read,       hide,      hide,     hide,    hide, hide, hide, hide ],
  step:         [ hide,     hide,      hide,     read,       hide,      hide,     hide,    hide, hide, hide, hide ],
  classes:      [ hide,     hide,      hide,     read,       hide,      hide,     hide,    hide, hide, hide, hide ],
  route:        [ hide,     hide,      hide,     read,       hide,      hide,     hide,    hide, hide, hide, hide ],
  caseCount:    [ hide,     hide,      hide,     read,       hide,      hide,     hide,    hide, hide, hide, hide ],
  personName:   [ hide,     hide,      hide,     read,       hide,      hide,     hide,    hide, hide, hide, hide ],
  function:     [ hide,     hide,      hide,     read,       hide,      hide,     hide,    hide, hide, hide, hide ],
  organisation: [ hide,     hide,      hide,     read,       hide,      hide,     hide,    hide, hide, hide, hide ],
});
