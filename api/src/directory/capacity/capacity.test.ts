import { beforeAll, describe, expect, it } from 'vitest';
import { newId, nodeId } from '../../ids.ts';
import { hubForFile, changed, sent } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';

const hub = hubForFile();

interface Capacity {
  readonly module: string;
  readonly version: number;
  readonly places: number;
  readonly taken: number;
  readonly reserved: number;
  readonly waiting: number;
  readonly pending: number;
  readonly kept: number;
  readonly weeks: number;
  readonly volunteerPercent: number;
  readonly nextStart: string | null;
  readonly declaredAt: string | null;
}
interface Refusal {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

const fields =
  'module version places weeks volunteerPercent nextStart declaredAt taken reserved waiting pending kept';

async function capacityOf(client: TestClient, module: string): Promise<Capacity> {
  const { capacities } = await client.data<{ capacities: readonly Capacity[] }>(
    `{ capacities { ${fields} } }`,
  );
  const found = capacities.find((one) => one.module === module);
  if (found === undefined) throw new Error(`${module} is not offered`);
  return found;
}

async function declare(client: TestClient, input: object) {
  const { declareCapacity } = await client.data<{
    declareCapacity: { capacity: Capacity | null; userErrors: readonly Refusal[] };
  }>(
    `mutation ($input: DeclareCapacityInput!) {
      declareCapacity(input: $input) { capacity { ${fields} } userErrors { code field message } } }`,
    { input },
  );
  return declareCapacity;
}

const group = { module: 'RESPONSIBILITY_GROUP', places: 30, weeks: 10, volunteerPercent: 25 } as const;

/** A second coordinator of the same CPCA. */
let other: TestClient;

beforeAll(async () => {
  const id = newId();
  await hub.sql(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select $1, (select user_id from hub.membership where person_name = 'Olivier Besson'),
            organisation_id, function, 'Olivier Besson'
       from hub.membership where person_name = 'Claire Vasseur'`,
    [id],
  );
  other = (await hub.as('prefecture')).actingAs(nodeId('Membership', id));
});

describe('a CPCA declares its room', () => {
  it('and the network reads the numbers at once', async () => {
    const coordinator = await hub.as('coordination0363');
    const { version } = await capacityOf(coordinator, group.module);
    const { capacity, userErrors } = await declare(coordinator, {
      ...group,
      version,
      nextStart: '2027-06-01',
    });
    expect(userErrors).toEqual([]);
    expect(capacity).toMatchObject({ ...group, nextStart: '2027-06-01', version: version + 1 });
    expect(capacity?.declaredAt).not.toBeNull();
    const { recipients } = await (
      await hub.as('spip63')
    ).data<{ recipients: { modules: { places: number; nextStart: string }[] }[] }>(
      `{ recipients(commune: "63113", modules: [RESPONSIBILITY_GROUP]) { modules { places nextStart } } }`,
    );
    expect(recipients[0]?.modules).toEqual([{ places: 30, nextStart: '2027-06-01' }]);
  });

  it('once for each version: the second of two is told, and the first stands', async () => {
    const coordinator = await hub.as('coordination0363');
    const { version } = await capacityOf(coordinator, 'HOUSING');
    const input = { module: 'HOUSING', version, weeks: 13, volunteerPercent: 0 };
    const answers = await Promise.all([
      declare(coordinator, { ...input, places: 9 }),
      declare(other, { ...input, places: 10 }),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['STALE']);
    const won = answers.find(({ capacity }) => capacity !== null)?.capacity;
    expect(await capacityOf(coordinator, 'HOUSING')).toMatchObject({
      version: version + 1,
      places: won?.places,
    });
  });

  it.each([
    [{ places: -1 }, 'places'],
    [{ places: 1001 }, 'places'],
    [{ weeks: 0 }, 'weeks'],
    [{ weeks: 105 }, 'weeks'],
    [{ volunteerPercent: 101 }, 'volunteerPercent'],
    [{ nextStart: '2020-01-06' }, 'nextStart'],
    [{ nextStart: '2199-01-06' }, 'nextStart'],
  ])('never %o', async (wrong, field) => {
    const coordinator = await hub.as('coordination0363');
    const before = await capacityOf(coordinator, group.module);
    const { capacity, userErrors } = await declare(coordinator, {
      ...group,
      version: before.version,
      ...wrong,
    });
    expect([capacity, userErrors.map((refusal) => refusal.field)]).toEqual([null, [field]]);
    expect(await capacityOf(coordinator, group.module)).toEqual(before);
  });

  it.each(['equipe63', 'psychologue63', 'spip63', 'parquet63', 'ars', 'admin', 'hebergement63'] as const)(
    'and %s does not: there is nothing to declare for them',
    async (person) => {
      const coordinator = await hub.as('coordination0363');
      const before = await capacityOf(coordinator, group.module);
      const { userErrors } = await declare(await hub.as(person), { ...group, version: before.version });
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'module' }]);
      expect(await capacityOf(coordinator, group.module)).toEqual(before);
    },
  );

  it('of its own alone: another CPCA’s numbers stay', async () => {
    const [here, there] = [await hub.as('coordination0363'), await hub.as('coordination26')];
    const before = await capacityOf(here, group.module);
    const { version } = await capacityOf(there, group.module);
    expect((await declare(there, { ...group, version, places: 77 })).userErrors).toEqual([]);
    expect(await capacityOf(here, group.module)).toEqual(before);
  });
});

describe('what is taken', () => {
  it('stays right when two coordinators accept the last place at once', async () => {
    await hub.sql("update hub.referral set status = 'WITHDRAWN' where status <> 'DRAFT'");
    const [coordinator, officer] = [await hub.as('coordination0363'), await hub.as('spip63')];
    const { version } = await capacityOf(coordinator, 'HOUSING');
    await declare(coordinator, { module: 'HOUSING', version, places: 1, weeks: 13, volunteerPercent: 100 });
    const people = await Promise.all([1, 2].map(() => sent(officer, { modules: ['HOUSING'] })));
    expect(await capacityOf(coordinator, 'HOUSING')).toMatchObject({ taken: 0, pending: 2, kept: 1 });
    const known = [];
    for (const { id, version } of people) {
      known.push(await changed(coordinator, 'acknowledgeReferral', { id, version }));
    }
    await Promise.all(
      known.map(({ id, version }, index) =>
        changed(index === 0 ? coordinator : other, 'acceptReferral', { id, version }),
      ),
    );
    // more than there is room for is a warning, not a fault: the numbers say so
    expect(await capacityOf(coordinator, 'HOUSING')).toMatchObject({
      places: 1,
      taken: 2,
      reserved: 2,
      pending: 0,
      kept: 0,
    });
    const { recipients } = await officer.data<{ recipients: { modules: object[] }[] }>(
      '{ recipients(commune: "63113", modules: [HOUSING]) { modules { taken free availability expectedDays } } }',
    );
    // One bed, and two people in front of it: others are told that one waits, and no delay, which would be theirs.
    expect(recipients[0]?.modules).toEqual([
      { taken: null, free: null, availability: 'WAITING_LIST', expectedDays: null },
    ]);
  });
});
