import { DateTime } from 'luxon';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId, nodeId } from '../../ids.ts';
import { change, changed, hubForFile, send, sent } from '../../testing/index.ts';
import type { TestClient, TestPayload, TestReferral } from '../../testing/index.ts';

const hub = hubForFile();
let coordinator: TestClient;
let hostel: TestClient;
let [hostelId, hospitalId] = ['', ''];

beforeAll(async () => {
  [coordinator, hostel] = await Promise.all([hub.as('coordination0363'), hub.as('hebergement63')]);
  [hostelId, hospitalId] = await Promise.all([idOf('anef-63-hebergement'), idOf('chu-clermont-ferrand')]);
  // The hospital houses, too: there is somebody to give it to.
  await hub.sql(
    `insert into hub.offer (id, organisation_id, module, title) select $1, id, 'HOUSING', 'Chambres' from hub.organisation where source_id = 'chu-clermont-ferrand'`,
    [newId()],
  );
});

async function idOf(key: string): Promise<string> {
  const [house] = await hub.sql<{ id: string }>('select id from hub.organisation where source_id = $1', [
    key,
  ]);
  return nodeId('Organisation', house?.id ?? '');
}

const pick = ({ id, version }: Pick<TestReferral, 'id' | 'version'>) => ({ id, version });
const housedBy = (organisation: string) => ({ module: 'HOUSING', organisationId: organisation });

const tomorrowAtTen = (): string =>
  DateTime.now().setZone('Europe/Paris').plus({ days: 1 }).startOf('day').set({ hour: 10 }).toUTC().toISO() ??
  '';

/** A case in which this house takes in housing, and the hospital perhaps something else. */
async function housed(...others: readonly object[]): Promise<TestReferral> {
  const referral = await sent(await hub.as('spip63'), { modules: ['HOUSING', 'PSYCHOLOGICAL_SUPPORT'] });
  const received = await changed(coordinator, 'acknowledgeReferral', pick(referral));
  return changed(coordinator, 'acceptReferral', {
    ...pick(received),
    partners: [housedBy(hostelId), ...others],
  });
}

const declined = (referral: Pick<TestReferral, 'id' | 'version'>, more: object = {}): Promise<TestPayload> =>
  change(hostel, 'declinePart', {
    ...{ ...pick(referral), module: 'HOUSING', reason: 'Complet jusqu’en mars.' },
    ...more,
  });

interface Read {
  readonly relations: readonly string[];
  readonly actions: readonly string[];
  readonly participant: { readonly birthName: string } | null;
  readonly timeline: { readonly edges: readonly { readonly node: { readonly action: string } }[] };
  readonly parties:
    | readonly {
        readonly organisation: { readonly id: string };
        readonly declined: readonly string[];
        readonly overAt: string | null;
      }[]
    | null;
}

async function readBy(client: TestClient, id: string): Promise<Read | null> {
  const { referral } = await client.data<{ referral: Read | null }>(
    `query ($id: ID!) { referral(id: $id) { relations actions participant { birthName } timeline(first: 50) { edges { node { action } } }
       parties { organisation { id } declined overAt } } }`,
    { id },
  );
  return referral;
}

const actionsIn = (referral: Read | null): readonly string[] =>
  referral?.timeline.edges.map(({ node }) => node.action) ?? [];

describe('a partner declines its part', () => {
  test('with its reason: the coordination reads it, and chooses another', async () => {
    const referral = await housed();
    const { referral: after, userErrors } = await declined(referral);
    expect(userErrors).toEqual([]);
    const read = await readBy(coordinator, referral.id);
    expect(read?.parties?.find(({ organisation }) => organisation.id === hostelId)).toMatchObject({
      overAt: expect.any(String),
      declined: ['HOUSING'],
    });
    expect(actionsIn(read).slice(0, 2).sort()).toEqual(['ADD_STATUS_UPDATE', 'DECLINE_HOUSING']);
    await changed(coordinator, 'changePartner', {
      ...{ id: referral.id, version: after?.version, ...housedBy(hospitalId) },
    });
  });

  test('by mistake, and is chosen once more: a new part begins, and it may decline that one too', async () => {
    const referral = await housed();
    const { referral: after } = await declined(referral);
    const again = await changed(coordinator, 'changePartner', { ...pick(after!), ...housedBy(hostelId) });
    const ofHostel = (read: Read | null) =>
      read?.parties?.find(({ organisation }) => organisation.id === hostelId);
    expect(ofHostel(await readBy(coordinator, referral.id))).toMatchObject({ overAt: null, declined: [] });
    const read = await readBy(hostel, referral.id);
    expect(read).toMatchObject({ relations: ['HOUSING_PARTNER'], participant: { birthName: 'Girard' } });
    expect(read?.actions).toContain('DECLINE_HOUSING');
    // what it said then stays said
    expect(actionsIn(read)).toEqual(
      expect.arrayContaining(['CHANGE_HOUSING_PARTNER', 'DECLINE_HOUSING', 'ADD_STATUS_UPDATE']),
    );
    // in place already
    const { userErrors } = await change(coordinator, 'changePartner', {
      ...pick(again),
      ...housedBy(hostelId),
    });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'organisationId' }]);
    expect((await declined(again)).userErrors).toEqual([]);
    expect(ofHostel(await readBy(coordinator, referral.id))).toMatchObject({ declined: ['HOUSING'] });
  });

  test('and is chosen once more when it reads the status alone: it reads the case again', async () => {
    const referral = await housed();
    const { referral: after } = await declined(referral);
    await hub.sql(
      `update hub.referral_party set access_until = now() - interval '1 s'
        where access_until is not null and referral_id = (select id from hub.referral where reference = $1)`,
      [referral.reference],
    );
    await hub.sql('select hub.end_access()');
    await changed(coordinator, 'changePartner', { ...pick(after!), ...housedBy(hostelId) });
    expect(await readBy(hostel, referral.id)).toMatchObject({
      ...{ relations: ['HOUSING_PARTNER'], participant: { birthName: 'Girard' } },
    });
  });

  test('and reads on for its weeks, then the status alone', async () => {
    const referral = await housed();
    await declined(referral);
    expect(await readBy(hostel, referral.id)).toMatchObject({ participant: { birthName: 'Girard' } });
    await hub.sql(
      `update hub.referral_party set access_until = now() - interval '1 s'
        where access_until is not null and referral_id = (select id from hub.referral where reference = $1)`,
      [referral.reference],
    );
    await hub.sql('select hub.end_access()');
    expect(await readBy(hostel, referral.id)).toMatchObject({
      ...{ relations: ['FORMER_PARTNER'], participant: null },
    });
  });

  test('and says why, once', async () => {
    const referral = await housed();
    expect((await declined(referral, { reason: ' ' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: 'reason' },
    ]);
    expect((await declined(referral, { module: 'RESPONSIBILITY_GROUP' })).userErrors).toMatchObject([
      { code: 'INVALID', field: 'module' },
    ]);
    const { referral: after } = await declined(referral);
    expect((await readBy(hostel, referral.id))?.actions).not.toContain('DECLINE_HOUSING');
    expect((await declined({ id: referral.id, version: after?.version ?? 0 })).userErrors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
  });

  test('and the case awaits the coordination, which goes on with another or without one', async () => {
    const choosing = async (id: string) =>
      (
        await coordinator.data<{
          referral: { nextStep: { action: string } | null; partners: readonly { id: string }[] };
        }>(
          'query ($id: ID!) { referral(id: $id) { nextStep { action } partners(module: HOUSING) { id } } }',
          {
            id,
          },
        )
      ).referral;
    const awaits = async (client: TestClient, id: string): Promise<boolean> =>
      (
        await client.data<{ referrals: { edges: readonly { node: { id: string } }[] } }>(
          '{ referrals(first: 50, filter: { awaitsViewer: true }) { edges { node { id } } } }',
        )
      ).referrals.edges.some(({ node }) => node.id === id);
    for (const house of [hospitalId, await idOf('anef-63')]) {
      const referral = await housed();
      expect((await choosing(referral.id)).nextStep).toEqual({ action: 'SCHEDULE_INTAKE' });
      const scheduled = await changed(coordinator, 'scheduleIntake', {
        ...{ ...pick(referral), at: tomorrowAtTen() },
      });
      expect(await awaits(coordinator, referral.id)).toBe(false);
      const { referral: after } = await declined(scheduled);
      const { nextStep, partners } = await choosing(referral.id);
      expect(nextStep).toEqual({ action: 'CHANGE_HOUSING_PARTNER' });
      expect(partners.map(({ id }) => id)).toContain(hospitalId);
      expect(await awaits(coordinator, referral.id)).toBe(true);
      expect(await awaits(hostel, referral.id)).toBe(false);
      const chosen = await changed(coordinator, 'changePartner', {
        ...{ id: referral.id, version: after!.version, ...housedBy(house) },
      });
      expect((await choosing(referral.id)).nextStep).toEqual({ action: 'START' });
      expect(await awaits(coordinator, referral.id)).toBe(false);
      // said once: nobody is left to be replaced
      const { userErrors } = await change(coordinator, 'changePartner', {
        ...pick(chosen),
        ...housedBy(house),
      });
      expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'organisationId' }]);
    }
  });

  test('and where two were given back, both are awaited at once, and the other one once the first is given', async () => {
    const referral = await housed({ module: 'PSYCHOLOGICAL_SUPPORT', organisationId: hospitalId });
    const awaited = async () =>
      (
        await coordinator.data<{ referral: { nextStep: { action: string; besides: string[] } } }>(
          'query ($id: ID!) { referral(id: $id) { nextStep { action besides } } }',
          { id: referral.id },
        )
      ).referral.nextStep;
    expect((await awaited()).besides).toEqual([]);
    const { referral: first } = await declined(referral);
    const second = await changed(await hub.as('sante63'), 'declinePart', {
      ...{ ...pick(first!), module: 'PSYCHOLOGICAL_SUPPORT', reason: 'Complet.' },
    });
    const { action, besides } = await awaited();
    expect([action, ...besides].sort()).toEqual(['CHANGE_HEALTH_PARTNER', 'CHANGE_HOUSING_PARTNER']);
    // in any order
    await changed(coordinator, 'changePartner', {
      ...{ ...pick(second), module: 'PSYCHOLOGICAL_SUPPORT', organisationId: await idOf('anef-63') },
    });
    expect(await awaited()).toEqual({ action: 'CHANGE_HOUSING_PARTNER', besides: [] });
  });

  test('and nobody of it is in charge, nor can be put in charge', async () => {
    const referral = await housed();
    const charge = async () =>
      await hostel.data<{
        viewer: { membership: { id: string } };
        referral: { version: number; actions: readonly string[]; followedBy: { id: string } | null };
      }>(
        'query ($id: ID!) { viewer { membership { id } } referral(id: $id) { version actions followedBy { id } } }',
        {
          id: referral.id,
        },
      );
    const before = await charge();
    await changed(hostel, 'assignReferral', { ...pick(referral), assigneeId: before.viewer.membership.id });
    expect((await charge()).referral.followedBy).toEqual({ id: before.viewer.membership.id });
    await declined(referral);
    const { referral: after } = await charge();
    expect(after.followedBy).toBeNull();
    expect(after.actions).toEqual([]);
    const late = await change(hostel, 'assignReferral', {
      ...{ id: referral.id, version: after.version, assigneeId: before.viewer.membership.id },
    });
    expect(late.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    // it is told until when it reads, and writes nothing new
    const { referral: told } = await hostel.data<{
      referral: { readsUntil: string | null; maySendMessage: boolean };
    }>('query ($id: ID!) { referral(id: $id) { readsUntil maySendMessage } }', { id: referral.id });
    expect(told).toEqual({ readsUntil: expect.any(String), maySendMessage: false });
    expect((await send(hostel, { id: referral.id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('and another partner does not learn of it', async () => {
    const referral = await housed({ module: 'PSYCHOLOGICAL_SUPPORT', organisationId: hospitalId });
    await declined(referral);
    expect(actionsIn(await readBy(await hub.as('sante63'), referral.id))).toEqual(['ACCEPT', 'ACKNOWLEDGE']);
  });
});
