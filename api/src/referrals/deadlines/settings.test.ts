import { beforeAll, describe, expect, test } from 'vitest';
import { change, changed, hubForFile, organisationId, sent } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { deadlineKinds } from './deadline-kinds.ts';

const hub = hubForFile();
let coordinator: TestClient;
let cpca: string;

beforeAll(async () => {
  coordinator = await hub.as('coordination0363');
  cpca = await organisationId(coordinator, 'anef 63', 'CPCA');
});

interface Settings {
  readonly version: number;
  readonly mayChange: boolean;
  readonly hidden: readonly string[];
  readonly organisation: { readonly id: string };
  readonly deadlines: readonly {
    readonly kind: string;
    readonly amount: number;
    readonly defaultAmount: number;
  }[];
}

const fields = '{ version mayChange hidden organisation { id } deadlines { kind amount defaultAmount } }';

async function settings(client: TestClient, organisation = cpca): Promise<Settings | null> {
  const { deadlineSettings } = await client.data<{ deadlineSettings: Settings | null }>(
    `query ($id: ID!) { deadlineSettings(organisationId: $id) ${fields} }`,
    { id: organisation },
  );
  return deadlineSettings;
}

async function update(
  client: TestClient,
  version: number,
  deadlines: readonly object[],
  organisation = cpca,
) {
  const { updateDeadlineSettings } = await client.data<{
    updateDeadlineSettings: {
      readonly settings: Settings | null;
      readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
    };
  }>(
    `mutation ($input: UpdateDeadlineSettingsInput!) {
       updateDeadlineSettings(input: $input) { settings ${fields} userErrors { code field message } } }`,
    { input: { organisationId: organisation, version, deadlines } },
  );
  return updateDeadlineSettings;
}

const amountOf = (known: Settings | null, kind: string) =>
  known?.deadlines.find((deadline) => deadline.kind === kind)?.amount;
const current = async () => (await settings(coordinator))?.version ?? -1;

test('whoever sends to a CPCA reads what it promises; its coordinator alone may change it', async () => {
  for (const person of ['spip63', 'association03', 'equipe63', 'ars', 'coordination26', 'admin'] as const) {
    const known = await settings(await hub.as(person));
    expect(known?.organisation.id).toBe(cpca);
    expect(known?.hidden).toEqual([]);
    expect(known?.mayChange, person).toBe(false);
    expect(amountOf(known, 'ACKNOWLEDGE')).toBe(deadlineKinds.ACKNOWLEDGE.amount);
  }
  expect((await settings(coordinator))?.mayChange).toBe(true);
});

test('what is no CPCA has no deadlines, like what does not exist', async () => {
  const court = await organisationId(coordinator, 'clermont', 'JUDICIAL_COURT');
  expect(await settings(coordinator, court)).toBeNull();
  expect(await settings(coordinator, 'org_nothing')).toBeNull();
});

describe('a change', () => {
  test('by whoever does not coordinate that CPCA is answered as for one that does not exist', async () => {
    for (const person of ['equipe63', 'psychologue63', 'coordination26', 'spip63', 'ars', 'admin'] as const) {
      const client = await hub.as(person);
      const answer = await update(client, await current(), [{ kind: 'ACKNOWLEDGE', amount: 3 }]);
      expect(answer.settings).toBeNull();
      expect(answer.userErrors).toEqual(
        (await update(client, 0, [{ kind: 'ACKNOWLEDGE', amount: 3 }], 'org_nothing')).userErrors,
      );
      expect(answer.userErrors[0]?.code, person).toBe('NOT_FOUND');
    }
    expect(amountOf(await settings(coordinator), 'ACKNOWLEDGE')).toBe(2);
  });

  test('out of bounds is refused at its place, and changes none', async () => {
    const answer = await update(coordinator, await current(), [
      { kind: 'ACKNOWLEDGE', amount: 4 },
      { kind: 'INTAKE', amount: 0 },
    ]);
    expect(answer.userErrors).toMatchObject([{ code: 'INVALID', field: 'deadlines.1.amount' }]);
    expect(amountOf(await settings(coordinator), 'ACKNOWLEDGE')).toBe(2);
  });

  test('applies to what begins afterwards, and leaves the dates that were fixed', async () => {
    const officer = await hub.as('spip63');
    const dates = async (id: string) => {
      const { referral } = await officer.data<{ referral: { dueAt: string; acknowledgeBy: string } }>(
        'query ($id: ID!) { referral(id: $id) { dueAt acknowledgeBy } }',
        { id },
      );
      return referral;
    };
    const before = await sent(officer);
    const due = await dates(before.id);
    const done = await update(coordinator, await current(), [
      { kind: 'ACKNOWLEDGE', amount: 9 },
      { kind: 'DECIDE', amount: 1 },
    ]);
    expect(done.userErrors).toEqual([]);
    expect(await dates(before.id)).toEqual(due);
    const after = await sent(officer);
    const later = await dates(after.id);
    expect(later.dueAt).toBe(later.acknowledgeBy);
    expect(Date.parse(later.dueAt) - Date.parse(due.dueAt)).toBeGreaterThan(6 * 86_400_000);
    // The decision is due the next working day: sooner than the nine days its receipt had.
    const { id, version } = await changed(coordinator, 'acknowledgeReferral', {
      id: after.id,
      version: after.version,
    });
    expect(Date.parse((await dates(id)).dueAt)).toBeLessThan(Date.parse(later.dueAt));
    // A word beside the case begins no wait: its date stays.
    const decideBy = (await dates(id)).dueAt;
    await changed(coordinator, 'addStatusUpdate', { id, version, note: 'Appelée.', audience: ['REFERRER'] });
    expect((await dates(id)).dueAt).toBe(decideBy);
  });

  test('back to the default is null', async () => {
    const done = await update(coordinator, await current(), [{ kind: 'ACKNOWLEDGE', amount: null }]);
    expect(amountOf(done.settings, 'ACKNOWLEDGE')).toBe(2);
  });

  test('on an older version is refused and says so', async () => {
    const version = await current();
    expect((await update(coordinator, version, [{ kind: 'ANSWER', amount: 7 }])).userErrors).toEqual([]);
    const late = await update(coordinator, version, [{ kind: 'ANSWER', amount: 8 }]);
    expect(late.userErrors[0]?.code).toBe('STALE');
    expect(amountOf(await settings(coordinator), 'ANSWER')).toBe(7);
  });

  test('of several at once one wins, also where nothing was ever set', async () => {
    await hub.sql('delete from hub.deadline_setting');
    const answers = await Promise.all(
      [6, 7, 8, 9].map((amount) => update(coordinator, 0, [{ kind: 'ANSWER', amount }])),
    );
    const won = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'STALE')).toHaveLength(3);
    expect(amountOf(await settings(coordinator), 'ANSWER')).toBe(amountOf(won[0]!.settings, 'ANSWER'));
  });
});

test('an outcome is awaited of the authority, of the sender where none is behind, of nobody without consent', async () => {
  const association = await hub.as('association03');
  const voluntary = { legalBasis: 'VOLUNTARY', orderedById: null, supervisedById: null };
  const court = await organisationId(coordinator, 'clermont', 'JUDICIAL_COURT');
  const deadlinesShown = async (fields: object) => {
    const { id, version } = await sent(association, fields);
    const received = await changed(coordinator, 'acknowledgeReferral', { id, version });
    await changed(coordinator, 'declineReferral', {
      ...{ id, version: received.version },
      reason: 'NO_CAPACITY',
      note: 'Complet.',
    });
    const by = async (client: TestClient) => {
      const { referral } = await client.data<{
        referral: { nextStep: { by: string; dueAt: string | null } | null };
      }>('query ($id: ID!) { referral(id: $id) { nextStep { by dueAt } } }', { id });
      return referral.nextStep;
    };
    return { id, version, coordinator: await by(coordinator), sender: await by(association) };
  };
  const ordered = await deadlinesShown({ orderedById: court, personInformation: 'CONSENTED' });
  expect(ordered.coordinator).toMatchObject({ by: 'AUTHORITY', dueAt: expect.any(String) as string });
  const agreed = await deadlinesShown({ ...voluntary, personInformation: 'CONSENTED' });
  expect(agreed.coordinator).toMatchObject({ by: 'REFERRER', dueAt: expect.any(String) as string });
  const unannounced = await deadlinesShown({ ...voluntary, personInformation: 'INFORMED' });
  expect(unannounced.coordinator).toBeNull();
  // It waits in the list of whoever is to acknowledge it, until that is done.
  const judge = await hub.as('jap63');
  const waiting = async (client: TestClient, id: string) => {
    const { referrals } = await client.data<{ referrals: { edges: { node: { id: string } }[] } }>(
      '{ referrals(first: 100, filter: { awaitsViewer: true }) { edges { node { id } } } }',
    );
    return referrals.edges.some(({ node }) => node.id === id);
  };
  expect(await waiting(judge, ordered.id)).toBe(true);
  expect(await waiting(association, ordered.id)).toBe(false);
  expect(await waiting(association, agreed.id)).toBe(true);
  const stale = await change(judge, 'acknowledgeOutcome', { id: ordered.id, version: ordered.version });
  expect(stale.userErrors[0]?.code).toBe('STALE');
  await changed(judge, 'acknowledgeOutcome', { id: ordered.id, version: ordered.version + 2 });
  expect(await waiting(judge, ordered.id)).toBe(false);
  expect(await waiting(association, ordered.id)).toBe(false);
});
