import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fewestPeople, publishedCapacity } from '../../access/masks/published-capacity.ts';
import type { DemoKey } from '../../demo/index.ts';
import { hubForFile, sent } from '../../testing/index.ts';

const hub = hubForFile();

/** What the formula takes: what is declared, and how many people there are. */
interface Room {
  readonly places: number;
  readonly taken: number;
  readonly ahead: number;
  readonly percent: number;
  readonly weeks: number;
  readonly starts_in: number | null;
}
interface RoomAnswer {
  readonly availability: string;
  readonly availability_voluntary: string;
  readonly expected_days: number | null;
  readonly expected_days_voluntary: number | null;
}

/** What is told of rooms, by the very SQL of the view. */
const told = (rooms: readonly Room[]): Promise<RoomAnswer[]> =>
  hub.sql<RoomAnswer>(
    `select told.* from jsonb_to_recordset($1::jsonb) as room(
       ordinal int, places int, taken int, ahead int, percent int, weeks int, starts_in int)
       cross join lateral (${publishedCapacity}) told order by room.ordinal`,
    [JSON.stringify(rooms.map((room, ordinal) => ({ ordinal, ...room })))],
  );

const count = fc.nat({ max: 60 });
const rooms: readonly Room[] = fc.sample(
  fc.record({
    places: count,
    taken: count,
    ahead: count,
    percent: fc.nat({ max: 100 }),
    weeks: fc.integer({ min: 1, max: 104 }),
    starts_in: fc.option(fc.integer({ min: -30, max: 400 }), { nil: null }),
  }),
  1000,
);
const words = ['FREE', 'FEW', 'WAITING_LIST'];
const rank = (word: string): number => words.indexOf(word);
/** A delay that is told is no shorter than another one that is told. */
const noShorter = (after: number | null, before: number | null): boolean =>
  after === null || before === null || after >= before;

describe('what anybody is told of the room', () => {
  it('is never a delay below zero or a part of a day, and never earlier than the next group', async () => {
    for (const [index, { expected_days, expected_days_voluntary }] of (await told(rooms)).entries()) {
      for (const days of [expected_days, expected_days_voluntary]) {
        if (days === null) continue;
        expect(Number.isInteger(days) && days >= Math.max(0, rooms[index]!.starts_in ?? 0)).toBe(true);
      }
    }
  });

  it('is a waiting list without a date where there is no place', async () => {
    for (const room of await told(rooms.map((room) => ({ ...room, places: 0 })))) {
      expect(room).toEqual({
        ...{ availability: 'WAITING_LIST', availability_voluntary: 'WAITING_LIST' },
        ...{ expected_days: null, expected_days_voluntary: null },
      });
    }
  });

  it.each(['taken', 'ahead'] as const)('is no better with more people %s', async (field) => {
    const [before, after] = [
      await told(rooms),
      await told(rooms.map((room, index) => ({ ...room, [field]: room[field] + 1 + (index % 9) }))),
    ];
    for (const [index, room] of after.entries()) {
      expect(rank(room.availability)).toBeGreaterThanOrEqual(rank(before[index]!.availability));
      expect(rank(room.availability_voluntary)).toBeGreaterThanOrEqual(
        rank(before[index]!.availability_voluntary),
      );
      expect(noShorter(room.expected_days, before[index]!.expected_days)).toBe(true);
    }
  });

  it('is no better for a court order than for a volunteer, and promises nobody a place that is not there', async () => {
    for (const [index, room] of (await told(rooms)).entries()) {
      expect(rank(room.availability)).toBeGreaterThanOrEqual(rank(room.availability_voluntary));
      const { places, taken } = rooms[index]!;
      if (taken >= places) expect(room.availability_voluntary).toBe('WAITING_LIST');
    }
  });

  it('gives a delay without a place over five people at least, in weeks', async () => {
    for (const [index, room] of (await told(rooms)).entries()) {
      if (room.availability !== 'WAITING_LIST' || room.expected_days === null) continue;
      const { places, taken, ahead } = rooms[index]!;
      expect(1 - (places - taken - ahead)).toBeGreaterThanOrEqual(fewestPeople);
      expect(room.expected_days % 7).toBe(0);
    }
  });

  it.each([
    // 24 places held for 9 weeks: one comes free each 63 / 24 days
    [{ taken: 10, ahead: 0, percent: 0 }, 'FREE', 0],
    [{ taken: 20, ahead: 0, percent: 0 }, 'FEW', 0],
    [{ taken: 24, ahead: 3, percent: 0 }, 'WAITING_LIST', null],
    [{ taken: 24, ahead: 4, percent: 0 }, 'WAITING_LIST', 14],
    [{ taken: 24, ahead: 6, percent: 0 }, 'WAITING_LIST', 14],
    [{ taken: 24, ahead: 9, percent: 0 }, 'WAITING_LIST', 28],
    [{ taken: 20, ahead: 0, percent: 25 }, 'FEW', 0],
    [{ taken: 23, ahead: 0, percent: 25 }, 'WAITING_LIST', null],
  ] as const)('of 24 places, %o is %s, in %s days', async (given, word, days) => {
    const [room] = await told([{ places: 24, weeks: 9, starts_in: null, ...given }]);
    expect([room!.availability, room!.expected_days]).toEqual([word, days]);
  });
});

describe('two worlds that differ in one fact about one person', () => {
  const group = ['ACTIVE', 'ACCEPTED', 'WAITLISTED', 'SUBMITTED', 'ACKNOWLEDGED'] as const;
  const strangers: readonly DemoKey[] = ['prefecture', 'ars', 'admin', 'spip03', 'coordination26', 'jap63'];
  const ours = `recipient_id = (select id from hub.organisation where source_id = 'anef-63') and status <> 'DRAFT'`;
  let people: readonly { readonly id: string; readonly status: string }[];

  /** All that a person is answered of the room at the CPCA, however the person to send comes. */
  const answer = async (key: DemoKey): Promise<string> => {
    const modules =
      'modules { module places taken waiting free waitingDays availability expectedDays nextStart }';
    const data = await (
      await hub.as(key)
    ).data(
      `{ court: recipients(commune: "63113", voluntary: false) { ${modules} }
         volunteer: recipients(commune: "63113", voluntary: true) { ${modules} } capacities { module taken } }`,
    );
    return JSON.stringify(data);
  };
  const answers = (): Promise<string[]> => Promise.all(strangers.map(answer));

  beforeAll(async () => {
    const officer = await hub.as('spip63');
    for (let count = 0; count < 2 * group.length; count += 1) await sent(officer);
    // What the lifecycle would refuse is what is to be tried here: each fact by itself.
    await hub.sql('alter table hub.referral disable trigger user');
    for (const { name } of await hub.sql<{ name: string }>(
      "select conname as name from pg_constraint where conrelid = 'hub.referral'::regclass and contype = 'c'",
    ))
      await hub.sql(`alter table hub.referral drop constraint "${name}"`);
    await hub.sql(
      `update hub.referral set modules = '{HOUSING,RESPONSIBILITY_GROUP,PSYCHOLOGICAL_SUPPORT}',
              submitted_at = now() - interval '30 days', accepted_at = now() - interval '20 days' where ${ours}`,
    );
    const rows = await hub.sql<{ id: string }>(`select id from hub.referral where ${ours} order by id`);
    for (const [index, { id }] of rows.entries()) {
      const status = group[index % group.length]!;
      await hub.sql('update hub.referral set status = $2 where id = $1', [id, status]);
    }
    people = rows
      .slice(0, group.length)
      .map(({ id }, index) => ({ id, status: group[index]! }))
      .filter(({ status }) => ['ACTIVE', 'WAITLISTED', 'SUBMITTED'].includes(status));
  });

  it('answer alike for whoever does not read it, for every column of a referral and every state', async () => {
    const before = await answers();
    // Whether there is somebody, and where they were sent, is what the word is made of.
    const counted = ['id', 'recipient_id', 'modules', 'status'];
    const columns = await hub.sql<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
        where table_schema = 'hub' and table_name = 'referral'`,
    );
    const tried: string[] = [];
    for (const { name, type } of columns.filter(({ name }) => !counted.includes(name))) {
      for (const { id, status } of people) {
        const other = otherValue(name, type);
        const [row] = await hub.sql<{ old: unknown }>(
          `with old as (select ${name} as value from hub.referral where id = $1)
           update hub.referral changed set ${name} = ${other} where id = $1 returning (select to_jsonb(value) from old) as old`,
          [id],
        );
        const after = name === 'legal_basis' ? await answers() : [await answer('prefecture')];
        expect(after, `${name} of someone ${status}`).toEqual(before.slice(0, after.length));
        await hub.sql(
          `update hub.referral set ${name} = (jsonb_populate_record(null::hub.referral, jsonb_build_object('${name}', $2::jsonb))).${name} where id = $1`,
          [id, JSON.stringify(row!.old)],
        );
        tried.push(name);
      }
    }
    expect(new Set(tried).size).toBeGreaterThan(30);
    expect(tried).toContain('legal_basis');
    expect(await answers()).toEqual(before);
  }, 120_000);

  /** SQL: another value of a column, as far as there is one. */
  function otherValue(name: string, type: string): string {
    if (name === 'legal_basis') return "'VOLUNTARY'";
    if (name === 'department_code') return "'03'";
    if (type === 'boolean') return `not coalesce(${name}, false)`;
    if (type === 'integer') return `coalesce(${name}, 0) + 1`;
    if (type === 'text') return `coalesce(${name}, '') || 'X'`;
    if (/^(date|timestamp)/.test(type)) return `coalesce(${name}, now()) - interval '47 days'`;
    return `coalesce((select other.${name} from hub.referral other where other.${name} <> changed.${name} limit 1), ${name})`;
  }

  it('give numbers to the house itself, and to no other', async () => {
    for (const key of strangers) {
      expect(await answer(key)).toMatch(/"taken":null,"waiting":null,"free":null/);
      expect(await answer(key)).not.toMatch(/"(taken|waiting|free)":\d.*"capacities":\[\]/);
    }
    expect(await answer('coordination0363')).toMatch(/"taken":\d+,"waiting":\d+,"free":\d+/);
  });

  it('give a delay from five people on, and none from four', async () => {
    const waitingDays = async () =>
      (
        await (
          await hub.as('prefecture')
        ).data<{ recipients: { modules: { waitingDays: number | null }[] }[] }>(
          '{ recipients(commune: "63113", modules: [HOUSING]) { modules { waitingDays } } }',
        )
      ).recipients[0]!.modules[0]!.waitingDays;
    const accepted = (howMany: number) =>
      hub.sql(
        `update hub.referral set accepted_at = case when rank.at <= $1 then now() - interval '20 days' end
           from (select id, row_number() over (order by id) as at from hub.referral where ${ours}) rank
          where rank.id = referral.id`,
        [howMany],
      );
    await accepted(fewestPeople - 1);
    expect(await waitingDays()).toBeNull();
    await accepted(fewestPeople);
    expect(await waitingDays()).toBe(14);
  });
});
