import type { TeamMember } from '../../../../accounts/team/team-member.type.ts';
import { teamGrid } from '../../../grid.ts';
import { hide, read, write } from '../../cells.ts';
import { isAdministrator, teamBits, teamBitsAsWriter, viewerUser } from '../../viewer-bits.ts';

/** The key, the counter that a change states, and what the viewer may do. */
type Field = Exclude<
  keyof TeamMember,
  'id' | 'hidden' | 'version' | 'mayChange' | 'mayReportLoss' | 'mayConfirmLoss' | 'membership'
>;

/** Who said that this person lost what they come in with. */
const reporter = (selected: string): string =>
  `select ${selected} from hub.membership reporter where reporter.id = row.factor_lost_by_id`;

/**
 * Who works in a house, as whoever answers for it sees it: those who are suspended and those who are to leave, too. Who works for a
 * service through its registry is the registry's. Whoever coordinates a department sees functions and no names.
 */
// prettier-ignore
export const teamMember = teamGrid<Field>('TeamMember', {
  label: 'Équipe d’un service',
  groups: { 'Service, fonction, depuis quand': ['function', 'organisation', 'since'], 'Suspension, fin, à qui vont les dossiers': ['suspendedAt', 'asleep', 'endsAt', 'successor'], 'Clés et codes perdus': ['factorLostAt', 'factorLostBy', 'factorForgottenAt'] },
  columns: { organisation: ['organisation_id'], since: ['active_from'], endsAt: ['active_until'], successor: ['successor_id'], factorLostBy: ['factor_lost_by_id'] },
  view: {
    name: 'team_member',
    table: 'membership',
    from: '(select * from hub.membership where through_id is null and (active_until is null or active_until > now())) row',
    bits: teamBits('row.organisation_id'),
    always: ['row.id', 'row.version', `row.user_id = ${viewerUser} as is_self`, `exists (${reporter('')} and reporter.user_id = ${viewerUser}) as is_reported_by_self`, `(${reporter('reporter.function')}) as reported_in`],
    present: ['is_self', 'is_reported_by_self'],
    // what ends now is written in the instant in which it ends
    write: {
      table: 'membership',
      bits: (row) => `case when ${row}.through_id is null and (${row}.active_until is null or ${row}.active_until >= now()) then ${teamBitsAsWriter(`${row}.organisation_id`)} else 0 end`,
      rows: { new: [], changed: ['version'], seen: ['id', 'version', 'organisation_id', 'function', 'suspended_at', 'asleep', 'active_until', 'successor_id', 'factor_lost_at', 'factor_lost_by_id', 'factor_forgotten_at'] },
      only: {
        label: 'pas soi-même, et l’administration des comptes par elle-même',
        change: (row) => `${row}.user_id <> ${viewerUser} and (${row}.function <> 'ADMINISTRATOR' or ${isAdministrator})`,
      },
    },
  },
}, {
  //             lead   department- administrator
  function:     [ read,  read,  read  ],
  organisation: [ read,  read,  read  ],
  personName:   [ read,  hide,  read  ],
  since:        [ read,  read,  read  ],
  suspendedAt:  [ write, read,  write ],
  asleep: [ write, read,  write ],
  endsAt:       [ write, read,  write ],
  successor:    [ write, read,  write ],
  factorLostAt: [ write, write, write ],
  factorLostBy: [ write, write, write ],
  factorForgottenAt: [ write, write, write ],
});
