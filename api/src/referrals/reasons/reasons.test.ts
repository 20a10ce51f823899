import { beforeAll, describe, expect, test } from 'vitest';
import { uuidOf } from '../../ids.ts';
import {
  change,
  changed,
  everyReason,
  hubForFile,
  organisationId,
  personas,
  reasonNamed,
  savedReason,
  saveReason,
  sent,
} from '../../testing/index.ts';
import type { TestClient, TestReason, TestReferral } from '../../testing/index.ts';
import type { ReasonKind } from './reason-kinds.ts';

const hub = hubForFile();
let region: TestClient;
let coordinator: TestClient;
let officer: TestClient;

beforeAll(async () => {
  region = await hub.as('coordination15');
  coordinator = await hub.as('coordination0363');
  officer = await hub.as('spip63');
});

/** The steps that give a reason: by whom, from which state, and where the case keeps it. */
const steps = [
  {
    kind: 'DECLINE',
    mutation: 'declineReferral',
    by: () => coordinator,
    from: 'ACKNOWLEDGED',
    field: 'declineReason',
  },
  {
    kind: 'WITHDRAW',
    mutation: 'withdrawReferral',
    by: () => officer,
    from: 'ACKNOWLEDGED',
    field: 'withdrawReason',
  },
  {
    kind: 'SUSPEND',
    mutation: 'suspendReferral',
    by: () => coordinator,
    from: 'ACTIVE',
    field: 'suspendReason',
  },
  { kind: 'END', mutation: 'endReferralEarly', by: () => coordinator, from: 'ACTIVE', field: 'endReason' },
  {
    kind: 'REOPEN',
    mutation: 'reopenReferral',
    by: () => coordinator,
    from: 'DECLINED',
    field: 'reopenReason',
  },
  {
    kind: 'WITHDRAW_ENTRY',
    mutation: 'withdrawEntry',
    by: () => coordinator,
    from: 'ACKNOWLEDGED',
    field: 'withdrawReason',
  },
] as const satisfies readonly {
  readonly kind: ReasonKind;
  readonly by: () => TestClient;
  readonly [more: string]: unknown;
}[];
type Step = (typeof steps)[number];

/** A case that stands where this step can be taken; the states on the way there are another test's. */
async function before({ from, kind }: Step, known?: TestReferral): Promise<{ id: string; version: number }> {
  const { id } = known ?? (await sent(officer));
  if (kind === 'WITHDRAW_ENTRY') await asIfEntered(id);
  const [row] = await hub.sql<{ version: number }>(
    'update hub.referral set status = $2 where id = $1 returning version',
    [uuidOf('Referral', id), from],
  );
  return { id, version: row!.version };
}

/** The case as it would be, had the CPCA entered it this minute. */
const asIfEntered = (id: string) =>
  hub.sql(
    `with said as (delete from hub.status_update where referral_id = $1)
     update hub.referral set entered_by_id = recipient_id, origin = 'PARTNER', received_on = '2026-11-20', received_via = 'LETTER', received_by = 'Lina Marchal'
      where id = $1`,
    [uuidOf('Referral', id)],
  );

/** An early end tells what happened in any case. */
const report = ({ kind }: Step) => (kind === 'END' ? { report: 'Trois absences.' } : {});

async function reasonShown(client: TestClient, id: string, field: string) {
  const { referral } = await client.data<{ referral: Record<string, TestReason | null> }>(
    `query ($id: ID!) { referral(id: $id) { ${field} { kind code labelFr labelEn active } } }`,
    { id },
  );
  return referral[field];
}

describe('the list', () => {
  test('is the same for everybody in the network, in its order, and for nobody else', async () => {
    const whole = await everyReason(region);
    expect(whole).toHaveLength(35);
    for (const { kind } of steps) {
      const those = whole.filter((reason) => reason.kind === kind);
      expect(those.at(-1)).toMatchObject({ code: 'OTHER', noteRequired: true, active: true });
      const { reasons } = await region.data<{ reasons: TestReason[] }>(
        'query ($kind: ReasonKind) { reasons(kind: $kind) { code } }',
        { kind },
      );
      expect(reasons.map(({ code }) => code)).toEqual(those.map(({ code }) => code));
    }
    for (const person of personas) expect(await everyReason(await hub.as(person)), person).toEqual(whole);
    const { errors } = await hub.visitor().query('{ reasons { code } }');
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });

  test('is edited by who coordinates the region: whoever else is answered as for what does not exist', async () => {
    const known = await reasonNamed(region, 'DECLINE', 'NO_CAPACITY');
    for (const person of personas) {
      const client = await hub.as(person);
      const { mayEditReasons } = await client.data<{ mayEditReasons: boolean }>('{ mayEditReasons }');
      expect(mayEditReasons, person).toBe(person === 'coordination15');
      if (person === 'coordination15') continue;
      const answers = [
        await saveReason(client, { ...known, labelFr: 'Complet' }),
        await saveReason(client, { ...known, code: 'UNKNOWN', version: 1 }),
        await saveReason(client, { ...known, code: 'ADDED', version: null }),
      ];
      for (const { reason, userErrors } of answers) {
        expect(reason).toBeNull();
        expect(userErrors, person).toMatchObject([{ code: 'NOT_FOUND', field: null }]);
      }
    }
    expect(await reasonNamed(region, 'DECLINE', 'NO_CAPACITY')).toEqual(known);
  });
});

describe.each(steps)('$mutation', (step) => {
  test('takes every reason that is offered, with a word where it says nothing by itself', async () => {
    const offered = (await everyReason(region)).filter(({ kind, active }) => kind === step.kind && active);
    expect(offered.length).toBeGreaterThan(3);
    const known = await sent(officer);
    for (const { code, labelFr, noteRequired } of offered) {
      const given = { ...(await before(step, known)), reason: code, ...report(step) };
      if (noteRequired && step.kind !== 'END') {
        const silent = await change(step.by(), step.mutation, { ...given, note: ' ' });
        expect(silent.userErrors).toMatchObject([{ code: 'REQUIRED', field: 'note' }]);
      }
      const spoken = step.kind === 'END' ? {} : { note: 'Dit au téléphone.' };
      await changed(step.by(), step.mutation, { ...given, ...(noteRequired ? spoken : {}) });
      expect(await reasonShown(officer, known.id, step.field)).toMatchObject({
        kind: step.kind,
        code,
        labelFr,
      });
    }
  });

  test('refuses a code that is not in its list, also one of another step', async () => {
    const others = steps.filter(({ kind }) => kind !== step.kind).map(({ kind }) => kind);
    const all = await everyReason(region);
    const own = all.filter(({ kind }) => kind === step.kind).map(({ code }) => code);
    const foreign = all.filter(({ kind, code }) => others.includes(kind) && !own.includes(code));
    const given = await before(step);
    for (const reason of ['NOTHING', 'other', '', ...foreign.map(({ code }) => code)]) {
      const { userErrors } = await change(step.by(), step.mutation, { ...given, reason, ...report(step) });
      expect(userErrors, reason).toMatchObject([{ code: 'INVALID', field: 'reason' }]);
    }
  });

  test('refuses one that was retired by its own name, and an old case goes on telling it', async () => {
    const added = await savedReason(region, {
      ...{
        kind: step.kind,
        code: 'SAISON',
        version: null,
        labelFr: 'Travail saisonnier',
        labelEn: 'Seasonal work',
      },
      ...{ noteRequired: false, active: true, position: 5 },
    });
    const old = await before(step);
    await changed(step.by(), step.mutation, { ...old, reason: 'SAISON', ...report(step) });
    await savedReason(region, { ...added, active: false });
    const given = await before(step);
    const { referral, userErrors } = await change(step.by(), step.mutation, {
      ...{ ...given, reason: 'SAISON' },
      ...report(step),
    });
    expect(referral).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'REASON_RETIRED', field: 'reason' }]);
    expect(userErrors[0]?.message).toContain('Travail saisonnier');
    for (const client of [officer, coordinator])
      expect(await reasonShown(client, old.id, step.field)).toMatchObject({ code: 'SAISON', active: false });
    // Whom the case does not concern learns nothing of the reason by trying one.
    const stranger = await change(await hub.as('coordination26'), step.mutation, {
      ...{ ...given, reason: 'SAISON' },
      ...report(step),
    });
    expect(stranger.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

test('a code is taken as a bare word too, as when the list was fixed, and as nothing else', async () => {
  const { id, version } = await before(steps[0]);
  const decline = (reason: string) =>
    coordinator.query<{ declineReferral: { userErrors: unknown[] } }>(
      `mutation ($id: ID!, $version: Int!) { declineReferral(input: { id: $id, version: $version, reason: ${reason} }) { userErrors { code } } }`,
      { id, version },
    );
  for (const wrong of ['3', 'true', '["NO_CAPACITY"]', '{ code: NO_CAPACITY }'])
    expect((await decline(wrong)).errors?.length, wrong).toBeGreaterThan(0);
  expect((await decline('NO_CAPACITY')).data?.declineReferral.userErrors).toEqual([]);
});

test('a psychologist and a housing partner read that a programme pauses, and not why', async () => {
  const { id, version } = await before(steps[0]);
  await changed(coordinator, 'acceptReferral', {
    ...{ id, version },
    partners: [
      {
        module: 'HOUSING',
        organisationId: await organisationId(coordinator, 'anef 63 hebergement', 'ASSOCIATION'),
      },
    ],
  });
  const given = await before(steps[2], { id } as TestReferral);
  await changed(coordinator, 'suspendReferral', { ...given, reason: 'HEALTH' });
  expect(await reasonShown(coordinator, id, 'suspendReason')).toMatchObject({ code: 'HEALTH' });
  const { referral } = await (
    await hub.as('hebergement63')
  ).data<{ referral: { status: string; hidden: string[]; suspendReason: unknown } }>(
    'query ($id: ID!) { referral(id: $id) { status hidden suspendReason { code labelFr } } }',
    { id },
  );
  expect(referral).toMatchObject({ status: 'SUSPENDED', suspendReason: null });
  expect(referral.hidden).toContain('suspendReason');
});
