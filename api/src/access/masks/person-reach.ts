import { maskOf, wholeRights } from '../grid.ts';
import { participant } from '../policy/grids/case/participant.ts';
import { caseViewer } from '../policy/viewer-bits.ts';

/** The columns that people are found by, as they are reached or born: who reads the one reads the other. */
const fields = ['phone', 'secondPhone', 'email', 'birthDate'] as const;
const readers = fields.reduce((bits, field) => bits & maskOf(participant, field, ...wholeRights), -1);

/**
 * How a person is reached, of those of whom the viewer reads it: the rows are left out, and not the columns, so that whoever is
 * looked for by a number or a day is found along its index. Of others the masked view has the name alone; whoever takes part no more looks for
 * nobody as they are now.
 */
export function personReachSql(): string {
  const { view } = participant;
  if (view === null) throw new Error('A person is read from a view.');
  return `create view visible.participant_reach as
select row.id as participant_id, row.phone, row.second_phone, row.email, row.birth_date, row.name_keys
  from hub.participant row
      join hub.participant_party party on party.participant_id = row.id and party.organisation_id = ${caseViewer.organisation}
       cross join lateral (select ${view.bits} as bits offset 0) viewer
 where viewer.bits & ${readers} <> 0 and party.kept is null;
grant select on visible.participant_reach to maillage_reader;`;
}
