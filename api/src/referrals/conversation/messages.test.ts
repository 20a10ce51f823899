import { describe, expect, test } from 'vitest';
import { caseRelations, isTooLateToSend, maySend, referralStatuses } from '../../access/index.ts';
import { casesForFile } from '../../access/testing/cases/cases-for-file.ts';
import { holderByRelation } from '../../access/testing/cases/cases.ts';
import { copyIn } from '../../access/testing/cases/copies.ts';
import {
  change,
  changed,
  conversationOf,
  hubForFile,
  markRead,
  organisationId,
  messageSent,
  seen,
  send,
  sent,
} from '../../testing/index.ts';
import { newId, nodeId } from '../../ids.ts';

const hub = hubForFile();
const arranged = casesForFile(hub);

const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

describe.each(referralStatuses.filter((status) => status !== 'DRAFT'))('a referral that is %s', (status) => {
  test.each([
    { read: 'by nobody', until: null, inTime: true },
    { read: 'lately', until: "now() + interval '1 minute'", inTime: true },
    { read: 'too long ago', until: "now() - interval '1 millisecond'", inTime: false },
    { read: 'when nothing was fixed yet', until: 'null', inTime: false },
  ])('takes messages of whoever may write; its outcome was acknowledged $read', async ({ until, inTime }) => {
    const copy = await copyIn(arranged.owner, arranged.cases.followed, status);
    if (until !== null) {
      await arranged.owner.query(
        `update hub.referral set outcome_acknowledged_at = now(), ask_until = ${until} where id = $1`,
        [copy.uuid],
      );
    }
    for (const { relation, holder } of holderByRelation.filter(({ holder }) => holder.of === 'followed')) {
      const client = await hub.as(holder.person);
      const may = maySend(holder.bits, status, inTime);
      const tooLate = isTooLateToSend(status, inTime) && holder.bits !== caseRelations.uninformedReferrer;
      const { message, userErrors } = await send(client, { id: copy.id, text: `De ${relation}.` });
      expect([message !== null, ...userErrors.map(({ code }) => code)], relation).toEqual(
        may ? [true] : [false, tooLate ? 'TOO_LATE' : 'WRONG_STATE'],
      );
      expect(await conversationOf(client, copy.id)).toMatchObject({ maySendMessage: may });
    }
  });
});

test('a draft has no conversation', async () => {
  const copy = await copyIn(arranged.owner, arranged.cases.followed, 'DRAFT');
  const { userErrors } = await send(await hub.as('association03'), { id: copy.id });
  expect(userErrors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
});

describe('a message is refused', () => {
  test.each([
    ['without a word', { text: ' \n ' }, 'REQUIRED', 'text'],
    ['for nobody', { audience: [] }, 'REQUIRED', 'audience'],
    ['for those alone who read none', { audience: ['UNINFORMED_REFERRER'] }, 'REQUIRED', 'audience'],
    ['longer than 4,000 characters', { text: 'x'.repeat(4001) }, 'TOO_LONG', 'text'],
    ['with control characters', { text: 'a\u0001b' }, 'INVALID', 'text'],
    ['with signs that turn the line round', { text: 'a\u202eb' }, 'INVALID', 'text'],
    ['without a proper key', { idempotencyKey: 'a b' }, 'INVALID', 'idempotencyKey'],
  ])('%s', async (_why, input, code, field) => {
    const { userErrors } = await send(await hub.as('equipe63'), { id: arranged.cases.followed.id, ...input });
    expect(userErrors.map((error) => [error.code, error.field])).toEqual([[code, field]]);
  });
});

describe('the same key', () => {
  const written = (key: string) =>
    hub.sql<{ messages: number; events: number; audited: number }>(
      `select count(*)::int as messages,
              (select count(*)::int from hub.outbox where topic = 'MESSAGE' and at = min(message.at)) as events,
              (select count(*)::int from hub.audit_event where object_id = any(array_agg(message.id))) as audited
         from hub.message where idempotency_key = $1`,
      [key],
    );

  test('five times at once writes one message, and every answer is that one', async () => {
    const officer = await hub.as('spip63');
    const input = { id: arranged.cases.followed.id, idempotencyKey: 'five-times-at-once' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(officer, input)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(({ message }) => message?.id)).size).toBe(1);
    expect(await written('five-times-at-once')).toEqual([{ messages: 1, events: 1, audited: 1 }]);
  });

  test('in another referral is refused; of another person it is their own', async () => {
    const [officer, team] = await Promise.all([hub.as('spip63'), hub.as('equipe63')]);
    const idempotencyKey = 'used-for-the-one';
    await messageSent(officer, { id: arranged.cases.followed.id, idempotencyKey });
    const { userErrors } = await send(officer, { id: arranged.cases.own.id, idempotencyKey });
    expect(userErrors.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    await messageSent(team, { id: arranged.cases.own.id, idempotencyKey });
  });
});

describe('two at once', () => {
  test('two people who write at the same time are both heard', async () => {
    const { id } = arranged.cases.own;
    const [officer, team] = await Promise.all([hub.as('spip63'), hub.as('equipe63')]);
    const audience = ['AUTHORITY', 'CASEWORKER'];
    const both = await Promise.all([
      messageSent(officer, { id, audience }),
      messageSent(team, { id, audience }),
    ]);
    const ids = (await conversationOf(officer, id))!.messages.edges.map(({ node }) => node.id);
    expect(ids).toEqual(expect.arrayContaining(both.map((message) => message.id)));
  });

  test('a message and a step that ends the conversation: it was said before, or it was refused', async () => {
    const [officer, coordinator] = await Promise.all([hub.as('spip63'), hub.as('coordination0363')]);
    for (let round = 0; round < 5; round += 1) {
      const referral = await sent(officer);
      const [{ message, userErrors }, withdrawn] = await Promise.all([
        send(coordinator, { id: referral.id }),
        changed(officer, 'withdrawReferral', { ...pick(referral), reason: 'MEASURE_ENDED' }),
      ]);
      expect(withdrawn.status).toBe('WITHDRAWN');
      if (message === null) expect(userErrors.map(({ code }) => code)).toEqual(['WRONG_STATE']);
      const late = await hub.sql(
        'select 1 from hub.message join hub.referral on referral.id = referral_id where message.at > withdrawn_at and reference = $1',
        [referral.reference],
      );
      expect(late).toEqual([]);
    }
  });
});

describe('what one has read', () => {
  test('is one’s own: a colleague’s messages stay unread, and one’s own never are', async () => {
    const { id } = arranged.cases.own;
    const [officer, team, coordinator] = await Promise.all([
      hub.as('spip63'),
      hub.as('equipe63'),
      hub.as('coordination0363'),
    ]);
    await markRead(team, { id });
    await markRead(officer, { id });
    const theirs = (await conversationOf(coordinator, id))!.unreadMessages;
    await messageSent(officer, { id, audience: ['CASEWORKER', 'COORDINATOR'] });
    expect((await conversationOf(officer, id))!.unreadMessages).toBe(0);
    expect((await conversationOf(team, id))!.unreadMessages).toBe(1);
    expect(await markRead(team, { id })).toEqual({ referral: { unreadMessages: 0 }, userErrors: [] });
    expect((await conversationOf(coordinator, id))!.unreadMessages).toBe(theirs + 1);
  });

  test('goes up to the last message that was on screen, and no further', async () => {
    const { id } = arranged.cases.own;
    const [officer, team] = await Promise.all([hub.as('spip63'), hub.as('equipe63')]);
    await markRead(team, { id });
    const [first] = [
      await messageSent(officer, { id, audience: ['CASEWORKER'] }),
      await messageSent(officer, { id, audience: ['CASEWORKER'] }),
    ];
    expect((await markRead(team, { id, upToId: first.id })).referral).toEqual({ unreadMessages: 1 });
    expect((await markRead(team, { id, upToId: first.id })).referral).toEqual({ unreadMessages: 1 });
    const { messages } = (await conversationOf(team, id))!;
    expect(messages.edges.slice(0, 2).map(({ node }) => node.readAt === null)).toEqual([true, false]);
  });

  test('cannot be said of a message or a referral that is not there for one', async () => {
    const { id } = arranged.cases.followed;
    const [judge, coordinator, stranger] = await Promise.all([
      hub.as('jap63'),
      hub.as('coordination0363'),
      hub.as('spip03'),
    ]);
    const secret = await messageSent(coordinator, { id, audience: ['CLINICIAN'] });
    const refusal = await markRead(judge, { id, upToId: secret.id });
    expect(refusal).toEqual(await markRead(judge, { id, upToId: nodeId('Message', newId()) }));
    expect(refusal.userErrors.map(({ code, field }) => [code, field])).toEqual([['NOT_FOUND', 'upToId']]);
    expect(await markRead(stranger, { id })).toEqual(
      await markRead(stranger, { id: nodeId('Referral', newId()) }),
    );
  });

  test('twice at the same instant is read once', async () => {
    const { id } = arranged.cases.followed;
    const [judge, coordinator] = await Promise.all([hub.as('jap63'), hub.as('coordination0363')]);
    await messageSent(coordinator, { id, audience: ['AUTHORITY'] });
    const answers = await Promise.all(Array.from({ length: 4 }, () => markRead(judge, { id })));
    expect(answers).toEqual(answers.map(() => ({ referral: { unreadMessages: 0 }, userErrors: [] })));
  });
});

test('after a redirection the conversation is read on by those who keep sight of it, each as before', async () => {
  const [officer, first, other] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('coordination26'),
  ]);
  const acknowledged = await changed(first, 'acknowledgeReferral', pick(await sent(officer)));
  await messageSent(first, { id: acknowledged.id, audience: ['REFERRER'], text: 'Pour vous seulement.' });
  await messageSent(officer, { id: acknowledged.id, audience: ['COORDINATOR'], text: 'À la coordination.' });
  const recipientId = await organisationId(first, 'vallee du rhone', 'CPCA');
  await changed(first, 'redirectReferral', { ...pick(acknowledged), recipientId, note: 'Plus près.' });
  const asked = (await seen(other, acknowledged.id))!;
  const { referral: continued } = await change(other, 'answerRedirection', { ...pick(asked), accept: true });
  await messageSent(other, { id: continued!.id, audience: ['REFERRER'], text: 'Nous prenons la suite.' });
  const texts = async (client: typeof officer, id: string) =>
    (await conversationOf(client, id))?.messages.edges.map(({ node }) => node.text);
  expect(await texts(officer, continued!.id)).toEqual([
    'Nous prenons la suite.',
    'À la coordination.',
    'Pour vous seulement.',
  ]);
  expect(await texts(other, continued!.id)).toEqual(['Nous prenons la suite.', 'À la coordination.']);
  expect(await texts(first, continued!.id)).toBeUndefined();
  expect(await texts(first, acknowledged.id)).toEqual(['À la coordination.', 'Pour vous seulement.']);
});
