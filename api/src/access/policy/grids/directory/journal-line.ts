import type { JournalLine } from '../../../../accounts/journal/journal-line.type.ts';
import { directoryGrid } from '../../../grid.ts';
import { hide, read } from '../../cells.ts';
import { isAdministrator } from '../../viewer-bits.ts';
import { directoryRelations } from '../../../relations.ts';

/**
 * The whole journal, for whoever runs the accounts: who did what, of how many cases and what kinds of thing, and never which case or
 * whose. That is told case by case, to who answers for it.
 */
// prettier-ignore
export const journalLine = directoryGrid<keyof JournalLine>('JournalLine', {
  label: 'Journal, en entier',
  groups: { 'Qui a fait quoi, quand, par où, sur combien de dossiers': ['at', 'action', 'objectType', 'caseCount', 'classes', 'route', 'operation', 'personName', 'function', 'organisation'] },
  columns: { organisation: ['organisation_id'] },
  view: {
    name: 'journal_line',
    table: 'audit_event',
    from: `(select event.id, event.at, event.action, event.object_type, event.classes, event.route, event.operation, event.function,
                   event.organisation_id, event.membership_id, cardinality(event.referral_ids) as case_count, coalesce(member.person_name, account.name) as person_name
              from hub.audit_event event
              left join hub.membership member on member.id = event.membership_id
              left join auth."user" account on account.id = event.user_id
             -- asked once, so that nobody else walks all of it to find nothing; and the months to come are empty
             where ${isAdministrator} and event.at < now() + interval '1 day') row`,
    bits: `(case when ${isAdministrator} then ${directoryRelations.administrator} else 0 end)`,
    always: ['row.id', 'row.membership_id'],
    present: ['case_count'],
  },
}, {
  //              network  own    coordinator administrator self
  at:           [ hide,    hide,  hide,       read,         hide ],
  action:       [ hide,    hide,  hide,       read,         hide ],
  objectType:   [ hide,    hide,  hide,       read,         hide ],
  caseCount:    [ hide,    hide,  hide,       read,         hide ],
  classes:      [ hide,    hide,  hide,       read,         hide ],
  route:        [ hide,    hide,  hide,       read,         hide ],
  operation:    [ hide,    hide,  hide,       read,         hide ],
  personName:   [ hide,    hide,  hide,       read,         hide ],
  function:     [ hide,    hide,  hide,       read,         hide ],
  organisation: [ hide,    hide,  hide,       read,         hide ],
});
