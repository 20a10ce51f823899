import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { ownerOf } from '../../access/testing/attempts/direct-sql.ts';
import { arrangeCases, holders } from '../../access/testing/cases/cases.ts';
import type { Cases } from '../../access/testing/cases/cases.ts';
import { copyFor, versionOfCopies } from '../../access/testing/cases/copies.ts';
import { specification } from '../../access/testing/expected/specification.ts';
import { caseRelations } from '../../access/relations.ts';
import { transitions } from '../../access/policy/transitions.ts';
import { nodeId, parseNodeId } from '../../ids.ts';
import { anotherPdf, changed, hubForFile, sent, uploaded } from '../../testing/index.ts';
import type { TestClient } from '../../testing/client.ts';

/** The judgment comes when the referral was sent long ago: it is joined as what it is, and read as if it had come with it. */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
});
afterAll(async () => {
  await owner.end();
});

interface Change {
  readonly id: string;
  readonly version: number;
}
interface Answer {
  readonly referral: { readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
}

async function send(client: TestClient, { id, version }: Change, attachmentId: string): Promise<Answer> {
  const data = await client.data<{ sendEnclosure: Answer }>(
    'mutation ($input: SendEnclosureInput!) { sendEnclosure(input: $input) { referral { version } userErrors { code field } } }',
    { input: { id, version, attachmentId, kind: 'JUDGMENT' } },
  );
  return data.sendEnclosure;
}

interface Seen {
  readonly missingEnclosures: readonly string[] | null;
  readonly enclosures: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly kind: string;
        readonly mayWithdraw: boolean;
        readonly file: { readonly url: string } | null;
      };
    }[];
  };
  readonly timeline: { readonly edges: readonly { readonly node: { readonly action: string } }[] };
}

async function seen(person: Parameters<typeof hub.as>[0], id: string): Promise<Seen> {
  const { referral } = await (
    await hub.as(person)
  ).data<{ referral: Seen }>(
    `query ($id: ID!) { referral(id: $id) { missingEnclosures timeline { edges { node { action } } }
       enclosures { edges { node { id kind mayWithdraw file { url } } } } } }`,
    { id },
  );
  return referral;
}

const linesOf = ({ timeline }: Seen): number =>
  timeline.edges.filter(({ node }) => node.action === 'SEND_ENCLOSURE').length;

/** Whether somebody who is this to a case adds files to it, by the table that was typed by hand. */
function adds(bits: number): boolean {
  const row = specification.Enclosure.find(({ fields }) => fields.includes('do add'));
  return Object.values(caseRelations).some(
    (bit, place) => (bits & bit) !== 0 && row?.cells.split(' ')[place] === 'y',
  );
}

describe.each(holders)('a file that comes later, from $title', (holder) => {
  test('goes with what was sent, or is refused as if the case were not there', async () => {
    const client = await hub.as(holder.person);
    const copy = await copyFor(owner, cases, holder, 'ACKNOWLEDGED');
    const attachmentId = nodeId('Attachment', await fileOf(holder.person));
    const answer = await send(client, { id: copy.id, version: versionOfCopies }, attachmentId);
    const { rows } = await owner.query('select id from hub.enclosure where referral_id = $1', [copy.uuid]);
    if (adds(holder.bits)) {
      expect(answer.userErrors).toEqual([]);
      expect(rows).toHaveLength(1);
      expect(linesOf(await seen(holder.person, copy.id))).toBe(1);
    } else {
      expect(answer).toEqual({ referral: null, userErrors: [{ code: 'NOT_FOUND', field: 'id' }] });
      expect(rows).toEqual([]);
    }
  });
});

/** A file of this person, also where they may upload none. */
async function fileOf(person: Parameters<typeof hub.as>[0]): Promise<never> {
  const client = await hub.as(person);
  try {
    return parseNodeId(await uploaded(client))!.uuid as never;
  } catch {
    return '00000000-0000-7000-a000-000000000000' as never;
  }
}

describe('a judgment that came after the referral was sent', () => {
  test('is expected no more, read by who reads what was sent with it, and taken back by its house', async () => {
    await owner.query("update hub.expected_enclosure set from_probation = '{JUDGMENT}'");
    const officer = await hub.as('spip63');
    const referral = await sent(officer);
    expect((await seen('coordination0363', referral.id)).missingEnclosures).toEqual(['JUDGMENT']);
    const answer = await send(officer, referral, await uploaded(officer));
    expect(answer.userErrors).toEqual([]);
    const read = await seen('coordination0363', referral.id);
    expect(read.missingEnclosures).toEqual([]);
    expect(read.enclosures.edges.map(({ node }) => [node.kind, node.mayWithdraw])).toEqual([
      ['JUDGMENT', false],
    ]);
    expect(linesOf(read)).toBe(1);
    const url = read.enclosures.edges[0]!.node.file!.url;
    const statusFor = async (person: Parameters<typeof hub.as>[0]) =>
      (await (await hub.as(person)).raw(url)).status;
    for (const person of ['spip63', 'coordination0363', 'equipe63'] as const)
      expect(await statusFor(person)).toBe(200);
    for (const person of ['psychologue63', 'hebergement63', 'ars'] as const)
      expect(await statusFor(person)).toBe(404);

    const [own] = (await seen('spip63', referral.id)).enclosures.edges;
    expect(own?.node.mayWithdraw).toBe(true);
    await changed(officer, 'withdrawEnclosure', {
      ...{ id: referral.id, version: answer.referral!.version },
      ...{ enclosureId: own!.node.id, reason: 'WRONG_PERSON' },
    });
    expect(await statusFor('coordination0363')).toBe(404);
    expect((await seen('coordination0363', referral.id)).missingEnclosures).toEqual(['JUDGMENT']);
  });

  test('sent twice at once is there once, with one line; another file meanwhile is told who was first', async () => {
    const officer = await hub.as('spip63');
    const referral = await sent(officer);
    const file = await uploaded(officer);
    const both = await Promise.all([send(officer, referral, file), send(officer, referral, file)]);
    expect(both.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    const after = await seen('spip63', referral.id);
    expect([after.enclosures.edges.length, linesOf(after)]).toEqual([1, 1]);
    const late = await send(officer, referral, await uploaded(officer));
    expect(late.userErrors).toMatchObject([{ code: 'STALE' }]);
  });

  test('is one of ten at most; what was taken back makes room', async () => {
    const officer = await hub.as('spip63');
    const referral = await sent(officer);
    let { version } = referral;
    const next = async (): Promise<Answer> => {
      const answer = await send(officer, { id: referral.id, version }, await uploaded(officer, anotherPdf()));
      version = answer.referral?.version ?? version;
      return answer;
    };
    for (let count = 0; count < 10; count += 1) expect((await next()).userErrors).toEqual([]);
    expect((await next()).userErrors).toEqual([{ code: 'INVALID', field: 'attachmentId' }]);
    const enclosureId = (await seen('spip63', referral.id)).enclosures.edges[0]!.node.id;
    ({ version } = await changed(officer, 'withdrawEnclosure', {
      ...{ id: referral.id, version, enclosureId, reason: 'NOT_NEEDED' },
    }));
    expect((await next()).userErrors).toEqual([]);
  });

  test('the same document is not joined twice, under whatever name; taken back, it may be joined again', async () => {
    const officer = await hub.as('spip63');
    const referral = await sent(officer);
    const content = anotherPdf();
    const first = await send(officer, referral, await uploaded(officer, content, 'jugement.pdf'));
    let { version } = first.referral!;
    const again = await send(
      officer,
      { id: referral.id, version },
      await uploaded(officer, content, 'copie.pdf'),
    );
    expect(again.userErrors).toEqual([{ code: 'INVALID', field: 'attachmentId' }]);
    const [joined] = (await seen('spip63', referral.id)).enclosures.edges;
    ({ version } = await changed(officer, 'withdrawEnclosure', {
      ...{ id: referral.id, version, enclosureId: joined!.node.id, reason: 'WRONG_DOCUMENT' },
    }));
    const anew = await send(officer, { id: referral.id, version }, await uploaded(officer, content));
    expect(anew.userErrors).toEqual([]);
  });

  test('somebody else’s file, and one that hangs already, is as none', async () => {
    const [officer, desk] = await Promise.all([hub.as('spip63'), hub.as('coordination0363')]);
    const [one, other] = [await sent(officer), await sent(officer)];
    const file = await uploaded(officer);
    expect((await send(officer, one, await uploaded(desk))).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'attachmentId' },
    ]);
    expect((await send(officer, one, file)).userErrors).toEqual([]);
    expect((await send(officer, other, file)).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'attachmentId' },
    ]);
  });

  test.each(['COMPLETED', 'WITHDRAWN'] as const)('is not added where the case is %s', async (state) => {
    expect(transitions.SEND_ENCLOSURE.from).not.toContain(state);
    const officer = await hub.as('spip63');
    const copy = await copyFor(
      owner,
      cases,
      holders.find(({ person }) => person === 'spip63')!,
      state,
    );
    const answer = await send(officer, { id: copy.id, version: versionOfCopies }, await uploaded(officer));
    expect(answer.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});
