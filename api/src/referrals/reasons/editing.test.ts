import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyReason, hubForFile, reasonNamed, savedReason, saveReason } from '../../testing/index.ts';
import type { TestClient, TestReason } from '../../testing/index.ts';
import { otherReason, reasonKinds } from './reason-kinds.ts';

const hub = hubForFile();
let region: TestClient;
beforeAll(async () => {
  region = await hub.as('coordination15');
});

const fresh = (given: Partial<TestReason> = {}): TestReason => ({
  ...{ kind: 'DECLINE', code: 'TROP_LOIN', version: null, labelFr: 'Trop loin', labelEn: 'Too far' },
  ...{ noteRequired: false, active: true, position: 65 },
  ...given,
});

describe('a reason that is added', () => {
  test('is offered at its place, in one line of words', async () => {
    const added = await savedReason(
      region,
      fresh({ code: 'LIGNES', labelFr: '  Trop\n loin  ', position: 15 }),
    );
    expect(added).toMatchObject({ version: 1, labelFr: 'Trop loin', active: true });
    const declining = (await everyReason(region)).filter(({ kind }) => kind === 'DECLINE');
    expect(declining.map(({ code }) => code).indexOf('LIGNES')).toBe(1);
  });

  test.each([
    ['code', { code: 'trop-loin' }, 'INVALID'],
    ['code', { code: 'É' }, 'INVALID'],
    ['code', { code: 'X'.repeat(61) }, 'INVALID'],
    ['code', { code: 'NO_CAPACITY' }, 'INVALID'],
    ['labelFr', { labelFr: '  ' }, 'REQUIRED'],
    ['labelEn', { labelEn: '' }, 'REQUIRED'],
    ['labelFr', { labelFr: 'x'.repeat(121) }, 'TOO_LONG'],
    ['labelEn', { labelEn: 'a\u202eb' }, 'INVALID'],
    ['position', { position: -1 }, 'INVALID'],
    ['position', { position: 10_001 }, 'INVALID'],
  ] as const)('is refused by its %s: %j', async (field, given, code) => {
    const before = await everyReason(region);
    const { reason, userErrors } = await saveReason(region, fresh(given));
    expect(reason).toBeNull();
    expect(userErrors).toMatchObject([{ code, field }]);
    expect(await everyReason(region)).toEqual(before);
  });

  test('of several who add the same code at once, one does', async () => {
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((labelEn) => saveReason(region, fresh({ code: 'ENSEMBLE', labelEn }))),
    );
    const won = answers.filter(({ reason }) => reason !== null);
    expect(won).toHaveLength(1);
    const lost = answers.filter(({ reason }) => reason === null);
    expect(lost.flatMap(({ userErrors }) => userErrors.map(({ field }) => field))).toEqual(
      lost.map(() => 'code'),
    );
    expect(await reasonNamed(region, 'DECLINE', 'ENSEMBLE')).toEqual(won[0]?.reason);
  });
});

describe('a reason that is changed', () => {
  test('on an older version is refused and says so', async () => {
    const known = await reasonNamed(region, 'END', 'ABSENCES');
    await savedReason(region, { ...known, labelFr: 'Absences' });
    const late = await saveReason(region, { ...known, labelFr: 'Trop d’absences' });
    expect(late.userErrors).toMatchObject([{ code: 'STALE' }]);
    expect(await reasonNamed(region, 'END', 'ABSENCES')).toMatchObject({ labelFr: 'Absences' });
  });

  test('by several at once is changed by one, and the others are told', async () => {
    const known = await reasonNamed(region, 'SUSPEND', 'WORK');
    const answers = await Promise.all(
      ['un', 'deux', 'trois', 'quatre'].map((labelFr) => saveReason(region, { ...known, labelFr })),
    );
    const won = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'STALE')).toHaveLength(3);
    expect(await reasonNamed(region, 'SUSPEND', 'WORK')).toEqual(won[0]?.reason);
  });

  test('leaves in the audit who did it', async () => {
    const rows = () =>
      hub.sql<{ name: string }>(
        `select person_name as name from hub.audit_event join hub.membership on membership.id = membership_id
          where action = 'SAVE_REASON' and object_type = 'Reason'`,
      );
    const before = (await rows()).length;
    await savedReason(region, { ...(await reasonNamed(region, 'SUSPEND', 'FAMILY')), position: 35 });
    const after = await rows();
    expect(after).toHaveLength(before + 1);
    expect(new Set(after.map(({ name }) => name))).toEqual(new Set(['Mathilde Combes']));
  });
});

/** What an editor might send: at a reason that is there, one that was, one that is not, wanted or not. */
const attempts = fc.array(
  fc.record({
    kind: fc.constantFrom(...reasonKinds),
    code: fc.constantFrom(otherReason, 'INCARCERATION', 'HEALTH', 'NO_CAPACITY', 'NEUF', 'pas un code'),
    late: fc.boolean(),
    labelFr: fc.constantFrom('Un motif', 'Un autre', ''),
    noteRequired: fc.boolean(),
    active: fc.boolean(),
    position: fc.constantFrom(0, 10, 10_000, 10_001),
  }),
  { maxLength: 12 },
);

test('whatever is tried, a reason is never lost, and each step keeps one to give for whatever no other says', async () => {
  await fc.assert(
    fc.asyncProperty(attempts, async (tried) => {
      for (const { late, ...given } of tried) {
        const before = await everyReason(region);
        const known = before.find(({ kind, code }) => kind === given.kind && code === given.code);
        const version = known?.version ? known.version - (late ? 1 : 0) : null;
        const { reason } = await saveReason(region, { ...given, version, labelEn: 'A reason' });
        const after = await everyReason(region);
        const names = (reasons: readonly TestReason[]) => reasons.map(({ kind, code }) => `${kind} ${code}`);
        expect(names(after)).toEqual(expect.arrayContaining(names(before)));
        if (reason === null) expect(after).toEqual(before);
        // An edit that says what is said already changes nothing, and needs no newer version.
        else expect(after).toContainEqual(reason);
        for (const kind of reasonKinds)
          expect(after).toContainEqual(
            expect.objectContaining({ kind, code: otherReason, active: true, noteRequired: true }),
          );
      }
    }),
    { numRuns: 25 },
  );
});
