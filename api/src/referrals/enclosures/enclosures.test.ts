import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { ownerOf } from '../../access/testing/attempts/direct-sql.ts';
import { arrangeCases, holders } from '../../access/testing/cases/cases.ts';
import type { Cases } from '../../access/testing/cases/cases.ts';
import { specification } from '../../access/testing/expected/specification.ts';
import { caseRelations } from '../../access/relations.ts';
import {
  changeEnclosures,
  changed,
  completeDraft,
  enclosed,
  hubForFile,
  uploaded,
} from '../../testing/index.ts';
import { nodeId, newId, parseNodeId } from '../../ids.ts';

/** A file that goes with a referral: kept with its draft, sent with it, and for no partner of the programme. */

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

interface Listed {
  readonly referral: {
    readonly enclosures: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: Readonly<Record<string, unknown>> & { readonly id: string };
      }[];
    };
  } | null;
}

const listed = async (person: Parameters<typeof hub.as>[0], id: string): Promise<Listed['referral']> =>
  (
    await (
      await hub.as(person)
    ).data<Listed>(
      `query ($id: ID!) { referral(id: $id) { enclosures { totalCount edges { node {
         id at kind authorName authorFunction authorOrganisation { id } file { id name url } } } } } }`,
      { id },
    )
  ).referral;

/**
 * Whether somebody who is this to a case reads the files that went with it, by the table that was typed by hand. Who handed it over
 * keeps those that it sent itself: none of these.
 */
function reads(bits: number): boolean {
  const [row] = specification.Enclosure;
  return Object.values(caseRelations).some(
    (bit, place) =>
      bit !== caseRelations.formerReferrer && (bits & bit) !== 0 && row?.cells.split(' ')[place] === 'r',
  );
}

describe.each(holders)('what went with a referral for $title', ({ person, of, bits }) => {
  test('is there with its file, or as if there were none, by every way', async () => {
    const { id, uuid } = cases[of];
    const [stored] = (await owner.query('select * from hub.enclosure where referral_id = $1', [uuid])).rows;
    const client = await hub.as(person);
    const found = (await listed(person, id))?.enclosures;
    expect(found?.totalCount ?? 0).toBe(reads(bits) ? 1 : 0);
    const key = nodeId('Enclosure', stored.id);
    const { node } = await client.data<{ node: Readonly<Record<string, unknown>> | null }>(
      `query ($id: ID!) { node(id: $id) { ... on Enclosure { hidden ${specification.Enclosure.flatMap(
        ({ fields }) => fields,
      )
        .filter((field) => !field.startsWith('do '))
        .map((field) => (field === 'authorOrganisation' ? 'authorOrganisation { id }' : field))
        .join(' ')} } } }`,
      { id: key },
    );
    const file = await client.raw(`/files/${nodeId('Attachment', stored.attachment_id)}`);
    const absent = await client.raw(`/files/${nodeId('Attachment', newId())}`);
    if (!reads(bits)) {
      expect([node, file.status, await file.text()]).toEqual([null, 404, await absent.text()]);
      return;
    }
    expect(node).toMatchObject({ hidden: [], kind: 'JUDGMENT', authorName: stored.author_name });
    expect(found?.edges[0]?.node).toMatchObject({ id: key, file: { name: 'jugement.pdf' } });
    expect(file.status).toBe(200);
  });
});

describe('while it is a draft', () => {
  test('its author alone reads what was added; once sent, whoever reads the measure', async () => {
    const officer = await hub.as('spip63');
    const { id, version } = await completeDraft(officer);
    const { file } = await enclosed(officer, id);
    const statusFor = async (person: Parameters<typeof hub.as>[0]) =>
      (await (await hub.as(person)).raw(file!.url)).status;
    expect(await statusFor('spip63')).toBe(200);
    expect(await statusFor('coordination0363')).toBe(404);
    await changed(officer, 'submitReferral', { id, version, idempotencyKey: `enclosed-${id}` });
    expect((await listed('coordination0363', id))?.enclosures.totalCount).toBe(1);
    for (const person of ['coordination0363', 'equipe63'] as const) expect(await statusFor(person)).toBe(200);
    for (const person of ['psychologue63', 'hebergement63', 'ars'] as const)
      expect(await statusFor(person)).toBe(404);
  });

  test('the same file once more is there once; with other drafts and messages it is as none', async () => {
    const officer = await hub.as('spip63');
    const [one, other] = [await completeDraft(officer), await completeDraft(officer)];
    const attachmentId = await uploaded(officer);
    const add = (referralId: string) =>
      changeEnclosures(officer, 'addEnclosure', { referralId, attachmentId, kind: 'ORDER' });
    const answers = await Promise.all([add(one.id), add(one.id), add(one.id)]);
    expect(new Set(answers.map(({ enclosure }) => enclosure?.id)).size).toBe(1);
    expect((await add(other.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'attachmentId' }]);
    expect((await listed('spip63', one.id))?.enclosures.totalCount).toBe(1);
  });

  test('another’s file, another’s draft and what was sent take none', async () => {
    const [officer, team] = await Promise.all([hub.as('spip63'), hub.as('equipe63')]);
    const draft = await completeDraft(officer);
    const theirs = await uploaded(team);
    const add = async (client: typeof officer, referralId: string, attachmentId: string) =>
      (
        await changeEnclosures(client, 'addEnclosure', { referralId, attachmentId, kind: 'OTHER' })
      ).userErrors.map(({ code, field }) => [code, field]);
    expect(await add(officer, draft.id, theirs)).toEqual([['NOT_FOUND', 'attachmentId']]);
    expect(await add(team, draft.id, theirs)).toEqual([['NOT_FOUND', 'referralId']]);
    expect(await add(officer, cases.own.id, await uploaded(officer))).toEqual([['WRONG_STATE', null]]);
  });

  test('it is taken away again, by whoever writes the draft and before it is sent', async () => {
    const [officer, desk] = await Promise.all([hub.as('spip63'), hub.as('coordination0363')]);
    const { id, version } = await completeDraft(officer);
    const [gone, stays] = [await enclosed(officer, id), await enclosed(officer, id)];
    const remove = async (client: typeof officer, of: string) =>
      (await changeEnclosures(client, 'removeEnclosure', { id: of })).userErrors.map(({ code }) => code);
    expect(await remove(desk, gone.id)).toEqual(['NOT_FOUND']);
    expect(await Promise.all([remove(officer, gone.id), remove(officer, gone.id)])).toContainEqual([]);
    expect((await officer.raw(gone.file!.url)).status).toBe(404);
    await changed(officer, 'submitReferral', { id, version, idempotencyKey: `taken-${id}` });
    expect(await remove(officer, stays.id)).toEqual(['WRONG_STATE']);
    expect((await listed('spip63', id))?.enclosures.edges.map(({ node }) => node.id)).toEqual([stays.id]);
  });

  test('ten at most, also when they are added at once', async () => {
    const officer = await hub.as('spip63');
    const { id } = await completeDraft(officer);
    const files = await Promise.all(Array.from({ length: 12 }, () => uploaded(officer)));
    const answers = await Promise.all(
      files.map((attachmentId) =>
        changeEnclosures(officer, 'addEnclosure', { referralId: id, attachmentId, kind: 'OTHER' }),
      ),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(10);
    expect((await listed('spip63', id))?.enclosures.totalCount).toBe(10);
  });

  test('thrown away, it leaves its files to be forgotten', async () => {
    const officer = await hub.as('spip63');
    const { id, version } = await completeDraft(officer);
    const { file } = await enclosed(officer, id);
    await officer.data(
      'mutation ($input: DiscardReferralDraftInput!) { discardReferralDraft(input: $input) { userErrors { code } } }',
      { input: { id, version } },
    );
    expect((await officer.raw(file!.url)).status).toBe(404);
    const uuid = parseNodeId(file!.id)!.uuid;
    await owner.query("update hub.attachment set at = now() - interval '2 days'");
    const forgotten = await owner.query('select hub.forget_unattached_files() as id');
    expect(forgotten.rows.map(({ id: key }) => key)).toContain(uuid);
    const [kept] = (
      await owner.query(
        'select count(*)::int as n from hub.attachment join hub.enclosure on attachment_id = attachment.id',
      )
    ).rows;
    expect(kept.n).toBeGreaterThan(0);
  });
});
