import { maskOf, wholeRights } from '../grid.ts';
import { participant } from '../policy/grids/case/participant.ts';

/** The columns that people are found by as they are reached: each of them is read by the same relations. */
const fields = ['phone', 'secondPhone', 'email'] as const;
const readers = fields.reduce((bits, field) => bits & maskOf(participant, field, ...wholeRights), -1);

/**
 * How a person is reached, of those of whom the viewer reads it: the rows are left out, and not the columns, so that whoever is
 * looked for by a number is found along its index. Of others the masked view has the name alone.
 */
export function personReachSql(): string {
  const { view } = participant;
  if (view === null) throw new Error('A person is read from a view.');
  return `create view visible.participant_reach as
select row.id as participant_id, row.phone, row.second_phone, row.email, row.name_keys
  from ${view.from}
       cross join lateral (select ${view.bits} as bits offset 0) viewer
 where viewer.bits & ${readers} <> 0;
grant select on visible.participant_reach to maillage_reader;`;
}
