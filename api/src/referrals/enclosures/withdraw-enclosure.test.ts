import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { ownerOf } from '../../access/testing/attempts/direct-sql.ts';
import { nodeId, parseNodeId } from '../../ids.ts';
import { changed, completeDraft, enclosed, hubForFile } from '../../testing/index.ts';

/** The judgment of somebody else went with a referral: whoever sent it takes it back, and it is nowhere any more. */

const hub = hubForFile();
let owner: Client;
beforeAll(async () => {
  owner = await ownerOf(hub);
});
afterAll(async () => {
  await owner.end();
});

type Person = Parameters<typeof hub.as>[0];

/** A referral that a SPIP sent with a judgment. */
async function sentWithJudgment() {
  const officer = await hub.as('spip63');
  const draft = await completeDraft(officer);
  const { id: enclosureId, file } = await enclosed(officer, draft.id);
  const { id, version } = await changed(officer, 'submitReferral', {
    ...{ id: draft.id, version: draft.version, idempotencyKey: `with-${draft.id}` },
  });
  return { id, version, enclosureId, url: file!.url, key: parseNodeId(file!.id)!.uuid };
}
type Sent = Awaited<ReturnType<typeof sentWithJudgment>>;

async function withdraw(person: Person, { id, version, enclosureId }: Omit<Sent, 'url' | 'key'>) {
  const data = await (
    await hub.as(person)
  ).data<{ withdrawEnclosure: { userErrors: readonly { code: string; field: string | null }[] } }>(
    'mutation ($input: WithdrawEnclosureInput!) { withdrawEnclosure(input: $input) { userErrors { code field } } }',
    { input: { id, version, enclosureId, reason: 'WRONG_PERSON' } },
  );
  return data.withdrawEnclosure.userErrors;
}

interface Seen {
  readonly missingEnclosures: readonly string[] | null;
  readonly enclosures: {
    readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
  };
  readonly timeline: { readonly edges: readonly { readonly node: { readonly action: string } }[] };
}

async function seen(person: Person, id: string): Promise<Seen> {
  const { referral } = await (
    await hub.as(person)
  ).data<{ referral: Seen }>(
    `query ($id: ID!) { referral(id: $id) { missingEnclosures timeline { edges { node { action } } }
       enclosures { edges { node { kind mayWithdraw withdrawnByName withdrawReason file { id } } } } } }`,
    { id },
  );
  return referral;
}

const lines = ({ timeline }: Seen): number =>
  timeline.edges.filter(({ node }) => node.action === 'WITHDRAW_ENCLOSURE').length;

describe('a file that was sent with the wrong person', () => {
  test('is gone for everybody, and the case says that it was there, who took it back and why', async () => {
    const sent = await sentWithJudgment();
    const desk = await hub.as('coordination0363');
    expect((await desk.raw(sent.url)).status).toBe(200);
    expect((await seen('spip63', sent.id)).enclosures.edges[0]?.node).toMatchObject({ mayWithdraw: true });
    expect((await seen('coordination0363', sent.id)).enclosures.edges[0]?.node).toMatchObject({
      mayWithdraw: false,
    });
    expect(await withdraw('spip63', sent)).toEqual([]);
    for (const person of ['spip63', 'coordination0363'] as const) {
      expect((await (await hub.as(person)).raw(sent.url)).status, person).toBe(404);
      const after = await seen(person, sent.id);
      expect(after.enclosures.edges.map(({ node }) => node)).toEqual([
        {
          kind: 'JUDGMENT',
          mayWithdraw: false,
          withdrawnByName: expect.stringMatching(/\w/),
          withdrawReason: 'WRONG_PERSON',
          file: null,
        },
      ]);
      expect(lines(after), person).toBe(1);
    }
  });

  test('leaves neither content nor name behind, and the store outside is told at once', async () => {
    const sent = await sentWithJudgment();
    await withdraw('spip63', sent);
    const { rows } = await owner.query(
      `select (select count(*)::int from hub.attachment_content where attachment_id = $1) as contents,
              (select count(*)::int from hub.attachment where id = $1 and name like 'jugement%') as names,
              (select count(*)::int from hub.enclosure where attachment_id = $1) as hanging,
              (select count(*)::int from graphile_worker.jobs where key = 'forget_files') as jobs`,
      [sent.key],
    );
    expect(rows).toEqual([{ contents: 0, names: 0, hanging: 0, jobs: 1 }]);
    const forgotten = await owner.query('select hub.forget_unattached_files() as id');
    expect(forgotten.rows.map(({ id }) => id)).toContain(sent.key);
  });

  test('is expected again where it was expected', async () => {
    const sent = await sentWithJudgment();
    await owner.query("update hub.expected_enclosure set from_probation = '{JUDGMENT}'");
    const missing = async () => (await seen('coordination0363', sent.id)).missingEnclosures;
    expect(await missing()).toEqual([]);
    await withdraw('spip63', sent);
    expect(await missing()).toEqual(['JUDGMENT']);
  });

  test('is taken back by the house that added it, and by nobody else', async () => {
    const sent = await sentWithJudgment();
    expect(await withdraw('coordination0363', sent)).toEqual([{ code: 'NOT_FOUND', field: 'enclosureId' }]);
    expect(await withdraw('equipe63', sent)).toEqual([{ code: 'NOT_FOUND', field: 'enclosureId' }]);
    // nor by the right house out of another case
    const other = await sentWithJudgment();
    expect(await withdraw('spip63', { ...other, enclosureId: sent.enclosureId })).toEqual([
      { code: 'NOT_FOUND', field: 'enclosureId' },
    ]);
    expect((await (await hub.as('coordination0363')).raw(sent.url)).status).toBe(200);
  });

  test('of a house that handed the case over is taken back by the one that took it over, or by the coordination', async () => {
    const houses = await owner.query<{ source_id: string; id: string }>(
      "select source_id, id from hub.organisation where source_id in ('spip63', 'spip03')",
    );
    const idOf = (key: string) =>
      nodeId('Organisation', houses.rows.find(({ source_id }) => source_id === key)?.id ?? '');
    const mayOf = async (person: Person, id: string) => {
      const { referral } = await (
        await hub.as(person)
      ).data<{ referral: { actions: readonly string[]; enclosures: Seen['enclosures'] } }>(
        'query ($id: ID!) { referral(id: $id) { actions enclosures { edges { node { mayWithdraw } } } } }',
        { id },
      );
      const may = referral.enclosures.edges.map(({ node }) => node['mayWithdraw']);
      // never announced where there is nothing to take back
      expect(referral.actions.includes('WITHDRAW_ENCLOSURE'), person).toBe(may.includes(true));
      return may;
    };
    for (const person of ['spip03', 'coordination0363'] as const) {
      const draft = await completeDraft(await hub.as('spip63'), { supervisedById: idOf('spip63') });
      const { id: enclosureId, file } = await enclosed(await hub.as('spip63'), draft.id);
      const referral = await changed(await hub.as('spip63'), 'submitReferral', {
        ...{ id: draft.id, version: draft.version, idempotencyKey: `over-${draft.id}` },
      });
      expect(await mayOf('spip63', referral.id)).toEqual([true]);
      expect(await mayOf('coordination0363', referral.id)).toEqual([false]);
      const asked = await changed(await hub.as('spip63'), 'handOverReferral', {
        ...{
          id: referral.id,
          version: referral.version,
          organisationId: idOf('spip03'),
          note: 'Elle déménage.',
        },
      });
      expect(await mayOf('spip03', referral.id)).toEqual([false]);
      const taken = await changed(await hub.as('spip03'), 'answerHandover', {
        ...{ id: referral.id, version: asked.version, accept: true },
      });
      expect(await mayOf('spip63', referral.id)).toEqual([false]);
      expect(await mayOf('equipe63', referral.id)).toEqual([false]);
      expect(await mayOf(person, referral.id)).toEqual([true]);
      const sent = { id: referral.id, version: taken.version, enclosureId };
      expect(await withdraw('equipe63', sent)).toEqual([{ code: 'NOT_FOUND', field: 'enclosureId' }]);
      expect(await withdraw(person, sent)).toEqual([]);
      expect((await (await hub.as('coordination0363')).raw(file!.url)).status).toBe(404);
      expect(await mayOf(person, referral.id)).toEqual([false]);
    }
  });

  test('twice at once is taken back once, and both are answered', async () => {
    const sent = await sentWithJudgment();
    const answers = await Promise.all([withdraw('spip63', sent), withdraw('spip63', sent)]);
    expect(answers).toEqual([[], []]);
    expect(lines(await seen('coordination0363', sent.id))).toBe(1);
  });

  test('stays where the case is at its end', async () => {
    const sent = await sentWithJudgment();
    const { version } = await changed(await hub.as('spip63'), 'withdrawReferral', {
      ...{ id: sent.id, version: sent.version, reason: 'MEASURE_ENDED' },
    });
    expect(await withdraw('spip63', { ...sent, version })).toEqual([{ code: 'WRONG_STATE', field: null }]);
  });
});
