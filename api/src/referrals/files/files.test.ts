import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { sendingMask } from '../../access/index.ts';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from '../../access/testing/attempts/direct-sql.ts';
import { arrangeCases, holders } from '../../access/testing/cases/cases.ts';
import type { Cases } from '../../access/testing/cases/cases.ts';
import {
  conversationOf,
  hubForFile,
  pdf,
  png,
  messageSent,
  send,
  upload,
  uploaded,
} from '../../testing/index.ts';
import { newId, nodeId, parseNodeId } from '../../ids.ts';

/** A file is for whoever reads its message, and before there is one for nobody. */

const megabyte = 1024 * 1024;
const hub = hubForFile({ fileBytes: megabyte });
let cases: Cases;
let owner: Client;
let api: Client;
beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

describe.each(['AUTHORITY', 'CLINICIAN', 'COORDINATOR', 'HOUSING_PARTNER'])('a file for %s', (relation) => {
  test('is given to whoever reads the message; to others it is as a file that does not exist, on every route', async () => {
    const { id } = cases.followed;
    const team = await hub.as('equipe63');
    const file = await uploaded(team);
    const message = await messageSent(team, { id, audience: [relation], attachmentIds: [file] });
    for (const { person, title } of holders.filter(({ of }) => of === 'followed')) {
      const client = await hub.as(person);
      const reads = (await conversationOf(client, id))!.messages.edges.some(
        ({ node }) => node.id === message.id,
      );
      const { node } = await client.data<{ node: { url: string } | null }>(
        'query ($id: ID!) { node(id: $id) { ... on Attachment { url name size } } }',
        { id: file },
      );
      const [there, absent] = await Promise.all([
        client.raw(`/files/${file}`),
        client.raw(`/files/${nodeId('Attachment', newId())}`),
      ]);
      expect([node !== null, there.status], title).toEqual(reads ? [true, 200] : [false, 404]);
      if (!reads) expect(await there.text()).toBe(await absent.text());
    }
  });
});

test('before its message is sent nobody reads a file, its sender included', async () => {
  const team = await hub.as('equipe63');
  const file = await uploaded(team);
  expect((await team.raw(`/files/${file}`)).status).toBe(404);
  expect(await team.data('query ($id: ID!) { node(id: $id) { id } }', { id: file })).toEqual({ node: null });
});

describe('hanging a file on a message', () => {
  test('another’s file cannot be taken, and nobody learns that it is there', async () => {
    const [team, officer] = await Promise.all([hub.as('equipe63'), hub.as('spip63')]);
    const theirs = await uploaded(team);
    const refusal = await send(officer, { id: cases.own.id, attachmentIds: [theirs] });
    expect(refusal).toEqual(
      await send(officer, { id: cases.own.id, attachmentIds: [nodeId('Attachment', newId())] }),
    );
    expect(refusal.userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['NOT_FOUND', 'attachmentIds.0'],
    ]);
  });

  test('a file hangs on one message: the second is refused, and says nothing', async () => {
    const officer = await hub.as('spip63');
    const file = await uploaded(officer);
    await messageSent(officer, { id: cases.own.id, attachmentIds: [file, file] });
    const again = await send(officer, { id: cases.own.id, attachmentIds: [file], text: 'Encore.' });
    expect(again.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect(await hub.sql("select 1 from hub.message where text = 'Encore.'")).toEqual([]);
  });

  test('two messages at once that want one file: one of them has it', async () => {
    const officer = await hub.as('spip63');
    const file = await uploaded(officer);
    const answers = await Promise.all(
      [1, 2, 3].map((number) =>
        send(officer, { id: cases.own.id, attachmentIds: [file], text: `Essai ${number}.` }),
      ),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    const links = await hub.sql('select 1 from hub.message_attachment where attachment_id = $1', [
      parseNodeId(file)!.uuid,
    ]);
    expect(links).toHaveLength(1);
  });

  test('no more than five', async () => {
    const officer = await hub.as('spip63');
    const attachmentIds = await Promise.all(Array.from({ length: 6 }, () => uploaded(officer)));
    const { userErrors } = await send(officer, { id: cases.own.id, attachmentIds });
    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([['INVALID', 'attachmentIds']]);
    await messageSent(officer, { id: cases.own.id, attachmentIds: attachmentIds.slice(0, 5) });
  });
});

describe('what is given', () => {
  test('is a file to be kept, runs nothing, is kept by no cache, under the name it was sent with', async () => {
    const officer = await hub.as('spip63');
    const { attachment } = await upload(officer, png, '../Été à\u202e 18 h.png', 'image/png');
    expect(attachment).toMatchObject({ name: 'Été à 18 h.png', mediaType: 'image/png' });
    await messageSent(officer, { id: cases.own.id, attachmentIds: [attachment!.id] });
    const { headers } = await officer.raw(`/files/${attachment!.id}`);
    // The size of what is kept, which is not that of what was sent: pictures are drawn again.
    expect(headers.get('content-length')).toBe(String(attachment!.size));
    expect(headers.get('content-disposition')).toMatch(
      /^attachment;.*filename\*=UTF-8''%C3%89t%C3%A9%20%C3%A0%2018%20h\.png$/,
    );
    expect(headers.get('content-type')).toBe('image/png');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  test('is written down: who took which file', async () => {
    const [officer, team] = await Promise.all([hub.as('spip63'), hub.as('equipe63')]);
    const file = await uploaded(officer);
    await messageSent(officer, { id: cases.own.id, audience: ['CASEWORKER'], attachmentIds: [file] });
    await team.raw(`/files/${file}`);
    const events = await hub.sql(
      "select membership_id from hub.audit_event where action = 'DOWNLOAD' and object_id = $1",
      [parseNodeId(file)!.uuid],
    );
    expect(events).toEqual([{ membership_id: (await viewerSettingsOf(owner, 'equipe63')).membership_id }]);
  });
});

describe('an upload is refused', () => {
  test.each([
    [
      'one byte too large',
      Buffer.concat([pdf, Buffer.alloc(megabyte - pdf.length + 1)]),
      'a.pdf',
      413,
      'INVALID',
    ],
    ['empty', Buffer.alloc(0), 'a.pdf', 422, 'REQUIRED'],
    ['a program', Buffer.from('MZ'.padEnd(300, '\u0001')), 'a.pdf', 422, 'INVALID'],
  ])('%s', async (_what, content, name, status, code) => {
    const answer = await upload(await hub.as('spip63'), content, name, 'application/pdf');
    expect([answer.status, answer.attachment, ...answer.userErrors.map((error) => error.code)]).toEqual([
      status,
      null,
      code,
    ]);
  });

  test('as large as may be is taken', async () => {
    const content = Buffer.concat([pdf, Buffer.alloc(megabyte - pdf.length)]);
    expect((await upload(await hub.as('spip63'), content, 'a.pdf')).status).toBe(201);
  });

  test('from a page of another site, without a session, or without a function that writes', async () => {
    const officer = await hub.as('spip63');
    const foreign = await upload(officer, pdf, 'a.pdf', '', { origin: 'https://elsewhere.example' });
    expect([foreign.status, foreign.code]).toEqual([403, 'FOREIGN_ORIGIN']);
    const nobody = await upload(hub.visitor(), pdf, 'a.pdf');
    expect([nobody.status, nobody.code]).toEqual([401, 'UNAUTHENTICATED']);
    const observer = await upload(await hub.as('ars'), pdf, 'a.pdf');
    expect([observer.status, observer.userErrors.map(({ code }) => code)]).toEqual([422, ['NOT_FOUND']]);
    expect((await hub.visitor().raw('/files/att_x')).status).toBe(401);
  });

  test.each([
    ['JSON', 'application/json', '{}'],
    ['a form without files', 'application/x-www-form-urlencoded', 'a=b'],
    ['no boundary', 'multipart/form-data', 'x'],
    [
      'cut off',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF',
    ],
  ])('what is no form with a file: %s', async (_what, type, body) => {
    const answer = await (
      await hub.as('spip63')
    ).raw('/files', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  test('when twenty wait for a message already', async () => {
    const association = await hub.as('association03');
    const before = await Promise.all(Array.from({ length: 20 }, () => upload(association, pdf, 'a.pdf')));
    expect(before.map(({ status }) => status)).toEqual(before.map(() => 201));
    const { status, userErrors } = await upload(association, pdf, 'a.pdf');
    expect([status, userErrors.map(({ code }) => code)]).toEqual([422, ['INVALID']]);
  });
});

test.each(holders)(
  '$title × $of × plain SQL: nobody hangs a file on another’s message, or takes theirs',
  async (holder) => {
    const viewer = await viewerSettingsOf(owner, holder.person);
    const [{ id: message } = { id: '' }] = (
      await owner.query<{ id: string }>(
        'select id from hub.message where referral_id = $1 and author_id <> $2 limit 1',
        [cases[holder.of].uuid, viewer.membership_id],
      )
    ).rows;
    const file = newId();
    const insert = `insert into hub.attachment (id, at, membership_id, name, media_type, size, sha256)
                  values ($1, now(), $2, 'a.pdf', 'application/pdf', 1, repeat('0', 64))`;
    const other = await viewerSettingsOf(owner, holder.person === 'equipe63' ? 'spip63' : 'equipe63');
    expect(await changes(api, viewer, insert, [newId(), viewer.membership_id])).toBe(
      (viewer.functions & sendingMask) !== 0,
    );
    expect(await changes(api, viewer, insert, [newId(), other.membership_id])).toBe(false);
    await owner.query(insert, [file, viewer.membership_id]);
    const link = 'insert into hub.message_attachment (attachment_id, message_id) values ($1, $2)';
    expect(await changes(api, viewer, link, [file, message])).toBe(false);
    for (const sql of ['update hub.attachment set name = $1', 'delete from hub.attachment where $1 <> $1']) {
      expect(await changes(api, viewer, sql, ['x'])).toBe(false);
    }
  },
);
