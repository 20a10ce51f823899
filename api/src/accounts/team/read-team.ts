import type { Selectable } from 'kysely';
import { mayWrite, teamRelations } from '../../access/index.ts';
import { anyOf, readById, type PageRequest } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { instantOrNull, type Listed } from '../../vocabulary/index.ts';
import { byArrival, listOfHouse } from '../house-list.ts';
import type { TeamMember } from './team-member.type.ts';

export type TeamMemberRow = Selectable<VisibleDatabase['visible.team_member']>;
export type TeamMemberNode = Omit<
  TeamMember,
  'organisation' | 'successor' | 'factorLostBy' | 'membership' | 'mayReportLoss' | 'mayConfirmLoss'
> & {
  readonly typeName: 'TeamMember';
  readonly row: TeamMemberRow;
};

/** Who works in a house, for whoever answers for it; empty for everybody else. */
export const teamOf = (
  ctx: HubContext,
  house: KeyOf<'Organisation'>,
  page: PageRequest,
): Promise<Listed<TeamMemberNode>> =>
  listOfHouse(
    ctx,
    { name: 'team', view: 'visible.team_member', keys: byArrival, nodeOf: teamMemberNode },
    house,
    page,
  );

/** One of them by their key; null when there is none, when the function is over, or none for this viewer. */
export const teamMemberByUuid = readById(
  'TeamMember',
  (db, ids) => db.selectFrom('visible.team_member').selectAll().where(anyOf('id', ids)).execute(),
  (row) => teamMemberNode(row),
);

/** The same inside a change. */
export async function teamMemberRow(
  db: WriteUnit['visible'],
  id: KeyOf<'TeamMember'>,
): Promise<TeamMemberRow | null> {
  const row = await db.selectFrom('visible.team_member').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** A masked row in the form of the GraphQL type. */
export function teamMemberNode(row: TeamMemberRow): TeamMemberNode {
  return {
    typeName: 'TeamMember',
    row,
    id: nodeId('TeamMember', row.id),
    hidden: row.hidden,
    version: row.version,
    function: row.function,
    personName: row.person_name,
    since: instantOrNull(row.active_from),
    suspendedAt: instantOrNull(row.suspended_at),
    asleep: row.asleep,
    endsAt: instantOrNull(row.active_until),
    factorLostAt: instantOrNull(row.factor_lost_at),
    factorForgottenAt: instantOrNull(row.factor_forgotten_at),
    mayChange: mayChange(row),
  };
}

const changing = mayWrite('TeamMember', 'suspendedAt');
const reporting = mayWrite('TeamMember', 'factorLostAt');

/** Whether the viewer may suspend, give back and end this function. The database asks the same of whoever writes. */
export const mayChange = (row: TeamMemberRow): boolean => mayTouch(row, changing);

/** Whether what this person comes in with is the viewer’s to say lost, to confirm so or to take back. */
export const mayAnswerForFactor = (row: TeamMemberRow): boolean => mayTouch(row, reporting);

const mayTouch = ({ bits, is_self, function: theirs }: TeamMemberRow, may: number): boolean =>
  (bits & may) !== 0 &&
  !is_self &&
  (theirs !== 'ADMINISTRATOR' || (bits & teamRelations.administrator) !== 0);
