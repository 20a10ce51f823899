import { beforeAll, describe, expect, test } from 'vitest';
import { deadlineKinds } from '../deadlines/deadline-kinds.ts';
import { endOfDelay } from '../deadlines/working-days.ts';
import { newId, nodeId } from '../../ids.ts';
import { change, changed, hubForFile, organisationId, sent } from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';

/** Who takes a module in, and which psychologist is assigned, is said anew after the acceptance. */

const hub = hubForFile();
const pick = ({ id, version }: Pick<TestReferral, 'id' | 'version'>) => ({ id, version });
let coordinator: TestClient;
let housing: TestClient;
let hostel: string;
let hospital: string;
let cpca: string;
const psychologists: string[] = [];

beforeAll(async () => {
  [coordinator, housing] = await Promise.all([hub.as('coordination0363'), hub.as('hebergement63')]);
  const ids = await hub.sql<{ source_id: string; id: string }>(
    `select source_id, id from hub.organisation where source_id in ('anef-63', 'anef-63-hebergement', 'chu-clermont-ferrand')`,
  );
  const idOf = (key: string): string =>
    nodeId('Organisation', ids.find(({ source_id }) => source_id === key)?.id ?? '');
  [cpca, hostel, hospital] = [idOf('anef-63'), idOf('anef-63-hebergement'), idOf('chu-clermont-ferrand')];
  // The hospital houses, too: there is somebody to change to.
  await hub.sql(
    `insert into hub.offer (id, organisation_id, module, title) select $1, id, 'HOUSING', 'Chambres' from hub.organisation where source_id = 'chu-clermont-ferrand'`,
    [newId()],
  );
  await hub.sql(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name, active_from)
     select $1, user_id, organisation_id, function, 'Solène Aubert', active_from from hub.membership where person_name = 'Inès Carvalho'
       and not exists (select from hub.membership where person_name = 'Solène Aubert')`,
    [newId()],
  );
  for (const name of ['Inès Carvalho', 'Solène Aubert']) {
    const [row] = await hub.sql<{ id: string }>('select id from hub.membership where person_name = $1', [
      name,
    ]);
    psychologists.push(nodeId('Membership', row?.id ?? ''));
  }
});

const modules = ['HOUSING', 'PSYCHOLOGICAL_SUPPORT'];

async function accepted(more: object = {}): Promise<TestReferral> {
  const referral = await sent(await hub.as('spip63'), { modules });
  const received = await changed(coordinator, 'acknowledgeReferral', pick(referral));
  return changed(coordinator, 'acceptReferral', { ...pick(received), ...more });
}

const toHousing = (organisation: string) => ({ module: 'HOUSING', organisationId: organisation });

interface Seen {
  readonly status: string;
  readonly modules: readonly string[];
  readonly relations: readonly string[];
  readonly actions: readonly string[];
  readonly hidden: readonly string[];
  readonly participant: { readonly birthName: string | null } | null;
  readonly timeline: { readonly edges: readonly { readonly node: { readonly action: string } }[] };
}

async function seen(client: TestClient, id: string): Promise<Seen | null> {
  const { referral } = await client.data<{ referral: Seen | null }>(
    `query ($id: ID!) { referral(id: $id) { status modules relations actions hidden participant { birthName } timeline(first: 50) { edges { node { action } } } } }`,
    { id },
  );
  return referral;
}

interface Party {
  readonly organisation: { readonly id: string };
  readonly relations: readonly string[];
  readonly modules: readonly string[];
  readonly overAt: string | null;
  readonly accessUntil: string | null;
  readonly accessEndedAt: string | null;
}

async function partyOf(id: string, house: string): Promise<Party | undefined> {
  const { referral } = await coordinator.data<{ referral: { parties: readonly Party[] } }>(
    `query ($id: ID!) { referral(id: $id) { parties { organisation { id } relations modules overAt accessUntil accessEndedAt } } }`,
    { id },
  );
  return referral.parties.find(({ organisation }) => organisation.id === house);
}

/** The weeks in which one reads on have passed, and the job has looked. */
async function afterAccess(reference: string | null): Promise<void> {
  await hub.sql(
    `update hub.referral_party set access_until = now() - interval '1 s'
      where access_until is not null and referral_id = (select id from hub.referral where reference = $1)`,
    [reference],
  );
  await hub.sql('select hub.end_access()');
}

const actions = (referral: Seen | null): readonly string[] =>
  referral?.timeline.edges.map(({ node }) => node.action) ?? [];

describe('a module is given to another partner', () => {
  test('the one that comes reads it from then on, and the one that goes for as long as its CPCA has set', async () => {
    const referral = await accepted({ partners: [toHousing(hospital)] });
    expect(await seen(housing, referral.id)).toBeNull();
    const theirs = await changed(coordinator, 'changePartner', { ...pick(referral), ...toHousing(hostel) });
    const read = await seen(housing, referral.id);
    expect(read).toMatchObject({
      status: 'ACCEPTED',
      modules: ['HOUSING'],
      participant: { birthName: 'Girard' },
    });
    expect(actions(read)).toContain('CHANGE_HOUSING_PARTNER');
    const note = { note: 'La chambre est rendue.', audience: ['COORDINATOR'] };
    await changed(housing, 'addStatusUpdate', { ...pick(theirs), ...note });
    const before = await changed(coordinator, 'changePartner', { ...pick(theirs), ...toHousing(hospital) });
    expect(await seen(housing, referral.id)).toMatchObject({ participant: { birthName: 'Girard' } });
    expect(await partyOf(referral.id, hospital)).toMatchObject({ modules: ['HOUSING'], overAt: null });
    const leaving = await partyOf(referral.id, hostel);
    expect(leaving).toMatchObject({
      modules: ['HOUSING'],
      relations: ['HOUSING_PARTNER'],
      accessEndedAt: null,
    });
    expect(leaving?.accessUntil).toBe(
      endOfDelay(new Date(leaving?.overAt ?? ''), deadlineKinds.PARTNER_ACCESS).toISOString(),
    );
    const late = await change(housing, 'addStatusUpdate', { ...pick(before), ...note });
    expect(late.userErrors, 'it reads on, and writes nothing new').toMatchObject([{ code: 'WRONG_STATE' }]);
    await afterAccess(referral.reference);
    const left = await seen(housing, referral.id);
    expect(left).toMatchObject({
      ...{ status: 'ACCEPTED', modules: ['HOUSING'], relations: ['FORMER_PARTNER'], actions: [] },
      ...{
        participant: null,
        hidden: expect.arrayContaining(['participant', 'safetyConstraints', 'parties']),
      },
    });
    expect(actions(left), 'its own words').toEqual(['ADD_STATUS_UPDATE']);
    expect(await partyOf(referral.id, hostel)).toMatchObject({
      relations: ['FORMER_PARTNER'],
      accessEndedAt: expect.any(String),
    });
  });

  test('the one whose access has ended finds nobody by name or number any more, and the case in its list', async () => {
    const referral = await accepted({ partners: [toHousing(hostel)] });
    await changed(coordinator, 'changePartner', { ...pick(referral), ...toHousing(hospital) });
    const found = async (filter: object): Promise<number> =>
      (
        await housing.data<{ referrals: { totalCount: number } }>(
          'query ($filter: ReferralFilter) { referrals(first: 1, filter: $filter) { totalCount } }',
          { filter },
        )
      ).referrals.totalCount;
    const [all, named] = [await found({}), await found({ search: 'Girard' })];
    await afterAccess(referral.reference);
    expect(await found({})).toBe(all);
    expect(await found({ search: 'Girard' })).toBe(named - 1);
  });

  test('the job ends what is due and nothing else, however often it runs', async () => {
    const referral = await accepted({ partners: [toHousing(hostel)] });
    await changed(coordinator, 'changePartner', { ...pick(referral), ...toHousing(hospital) });
    await hub.sql('select hub.end_access()');
    expect(await partyOf(referral.id, hostel)).toMatchObject({ accessEndedAt: null });
    await afterAccess(referral.reference);
    const ended = await partyOf(referral.id, hostel);
    await hub.sql('select hub.end_access()');
    expect(await partyOf(referral.id, hostel)).toEqual(ended);
  });

  test('what a CPCA has set counts for the parts that end from then on', async () => {
    await hub.sql(
      `insert into hub.deadline_setting (organisation_id, version, amounts)
       select id, 1, '{"PARTNER_ACCESS": 3}' from hub.organisation where source_id = 'anef-63'`,
    );
    const referral = await accepted({ partners: [toHousing(hostel)] });
    await changed(coordinator, 'changePartner', { ...pick(referral), ...toHousing(hospital) });
    await hub.sql('delete from hub.deadline_setting');
    const party = await partyOf(referral.id, hostel);
    expect(party?.accessUntil).toBe(
      endOfDelay(new Date(party?.overAt ?? ''), { amount: 3, unit: 'DAYS' }).toISOString(),
    );
  });

  test('another partner is not told of it', async () => {
    const referral = await accepted({
      partners: [toHousing(hostel), { module: 'PSYCHOLOGICAL_SUPPORT', organisationId: hospital }],
    });
    await changed(coordinator, 'changePartner', {
      ...pick(referral),
      ...{ module: 'PSYCHOLOGICAL_SUPPORT', organisationId: cpca },
      note: 'Le CHU n’a plus de créneau.',
    });
    expect(actions(await seen(housing, referral.id))).toEqual(['ACCEPT', 'ACKNOWLEDGE']);
    expect(actions(await seen(await hub.as('spip63'), referral.id))).toContain('CHANGE_HEALTH_PARTNER');
  });

  test('and back again: it begins anew', async () => {
    const referral = await accepted({ partners: [toHousing(hostel)] });
    const away = await changed(coordinator, 'changePartner', { ...pick(referral), ...toHousing(cpca) });
    await changed(coordinator, 'changePartner', { ...pick(away), ...toHousing(hostel) });
    const [party] = await hub.sql<{ over_at: Date | null }>(
      `select over_at from hub.referral_party join hub.organisation on organisation.id = organisation_id
        join hub.referral on referral.id = referral_id where source_id = 'anef-63-hebergement' and reference = $1`,
      [referral.reference],
    );
    expect(party).toEqual({ over_at: null });
  });

  test.each([
    ['who takes it in already', () => hostel],
    [
      'who does not offer it',
      async () => organisationId(coordinator, 'spip puy de dome', 'PROBATION_SERVICE'),
    ],
    ['that is another CPCA', async () => organisationId(coordinator, 'vallee du rhone', 'CPCA')],
  ])('not to one %s', async (_who, whom) => {
    const referral = await accepted({ partners: [toHousing(hostel)] });
    const { userErrors } = await change(coordinator, 'changePartner', {
      ...pick(referral),
      ...toHousing(await whom()),
    });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'organisationId' }]);
  });

  test('a group is led by the CPCA itself, which gives it to nobody', async () => {
    const referral = await accepted();
    const { userErrors } = await change(coordinator, 'changePartner', {
      ...pick(referral),
      ...{ module: 'RESPONSIBILITY_GROUP', organisationId: hostel },
    });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: 'module' }]);
  });

  test('of two who give it away at once one does, and the other learns who', async () => {
    const referral = await accepted({ partners: [toHousing(hostel)] });
    const answers = await Promise.all(
      [hospital, cpca].map((whom) =>
        change(coordinator, 'changePartner', { ...pick(referral), ...toHousing(whom) }),
      ),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['STALE']);
    const taking = await hub.sql(
      `select from hub.referral_party join hub.referral on referral.id = referral_id
        where reference = $1 and 'HOUSING' = any(referral_party.modules) and over_at is null`,
      [referral.reference],
    );
    expect(taking.length).toBeLessThan(2);
  });
});

describe('another psychologist is assigned', () => {
  test('she finds the case, and the one before its status and her own words', async () => {
    const [ines, solene] = psychologists;
    const psychologist = await hub.as('psychologue63');
    const referral = await accepted({ clinicianId: solene });
    expect(await seen(psychologist, referral.id)).toBeNull();
    const hers = await changed(coordinator, 'changeClinician', { ...pick(referral), clinicianId: ines });
    expect(actions(await seen(psychologist, referral.id))).toContain('CHANGE_CLINICIAN');
    const again = await change(coordinator, 'changeClinician', { ...pick(hers), clinicianId: ines });
    expect(again.userErrors).toMatchObject([{ code: 'INVALID', field: 'clinicianId' }]);
    await changed(psychologist, 'addStatusUpdate', {
      ...pick(hers),
      note: 'Vue une fois.',
      audience: ['CASEWORKER'],
    });
    await changed(coordinator, 'addStatusUpdate', {
      ...pick(hers),
      note: 'Pour l’équipe.',
      audience: ['CASEWORKER'],
    });
    const theirs = await changed(coordinator, 'changeClinician', { ...pick(hers), clinicianId: solene });
    const left = await seen(psychologist, referral.id);
    expect(left).toMatchObject({
      ...{ status: 'ACCEPTED', relations: ['FORMER_PARTNER'], actions: [], participant: null },
      hidden: expect.arrayContaining(['participant', 'safetyConstraints', 'parties']),
    });
    expect(actions(left), 'hers, and not her colleagues’').toEqual(['ADD_STATUS_UPDATE']);
    await changed(coordinator, 'changeClinician', { ...pick(theirs), clinicianId: ines });
    expect(await seen(psychologist, referral.id)).toMatchObject({
      relations: ['CLINICIAN'],
      participant: { birthName: 'Girard' },
    });
  });

  test('no partner is told of it', async () => {
    const referral = await accepted({ partners: [toHousing(hostel)] });
    await changed(coordinator, 'changeClinician', { ...pick(referral), clinicianId: psychologists[0] });
    expect(actions(await seen(housing, referral.id))).toEqual(['ACCEPT', 'ACKNOWLEDGE']);
  });
});

describe('the part of a partner is over with the case', () => {
  async function closed(): Promise<TestReferral> {
    const referral = await accepted({ partners: [toHousing(hostel)] });
    const ended = await changed(coordinator, 'endReferralEarly', {
      ...pick(referral),
      ...{ reason: 'ABSENCES', report: 'Absences répétées.' },
    });
    return changed(await hub.as('jap63'), 'acknowledgeOutcome', pick(ended));
  }

  test('when its outcome was read; weeks later the status remains', async () => {
    const referral = await closed();
    expect(await partyOf(referral.id, hostel)).toMatchObject({
      overAt: expect.any(String),
      accessEndedAt: null,
    });
    expect(await seen(housing, referral.id)).toMatchObject({ participant: { birthName: 'Girard' } });
    await afterAccess(referral.reference);
    expect(await seen(housing, referral.id)).toMatchObject({ status: 'ENDED_EARLY', participant: null });
  });

  test('and goes on where the case is reopened, also after its access has ended', async () => {
    const referral = await closed();
    await afterAccess(referral.reference);
    await changed(coordinator, 'reopenReferral', { ...pick(referral), reason: 'MISTAKE' });
    expect(await partyOf(referral.id, hostel)).toMatchObject({
      ...{ relations: ['HOUSING_PARTNER'], overAt: null, accessUntil: null, accessEndedAt: null },
    });
    expect(await seen(housing, referral.id)).toMatchObject({ participant: { birthName: 'Girard' } });
  });

  test('or withdrawn', async () => {
    const referral = await accepted({ partners: [toHousing(hostel)] });
    await changed(await hub.as('spip63'), 'withdrawReferral', { ...pick(referral), reason: 'MEASURE_ENDED' });
    expect(await partyOf(referral.id, hostel)).toMatchObject({ overAt: expect.any(String) });
  });
});
