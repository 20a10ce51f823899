import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctedFields, fieldsOf, maskOf } from '../../access/index.ts';
import { stepBits } from '../../access/policy/step-bits.ts';
import { audienceOf } from '../timeline/journal.ts';
import { casesForFile } from '../../access/testing/cases/cases-for-file.ts';
import { holders } from '../../access/testing/cases/cases.ts';
import type { Case, CaseName, Holder } from '../../access/testing/cases/cases.ts';
import { copyIn, versionOfCopies } from '../../access/testing/cases/copies.ts';
import { gridOf, reads } from '../../access/testing/expected/expectation.ts';
import { whenListening } from '../../access/testing/attempts/listening.ts';
import { newId, nodeId } from '../../ids.ts';
import { change, changed, hubForFile, organisationId } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { fields, inputOf, others, stepOf, valueOf } from './testing/other-values.ts';
import type { Field } from './testing/other-values.ts';
import { drawn } from '../../testing/runs/drawn.ts';

/** What was sent, corrected until there is an outcome. */

const hub = hubForFile();
const arranged = casesForFile(hub);

const open = (of: CaseName, entered = false): Promise<Case> =>
  copyIn(arranged.owner, arranged.cases[of], 'ACCEPTED', entered);
const at = ({ id }: Case) => ({ id, version: versionOfCopies });
const update = (client: TestClient, input: object) => change(client, 'correctReferral', input);
const codes = ({ userErrors }: Awaited<ReturnType<typeof change>>) => userErrors.map(({ code }) => code);

async function stored(copy: Case): Promise<Record<string, unknown>> {
  const { rows } = await arranged.owner.query<{ row: Record<string, unknown> }>(
    `select (to_jsonb(person) || to_jsonb(referral)) - array['updated_at', 'name_keys', 'search_text'] as row
       from hub.referral join hub.participant person on person.id = participant_id where referral.id = $1`,
    [copy.uuid],
  );
  return rows[0]!.row;
}

async function linesOf(copy: Case): Promise<readonly string[]> {
  const { rows } = await arranged.owner.query<{ action: string }>(
    `select action from hub.status_update where referral_id = $1 and action like 'CORRECT%' order by action`,
    [copy.uuid],
  );
  return rows.map(({ action }) => action);
}

test('what may be corrected is what the grids let someone write while a referral is open, and nothing else', async () => {
  const { __type } = await (
    await hub.as('spip63')
  ).data<{ __type: { inputFields: { name: string }[] } }>(
    '{ __type(name: "CorrectReferralInput") { inputFields { name } } }',
  );
  const granted = (['Referral', 'Participant'] as const).flatMap((type) =>
    fieldsOf(gridOf(type)).filter((field) => maskOf(gridOf(type), field, 'writeOpen') !== 0),
  );
  const asked = __type.inputFields
    .map(({ name }) => name)
    .filter((name) => !['id', 'version', 'confirmed'].includes(name));
  expect(asked.sort()).toEqual(granted.map(inputOf).sort());
  expect([...fields].sort()).toEqual([...granted].sort());
});

test('a step that corrects is taken by who may write the fields that it is about, and their line is for who reads them', () => {
  for (const { field, step, writers, readers } of correctedFields) {
    expect([step, stepBits(step)], field).toEqual([step, writers]);
    expect(audienceOf(step), field).toBe(readers);
  }
});

describe('who may', () => {
  // Of who comes of their own accord there is no measure to correct, and no urgency.
  const cells = holders.flatMap((holder) =>
    fields
      .filter(
        (field) =>
          holder.of !== 'unannounced' ||
          !['CORRECT_MEASURE', 'CORRECT_URGENCY'].includes(stepOf(field) ?? ''),
      )
      .map((field) => ({ ...holder, holder, field })),
  );
  const may = ({ bits }: Holder, field: Field): boolean =>
    (maskOf(gridOf(others[field][0]), field, 'write', 'writeOpen') & bits) !== 0;

  test.each(drawn(cells, 3))('$title × $of × $field', async ({ holder, field }) => {
    const client = await hub.as(holder.person);
    const copy = await open(holder.of, stepOf(field) === 'CORRECT_ENTRY');
    const [, column] = others[field];
    const value = await valueOf(field, (search, kind) => organisationId(client, search, kind));
    const before = await stored(copy);
    const answer = await update(client, { ...at(copy), [inputOf(field)]: value.sent });
    if (may(holder, field)) {
      expect(codes(answer)).toEqual([]);
      expect(await stored(copy)).toEqual({ ...before, [column]: value.stored, version: versionOfCopies + 1 });
    } else {
      const absent = {
        id: nodeId('Referral', newId()),
        version: versionOfCopies,
        [inputOf(field)]: value.sent,
      };
      expect(answer).toEqual(await update(client, absent));
      expect(codes(answer)).toEqual(['NOT_FOUND']);
      expect(await stored(copy)).toEqual(before);
    }
  });

  test('a person whom one followed in a case that is over is not corrected through it, though another case is open', async () => {
    const over = await copyIn(arranged.owner, arranged.cases.followed, 'COMPLETED');
    const coordinator = await hub.as('coordination0363');
    const elsewhere = await open('followed');
    await arranged.owner.query('update hub.referral set participant_id = $2 where id = $1', [
      elsewhere.uuid,
      over.personUuid,
    ]);
    await arranged.owner.query('delete from hub.referral_party where referral_id = $1', [elsewhere.uuid]);
    const answer = await update(coordinator, { ...at(over), phone: '04 73 99 99 99' });
    expect(codes(answer)).toEqual(['WRONG_STATE']);
    expect((await stored(over))['phone']).not.toBe('04 73 99 99 99');
  });
});

describe('who is told', () => {
  const secret = '04 73 55 66 77';

  test.each(holders.filter(({ of }) => of === 'followed'))(
    '$title reads the line of what they may read, without a word of what it is now',
    async ({ person, bits }) => {
      const copy = await open('followed');
      await changed(await hub.as('equipe63'), 'correctReferral', {
        ...at(copy),
        phone: secret,
        safetyConstraints: ['ANTI_APPROACH_BRACELET'],
      });
      const { referral } = await (
        await hub.as(person)
      ).data<{ referral: { timeline: { edges: { node: { action: string } }[] } } }>(
        'query ($id: ID!) { referral(id: $id) { timeline(first: 50) { edges { node { action note fromStatus toStatus } } } } }',
        { id: copy.id },
      );
      const lines = referral.timeline.edges.map(({ node }) => node);
      const told = lines.map(({ action }) => action).filter((action) => action.startsWith('CORRECT'));
      const expected = [
        ...(reads(gridOf('Participant'), 'phone', bits) ? ['CORRECT_DETAILS'] : []),
        ...(reads(gridOf('Referral'), 'safetyConstraints', bits) ? ['CORRECT_SAFETY'] : []),
      ];
      expect(told.sort()).toEqual(expected);
      expect(JSON.stringify(lines)).not.toMatch(/04 73|BRACELET/);
    },
  );

  test('a sender who follows the status only is told nothing', async () => {
    const copy = await open('unannounced');
    await changed(await hub.as('coordination0363'), 'correctReferral', { ...at(copy), phone: secret });
    const { referral } = await (
      await hub.as('association03')
    ).data<{ referral: unknown }>(
      'query ($id: ID!) { referral(id: $id) { participant { phone } timeline(first: 50) { edges { node { action } } } } }',
      { id: copy.id },
    );
    expect(referral).toMatchObject({ participant: null });
    expect(JSON.stringify(referral)).not.toContain('CORRECT');
  });

  test('the audit trail names who corrected which of the two', async () => {
    const copy = await open('followed');
    const before = await hub.sql('select id from hub.audit_event where object_id = $1', [copy.uuid]);
    expect(before).toEqual([]);
    await changed(await hub.as('coordination0363'), 'correctReferral', {
      ...at(copy),
      email: 'neuf@exemple.fr',
      safetyConstraints: [],
    });
    const trail = await hub.sql(
      `select action, member.person_name from hub.audit_event event join hub.membership member on member.id = event.membership_id
        where object_id = $1 order by action`,
      [copy.uuid],
    );
    const [{ person_name: name }] = (await hub.sql(
      "select person_name from hub.membership where id = (select author_id from hub.status_update where referral_id = $1 and action = 'CORRECT_SAFETY')",
      [copy.uuid],
    )) as [{ person_name: string }];
    expect(trail).toEqual([
      { action: 'CORRECT_DETAILS', person_name: name },
      { action: 'CORRECT_SAFETY', person_name: name },
    ]);
  });

  test('whoever has the case open hears of it with the new number', async () => {
    const copy = await open('followed');
    const coordinator = await hub.as('coordination0363');
    const document =
      'subscription ($id: ID) { referralChanged(id: $id) { version participant { phone availability } } }';
    const events = await whenListening(1, async () =>
      coordinator.subscribe<{ referralChanged: unknown }>(document, { id: copy.id }),
    );
    await changed(await hub.as('association03'), 'correctReferral', {
      ...at(copy),
      phone: secret,
      availability: ['FRIDAY_EVENING'],
    });
    expect((await events.next()).data?.referralChanged).toEqual({
      version: versionOfCopies + 1,
      participant: { phone: secret, availability: ['FRIDAY_EVENING'] },
    });
    events.stop();
  });
});

describe('two at once', () => {
  test('of two numbers one is kept, and the other is refused as late', async () => {
    const copy = await open('followed');
    const [sender, coordinator] = await Promise.all([hub.as('association03'), hub.as('coordination0363')]);
    const numbers = ['04 73 10 10 10', '04 73 20 20 20'] as const;
    const answers = await Promise.all([
      update(sender, { ...at(copy), phone: numbers[0] }),
      update(coordinator, { ...at(copy), phone: numbers[1] }),
    ]);
    expect(answers.flatMap(codes)).toEqual(['STALE']);
    const winner = answers.findIndex((answer) => codes(answer).length === 0);
    expect((await stored(copy))['phone']).toBe(numbers[winner]);
    expect(await linesOf(copy)).toEqual(['CORRECT_DETAILS']);
  });

  test('the same said twice, as by a double click, is said once', async () => {
    const copy = await open('own');
    const officer = await hub.as('spip63');
    const input = { ...at(copy), phone: '04 73 30 30 30', mobility: ['OWN_VEHICLE'] };
    const answers = await Promise.all([update(officer, input), update(officer, input)]);
    expect(answers.flatMap(codes)).toEqual([]);
    expect(await linesOf(copy)).toEqual(['CORRECT_DETAILS']);
    expect((await stored(copy))['version']).toBe(versionOfCopies + 1);
  });
});

test('what was left out keeps its value, and only what differs leaves a line, whatever is corrected in turn', async () => {
  const copy = await open('own');
  const officer = await hub.as('spip63');
  const given = fc.record(
    {
      phone: fc.constantFrom('06 01 01 01 01', '06 02 02 02 02'),
      language: fc.constantFrom('arabe', 'turc'),
      availability: fc.subarray(['MONDAY_MORNING', 'TUESDAY_EVENING']),
      contactBy: fc.subarray(['PHONE', 'SMS', 'EMAIL']),
      safetyConstraints: fc.subarray(['NO_CONTACT', 'NO_CONTACT_WITH_CHILDREN']),
    },
    { requiredKeys: [] },
  );
  const columns = { contactBy: 'contact_by', safetyConstraints: 'safety_constraints' } as const;
  await fc.assert(
    fc.asyncProperty(given, async (input) => {
      const before = await stored(copy);
      const lines = (await linesOf(copy)).length;
      await changed(officer, 'correctReferral', { id: copy.id, version: before['version'], ...input });
      const after = await stored(copy);
      const meant = Object.fromEntries(
        Object.entries(input).map(([field, value]) => [
          columns[field as keyof typeof columns] ?? field,
          value,
        ]),
      );
      const sorted = (row: Record<string, unknown>) =>
        Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]);
      expect(sorted({ ...after, version: null })).toEqual(sorted({ ...before, ...meant, version: null }));
      const differs = JSON.stringify(sorted({ ...before, ...meant })) !== JSON.stringify(sorted(before));
      expect(Number(after['version']) - Number(before['version'])).toBe(differs ? 1 : 0);
      expect((await linesOf(copy)).length > lines).toBe(differs);
    }),
    { numRuns: 25 },
  );
});

const nowhere = { phone: null, phoneOwner: null, secondPhone: null, secondPhoneOwner: null, email: '' };

test.each([
  ['a number that is none', { phone: 'demander au fils' }, 'phone', 'INVALID'],
  ['an address that is none', { email: 'sans arobase' }, 'email', 'INVALID'],
  ['a number with a digit too many', { secondPhone: '06 39 98 41 278' }, 'secondPhone', 'INVALID'],
  ['no way left to reach the person', nowhere, 'phone', 'REQUIRED'],
  ['whose a number was that is none any more', { secondPhone: null }, 'secondPhone', 'REQUIRED'],
  [
    'another need without words',
    { accessNeeds: ['OTHER'], accessNeedNote: '' },
    'accessNeedNote',
    'REQUIRED',
  ],
  ['a commune that is nowhere', { commune: '99999' }, 'commune', 'INVALID'],
  ['no commune', { residence: 'COMMUNE', commune: null }, 'commune', 'REQUIRED'],
  [
    'elsewhere without where',
    { residence: 'ELSEWHERE', residencePlace: 'Lyon' },
    'residencePlace',
    'REQUIRED',
  ],
  [
    'abroad without a country',
    { residence: 'ABROAD', residencePlace: '12345' },
    'residencePlace',
    'REQUIRED',
  ],
  ['a name of signs', { birthName: '***' }, 'birthName', 'INVALID'],
  ['no name', { firstName: ' ' }, 'firstName', 'REQUIRED'],
  [
    'somebody else',
    { birthName: 'Morel', firstName: 'Karim', birthDate: '1999-09-09' },
    'birthName',
    'INVALID',
  ],
  ['nothing asked', { modules: [] }, 'modules', 'REQUIRED'],
  ['a measure that ends before it begins', { measureEnd: '2026-01-01' }, 'measureEnd', 'INVALID'],
  ['a decision to come', { decidedOn: '2099-01-01' }, 'decidedOn', 'INVALID'],
  ['nobody behind it', { orderedById: null, supervisedById: null }, 'orderedById', 'REQUIRED'],
  ['of their own accord', { legalBasis: 'VOLUNTARY' }, 'legalBasis', 'INVALID'],
  ['a house that is no court', { orderedById: 'nobody' }, 'orderedById', 'NOT_FOUND'],
  ['a language longer than one is', { language: 'x'.repeat(61) }, 'language', 'TOO_LONG'],
] as const)('%s is refused beside its field, and nothing is changed', async (_, given, field, code) => {
  const copy = await open('own');
  const before = await stored(copy);
  const answer = await update(await hub.as('spip63'), {
    ...at(copy),
    contactBy: ['SMS'],
    ...given,
  });
  expect(answer.userErrors.map((error) => [error.field, error.code])).toEqual([[field, code]]);
  expect(await stored(copy)).toEqual(before);
});
