import { beforeAll, describe, expect, test } from 'vitest';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from '../../access/testing/attempts/direct-sql.ts';
import type { DemoKey } from '../../demo/index.ts';
import { uuidOf } from '../../ids.ts';
import { beforeToday, today } from '../../testing/in-days.ts';
import {
  change,
  changed,
  completeDraft,
  hubForFile,
  organisationId,
  seen,
  sent,
} from '../../testing/index.ts';
import type { TestReferral } from '../../testing/index.ts';

/** How and when something reached the CPCA that entered it: corrected by that house, and told to who reads it. */

const hub = hubForFile();
const pick = ({ id, version }: TestReferral) => ({ id, version });
let court: string;

beforeAll(async () => {
  court = await organisationId(await hub.as('coordination0363'), 'clermont', 'PROSECUTION_SERVICE');
});

async function entered(given: object = {}): Promise<TestReferral> {
  const client = await hub.as('coordination0363');
  const draft = await completeDraft(client, {
    ...{ origin: 'PARTNER', referrerId: court, referrerName: 'Hélène Marchand' },
    ...{ receivedVia: 'LETTER', receivedOn: today(), receivedBy: 'Lina Marchal', ...given },
  });
  return changed(client, 'enterReferral', { ...pick(draft), idempotencyKey: `entered-${draft.id}` });
}

async function corrects(person: DemoKey, id: string, more: object) {
  const client = await hub.as(person);
  const { version = 1 } = (await seen(client, id)) ?? {};
  const { userErrors } = await change(client, 'correctReferral', { id, version, ...more });
  return userErrors.map(({ code, field }) => [field, code]);
}

const yesterday = beforeToday;

describe('an entry', () => {
  test.each(['coordination0363', 'equipe63'] as const)(
    'is corrected by %s; the court reads what it was, and is told',
    async (person) => {
      const { id } = await entered();
      expect(await corrects(person, id, { receivedVia: 'EMAIL', receivedOn: yesterday() })).toEqual([]);
      const { referral } = await (
        await hub.as('parquet63')
      ).data<{ referral: unknown }>(
        `query ($id: ID!) { referral(id: $id) { receivedVia receivedOn actions
           corrections(first: 9) { edges { node { field before after } } } timeline(first: 9) { edges { node { action } } } } }`,
        { id },
      );
      expect(referral).toMatchObject({
        ...{ receivedVia: 'EMAIL', receivedOn: yesterday() },
        corrections: {
          edges: expect.arrayContaining([
            { node: { field: 'RECEIVED_VIA', before: ['LETTER'], after: ['EMAIL'] } },
            { node: { field: 'RECEIVED_ON', before: [today()], after: [yesterday()] } },
          ]) as object,
        },
        timeline: { edges: [{ node: { action: 'CORRECT_ENTRY' } }, { node: { action: 'ENTER' } }] },
      });
    },
  );

  test('that was corrected so is still one’s own to take back', async () => {
    const { id } = await entered();
    await corrects('equipe63', id, { receivedVia: 'PHONE' });
    expect((await seen(await hub.as('coordination0363'), id))?.actions).toContain('WITHDRAW_ENTRY');
  });

  test('is corrected by nobody of another house', async () => {
    const { id } = await entered();
    expect(await corrects('parquet63', id, { receivedVia: 'PHONE' })).toEqual([['id', 'NOT_FOUND']]);
  });

  test.each([
    ['a day to come', { receivedOn: '2999-01-01' }, 'receivedOn', 'INVALID'],
    ['a day long past', { receivedOn: '2019-01-01' }, 'receivedOn', 'INVALID'],
    ['no day', { receivedOn: null }, 'receivedOn', 'REQUIRED'],
    ['no way', { receivedVia: null }, 'receivedVia', 'REQUIRED'],
  ] as const)('is not corrected to %s', async (_, given, field, code) => {
    const { id } = await entered();
    expect(await corrects('equipe63', id, given)).toEqual([[field, code]]);
  });

  test('for another CPCA is corrected by the house that entered it, and not by the one that has it', async () => {
    const there = await organisationId(await hub.as('coordination0363'), 'vallee du rhone', 'CPCA');
    const { id } = await entered({ recipientId: there, recipientReason: 'Part à Valence.' });
    expect(await corrects('coordination26', id, { receivedVia: 'PHONE' })).toEqual([[null, 'WRONG_STATE']]);
    expect((await seen(await hub.as('coordination26'), id))?.actions).not.toContain('CORRECT_ENTRY');
    expect(await corrects('coordination0363', id, { receivedVia: 'PHONE' })).toEqual([]);
  });
});

test('what a house sent itself has nothing of the kind to correct', async () => {
  const { id } = await sent(await hub.as('parquet63'));
  expect(await corrects('coordination0363', id, { receivedVia: 'PHONE' })).toEqual([[null, 'WRONG_STATE']]);
  expect((await seen(await hub.as('equipe63'), id))?.actions).not.toContain('CORRECT_ENTRY');
});

test('the wall lets the house that entered it write how it came, and no other', async () => {
  const [owner, api] = [await ownerOf(hub), await loggedIn(hub)];
  const there = await organisationId(await hub.as('coordination0363'), 'vallee du rhone', 'CPCA');
  const { id } = await entered({ recipientId: there, recipientReason: 'Part à Valence.' });
  const writes = async (person: DemoKey): Promise<boolean> =>
    changes(
      api,
      await viewerSettingsOf(owner, person),
      "update hub.referral set received_via = 'VISIT', version = version + 1 where id = $1",
      [uuidOf('Referral', id)],
    );
  expect(await writes('coordination26')).toBe(false);
  expect(await writes('parquet63')).toBe(false);
  expect(await writes('coordination0363')).toBe(true);
  await Promise.all([api.end(), owner.end()]);
});
