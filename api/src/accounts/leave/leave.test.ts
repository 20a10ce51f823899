import fc from 'fast-check';
import { DateTime } from 'luxon';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId, nodeId, parseNodeId } from '../../ids.ts';
import { hubForFile } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { problemsOfDays } from './leave-problems.ts';

/** Who is away is said by the house, known in the house, and nowhere else. */

const hub = hubForFile();
let prosecutor: TestClient;
let colleague: TestClient;
let own: string;
let other: string;
const today = DateTime.now().setZone('Europe/Paris').startOf('day');
const dayIn = (days: number): string => today.plus({ days }).toISODate() ?? '';

interface Leave {
  readonly id: string;
  readonly version: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly membership: { readonly id: string };
  readonly standIn: { readonly id: string } | null;
}
interface Payload {
  readonly leave: Leave | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
}
const fields = '{ id version firstDay lastDay membership { id } standIn { id } }';
const change = async (client: TestClient, mutation: 'saveLeave' | 'endLeave', input: object) =>
  (
    await client.data<Readonly<Record<string, Payload>>>(
      `mutation ($input: ${mutation === 'saveLeave' ? 'SaveLeaveInput' : 'EndLeaveInput'}!) {
        ${mutation}(input: $input) { leave ${fields} userErrors { code field } } }`,
      { input },
    )
  )[mutation]!;
const leavesOf = async (client: TestClient): Promise<readonly Leave[]> =>
  (await client.data<{ viewer: { leaves: Leave[] } }>(`{ viewer { leaves ${fields} } }`)).viewer.leaves;
const memberOf = async (client: TestClient): Promise<string> =>
  (await client.data<{ viewer: { membership: { id: string } } }>('{ viewer { membership { id } } }')).viewer
    .membership.id;

const fortnight = { version: 0, firstDay: dayIn(0), lastDay: dayIn(14) };

beforeAll(async () => {
  [prosecutor, colleague] = await Promise.all([hub.as('parquet63'), hub.as('substitut63')]);
  [own, other] = await Promise.all([memberOf(prosecutor), memberOf(colleague)]);
});

test('one is away, a colleague stands in, and the house reads it', async () => {
  const { leave, userErrors } = await change(prosecutor, 'saveLeave', {
    ...{ membershipId: own, ...fortnight, standInId: other },
  });
  expect(userErrors).toEqual([]);
  expect(leave).toMatchObject({ version: 1, membership: { id: own }, standIn: { id: other } });
  expect(await leavesOf(colleague)).toEqual([leave]);
  const { viewer } = await colleague.data<{
    viewer: { colleagues: { id: string; leave: { lastDay: string } | null }[] };
  }>('{ viewer { colleagues { id leave { lastDay } } } }');
  expect(viewer.colleagues.find(({ id }) => id === own)?.leave).toEqual({ lastDay: dayIn(14) });
  expect(viewer.colleagues.find(({ id }) => id === other)?.leave).toBeNull();
});

test('to every other house it is not there, and neither is its holder', async () => {
  for (const person of [await hub.as('coordination0363'), await hub.as('jap63'), await hub.as('admin')]) {
    expect(await leavesOf(person)).toEqual([]);
    expect(
      await person.data('query ($id: ID!) { node(id: $id) { id } }', { id: own.replace('mem', 'lve') }),
    ).toEqual({ node: null });
    expect(await change(person, 'saveLeave', { membershipId: own, ...fortnight })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: 'membershipId' }],
    });
    const [there] = await leavesOf(prosecutor);
    expect(await change(person, 'endLeave', { id: there!.id, version: 1 })).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND', field: 'id' }],
    });
  }
  expect(await leavesOf(prosecutor)).toHaveLength(1);
});

test('of two who change it at once the second is told', async () => {
  const both = await Promise.all(
    [prosecutor, colleague].map((person, place) =>
      change(person, 'saveLeave', {
        ...{ membershipId: own, version: 1, firstDay: dayIn(0), lastDay: dayIn(20 + place) },
      }),
    ),
  );
  expect(both.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([[], ['STALE']]);
  expect((await leavesOf(prosecutor))[0]).toMatchObject({ version: 2, standIn: null });
});

test('a second one does not take its place without a word', async () => {
  expect(await change(prosecutor, 'saveLeave', { membershipId: own, ...fortnight })).toMatchObject({
    userErrors: [{ code: 'INVALID', field: 'membershipId' }],
  });
});

test('it is ended, once', async () => {
  const { id } = (await leavesOf(prosecutor))[0]!;
  expect(await change(colleague, 'endLeave', { id, version: 1 })).toMatchObject({
    userErrors: [{ code: 'STALE' }],
  });
  expect((await change(colleague, 'endLeave', { id, version: 2 })).userErrors).toEqual([]);
  expect(await leavesOf(prosecutor)).toEqual([]);
  expect((await change(colleague, 'endLeave', { id, version: 2 })).userErrors[0]?.code).toBe('NOT_FOUND');
});

test('one that is over is not there any more, and the next takes its place', async () => {
  expect((await change(prosecutor, 'saveLeave', { membershipId: own, ...fortnight })).userErrors).toEqual([]);
  await hub.sql('update hub.leave set first_day = current_date - 9, last_day = current_date - 2');
  expect(await leavesOf(prosecutor)).toEqual([]);
  const { leave } = await change(prosecutor, 'saveLeave', { membershipId: own, ...fortnight });
  expect(leave).toMatchObject({ version: 2, firstDay: dayIn(0) });
  await hub.sql('delete from hub.leave');
});

describe('a stand-in', () => {
  test('is somebody else of the house', async () => {
    const stranger = await memberOf(await hub.as('coordination0363'));
    expect(
      await change(prosecutor, 'saveLeave', { membershipId: own, ...fortnight, standInId: own }),
    ).toMatchObject({ userErrors: [{ code: 'INVALID', field: 'standInId' }] });
    for (const standInId of [stranger, nodeId('Membership', newId())])
      expect(
        await change(prosecutor, 'saveLeave', { membershipId: own, ...fortnight, standInId }),
      ).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: 'standInId' }] });
  });

  test('is not away on one of these days', async () => {
    const theirs = { membershipId: other, version: 0, firstDay: dayIn(10), lastDay: dayIn(20) };
    expect((await change(colleague, 'saveLeave', theirs)).userErrors).toEqual([]);
    const stoodInUntil = async (last: number) =>
      (
        await change(prosecutor, 'saveLeave', {
          ...{ membershipId: own, version: 0, firstDay: dayIn(0), lastDay: dayIn(last), standInId: other },
        })
      ).userErrors;
    expect(await stoodInUntil(10)).toMatchObject([{ code: 'INVALID', field: 'standInId' }]);
    expect(await stoodInUntil(9)).toEqual([]);
    await hub.sql('delete from hub.leave');
  });

  test('is somebody who may be in charge of a case: whoever reads none is refused', async () => {
    for (const worksAs of ['LEAD', 'OBSERVER', 'ADMINISTRATOR']) {
      await hub.sql(
        `insert into hub.membership (id, organisation_id, user_id, person_name, function)
         select $1, organisation_id, user_id, person_name, $2 from hub.membership where id = $3`,
        [newId('Membership'), worksAs, parseNodeId(other)!.uuid],
      );
      const [row] = await hub.sql<{ id: string }>(
        'select id from hub.membership where function = $1 and organisation_id = (select organisation_id from hub.membership where id = $2)',
        [...[worksAs, parseNodeId(own)!.uuid]],
      );
      expect(
        await change(prosecutor, 'saveLeave', {
          ...{ membershipId: own, ...fortnight, standInId: nodeId('Membership', row?.id ?? '') },
        }),
        worksAs,
      ).toMatchObject({ userErrors: [{ code: 'INVALID', field: 'standInId' }] });
    }
    await hub.sql(
      "delete from hub.membership where function = any('{LEAD,OBSERVER}') and organisation_id = (select organisation_id from hub.membership where id = $1)",
      [parseNodeId(own)!.uuid],
    );
  });

  test('is no psychologist, and nobody stands in for one', async () => {
    const [psychologist, coordinator] = await Promise.all([
      hub.as('psychologue63'),
      hub.as('coordination0363'),
    ]);
    const [hers, theirs] = await Promise.all([memberOf(psychologist), memberOf(coordinator)]);
    const pairs = [
      [psychologist, hers, theirs],
      [coordinator, theirs, hers],
    ] as const;
    for (const [person, membershipId, standInId] of pairs)
      expect(await change(person, 'saveLeave', { membershipId, ...fortnight, standInId })).toMatchObject({
        userErrors: [{ field: 'standInId' }],
      });
    expect(
      (await change(psychologist, 'saveLeave', { membershipId: hers, ...fortnight })).userErrors,
    ).toEqual([]);
  });
});

test('whatever the days, they are taken in their order, not over, and within a year', () => {
  const day = fc.integer({ min: -800, max: 800 });
  fc.assert(
    fc.property(day, day, (first, last) => {
      const problems = problemsOfDays({ firstDay: dayIn(first), lastDay: dayIn(last) }, today);
      const yearAfter = (days: number): number =>
        today.plus({ days }).plus({ years: 1 }).diff(today, 'days').days;
      const taken = last >= first && last >= 0 && last <= yearAfter(first) && first <= yearAfter(0);
      expect(problems.length === 0).toBe(taken);
    }),
  );
});
