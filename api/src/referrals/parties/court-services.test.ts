import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MemberFunction } from '../../access/index.ts';
import { courtServiceKinds } from '../../directory/index.ts';
import { newId, nodeId, parseNodeId } from '../../ids.ts';
import { notify } from '../../notifications/index.ts';
import { loginUrl } from '../../start/secret/logins.ts';
import { hubForFile, organisationId, sent } from '../../testing/index.ts';
import type { Subscription, TestClient } from '../../testing/index.ts';
import { testSecret } from '../../testing/test-database.ts';

/** Services of one court share nothing by being in one building: of what one of them sent or orders, nothing is there for another. */

const hub = hubForFile();
type Kind = (typeof courtServiceKinds)[number];
const functions: Readonly<Record<Kind, MemberFunction>> = {
  PROSECUTION_SERVICE: 'PROSECUTOR',
  INVESTIGATION_SERVICE: 'LIBERTY_AND_CUSTODY_JUDGE',
  LIBERTY_AND_CUSTODY_SERVICE: 'LIBERTY_AND_CUSTODY_JUDGE',
  SENTENCE_ENFORCEMENT_SERVICE: 'SENTENCE_ENFORCEMENT_JUDGE',
  FAMILY_AFFAIRS_SERVICE: 'FAMILY_JUDGE',
  COURT_REGISTRY: 'REGISTRY',
};
const pairs = courtServiceKinds.flatMap((own) =>
  courtServiceKinds.filter((other) => other !== own).map((other) => ({ own, other })),
);

interface Followed {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly person: string;
}

const clients = new Map<Kind, TestClient>();
const members = new Map<Kind, string>();
const cases = new Map<Kind, readonly Followed[]>();
const heard = new Map<Kind, string[]>();
const listening: Subscription<unknown>[] = [];

/** The same person in each service, so that nothing but the service differs. */
async function memberOf(kind: Kind): Promise<void> {
  const id = newId();
  await hub.sql(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select $1, member.user_id, service.id, $2, member.person_name
       from hub.membership member, hub.organisation service
      where member.person_name = 'Olivier Besson' and member.function = 'OBSERVER' and service.kind = $3
        and service.source_id like 'tj-63113-%'`,
    [id, functions[kind], kind],
  );
  clients.set(kind, (await hub.as('prefecture')).actingAs(nodeId('Membership', id)));
  members.set(kind, id);
}

beforeAll(async () => {
  for (const kind of courtServiceKinds) await memberOf(kind);
  const officer = await hub.as('spip63');
  const local = await organisationId(officer, 'riom', 'LOCAL_COURT');
  for (const kind of courtServiceKinds) {
    const events = clients
      .get(kind)!
      .subscribe<{ referralChanged: { id: string } }>('subscription { referralChanged { id } }');
    listening.push(events);
    heard.set(kind, []);
    void (async () => {
      for (;;) {
        const event = await events.next(600_000).catch(() => null);
        if (event === null) return;
        heard.get(kind)!.push(event.data?.referralChanged.id ?? '');
      }
    })();
  }
  for (const [index, kind] of courtServiceKinds.entries()) {
    const name = `Duservice${'abcdef'[index]!}`;
    const own = [await sent(clients.get(kind)!, { birthName: `${name}un`, orderedById: local })];
    if (kind !== 'COURT_REGISTRY') {
      const orderedById = await organisationId(officer, 'clermont', kind);
      own.push(await sent(officer, { birthName: `${name}deux`, orderedById }));
    }
    cases.set(
      kind,
      await Promise.all(
        own.map(async ({ id, reference }, at) => {
          const [row] = await hub.sql<{ participant_id: string }>(
            'select participant_id from hub.referral where id = $1',
            [parseNodeId(id)!.uuid],
          );
          const person = nodeId('Participant', row!.participant_id);
          return { id, reference: reference!, name: `${name}${at === 0 ? 'un' : 'deux'}`, person };
        }),
      ),
    );
  }
  const worker = new Client(loginUrl(hub.database.adminUrl, 'maillage_worker', testSecret));
  await worker.connect();
  const events = await hub.sql<{ id: string }>("select id from hub.outbox where object_type = 'Referral'");
  for (const { id } of events) await notify(worker, id, new Date());
  await worker.end();
});
afterAll(() => {
  for (const events of listening) events.stop();
});

const everyWay = `query ($id: ID!, $person: ID!, $name: String!, $reference: String!) {
  referral(id: $id) { id }
  node(id: $id) { id }
  person: node(id: $person) { id }
  list: referrals(first: 100) { totalCount edges { node { id } } }
  byName: referrals(first: 10, filter: { search: $name }) { totalCount }
  byReference: referrals(first: 10, filter: { search: $reference }) { totalCount }
}`;
interface Seen {
  readonly referral: object | null;
  readonly node: object | null;
  readonly person: object | null;
  readonly list: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { id: string } }[];
  };
  readonly byName: { readonly totalCount: number };
  readonly byReference: { readonly totalCount: number };
}

describe.each(courtServiceKinds)('%s', (kind) => {
  test('reads what it sent and what it orders, and is told of it', async () => {
    for (const { id, person, name, reference } of cases.get(kind)!) {
      const seen = await clients.get(kind)!.data<Seen>(everyWay, { id, person, name, reference });
      expect(seen).toMatchObject({
        ...{ referral: { id }, node: { id }, person: { id: person } },
        ...{ byName: { totalCount: 1 }, byReference: { totalCount: 1 } },
      });
      expect(seen.list.edges.map(({ node }) => node.id)).toContain(id);
      await expect.poll(() => heard.get(kind)).toContain(id);
    }
  });

  test('counts its own and no other', async () => {
    const { list } = await clients
      .get(kind)!
      .data<Pick<Seen, 'list'>>('{ list: referrals(first: 100) { totalCount edges { node { id } } } }');
    expect(list.totalCount).toBe(list.edges.length);
    const others = courtServiceKinds.filter((one) => one !== kind).flatMap((one) => cases.get(one)!);
    for (const { id } of others) expect(list.edges.map(({ node }) => node.id)).not.toContain(id);
  });
});

test.each(pairs)('$other sees nothing of what is of $own, on no way', async ({ own, other }) => {
  for (const { id, person, name, reference } of cases.get(own)!) {
    const seen = await clients.get(other)!.data<Seen>(everyWay, { id, person, name, reference });
    expect(seen).toMatchObject({
      ...{ referral: null, node: null, person: null },
      ...{ byName: { totalCount: 0 }, byReference: { totalCount: 0 } },
    });
    expect(heard.get(other)).not.toContain(id);
    const told = await hub.sql(`select from hub.notification where membership_id = $1 and object_id = $2`, [
      members.get(other),
      parseNodeId(id)!.uuid,
    ]);
    expect(told).toEqual([]);
  }
});

test('a colleague of the sending service is told, so that silence says something', async () => {
  const [case63] = cases.get('PROSECUTION_SERVICE')!;
  const told = await hub.sql<{ person_name: string }>(
    `select person_name from hub.notification join hub.membership on membership.id = membership_id where object_id = $1`,
    [parseNodeId(case63!.id)!.uuid],
  );
  expect(told.length).toBeGreaterThan(0);
});
