import { memberFunctions } from '../../access/index.ts';
import type { MemberFunction } from '../../access/index.ts';
import { referenceSource, rowsOf } from '../../directory/index.ts';
import type { Owner } from '../../directory/index.ts';
import { newId } from '../../ids.ts';
import { demoAccounts } from '../accounts.ts';
import { colleagues } from './people/index.ts';
import { insertRows } from './insert.ts';
import type { AgentKey } from './plan.ts';

/** Someone who acts in the cases, as the database knows them. */
export interface Agent {
  readonly membershipId: string;
  readonly name: string;
  readonly function: MemberFunction;
  readonly organisationId: string;
}

/** Who and what the cases refer to in this hub. */
export interface DemoNetwork {
  organisation(key: string): string;
  agent(key: AgentKey): Agent;
}

/** Colleagues have no account; their key stands where others have one, and tells that the cases are there. */
export const colleagueUser = (key: string): string => `demonstration:${key}`;

/** The organisations and people of the cases. Adds the colleagues, who have functions and no account. */
export async function demoNetwork(owner: Owner): Promise<DemoNetwork> {
  const organisations = new Map(
    (
      await rowsOf<{ id: string; key: string }>(
        owner,
        'select id, source_id as key from hub.organisation where source = $1',
        referenceSource,
      )
    ).map(({ id, key }) => [key, id]),
  );
  const organisation = (key: string): string => found(organisations.get(key), key);
  await insertRows(
    owner,
    'membership',
    colleagues.map((colleague) => ({
      id: newId(),
      user_id: colleagueUser(colleague.key),
      organisation_id: organisation(colleague.organisation),
      function: colleague.function,
      person_name: colleague.name,
      active_from: new Date(),
      version: 1,
      asleep: false,
    })),
  );
  const members = await rowsOf<MemberRow>(
    owner,
    'select id, organisation_id, function, person_name from hub.membership order by id',
  );
  const people = [...demoAccounts, ...colleagues];
  const agents = new Map(
    people.flatMap((person) => {
      const member = members.find(
        (row) =>
          row.organisation_id === organisation(person.organisation) &&
          row.function === person.function &&
          row.person_name === person.name,
      );
      return member === undefined ? [] : [[person.key, agentOf(member)] as const];
    }),
  );
  return { organisation, agent: (key) => found(agents.get(key), key) };
}

interface MemberRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly function: string;
  readonly person_name: string;
}

function agentOf(row: MemberRow): Agent {
  if (!(row.function in memberFunctions)) throw new Error(`Nobody acts as ${row.function}.`);
  return {
    membershipId: row.id,
    name: row.person_name,
    function: row.function as MemberFunction,
    organisationId: row.organisation_id,
  };
}

function found<T>(value: T | undefined, key: string): T {
  if (value === undefined)
    throw new Error(`The demonstration's cases need ${key}, which this hub does not have.`);
  return value;
}
