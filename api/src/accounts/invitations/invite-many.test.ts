import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoKey } from '../../demo/index.ts';
import { nodeId } from '../../ids.ts';
import { signIn } from '../../testing/client.ts';
import { doorOf } from '../../testing/door.ts';
import { hubForFile, personas } from '../../testing/index.ts';
import { sentWhile } from '../../testing/sent-statements.ts';

/** A whole list of people is let in at once, by the rules by which one is: a line that is wrong stops none of the others. */

// Without a mail server the links are told to whoever invites.
const hub = hubForFile({
  jobs: () => ({ smtpUrl: undefined, mailFrom: 'M <m@localhost>', hubAddress: 'https://hub.example' }),
  sessions: { confirmMinutes: 30 },
});
const keys = ['spip63', 'spip03', 'tj-63113-parquet', 'tj-63113-jap', 'cidff-03', 'anef-63'] as const;
const houses = new Map<string, string>();

beforeAll(async () => {
  const rows = await hub.sql<{ source_id: string; id: string }>(
    'select source_id, id from hub.organisation where source_id = any($1)',
    [[...keys]],
  );
  for (const { source_id, id } of rows) houses.set(source_id, nodeId('Organisation', id));
});
beforeEach(() => hub.sql('delete from hub.invitation'));
// everybody came in a moment ago, and not when the tests began
beforeEach(() => hub.sql('update auth.session set "createdAt" = now()'));

interface Line {
  readonly organisationId: string;
  readonly function: string;
  readonly email: string;
}
interface Result {
  readonly invitation: {
    readonly email: string;
    readonly function: string;
    readonly organisation: { readonly id: string };
  } | null;
  readonly link: string | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
}
interface Answer {
  readonly results: readonly Result[];
  readonly userErrors: Result['userErrors'];
}

const line = (email: string, more: Partial<Line> = {}): Line => ({
  ...{ organisationId: houses.get('spip63') ?? '', function: 'PROBATION_OFFICER', email },
  ...more,
});
const people = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, place) => line(`personne-${place}@justice.example`));

const text = `mutation ($input: InviteManyInput!) { inviteMany(input: $input) {
  results { invitation { email function organisation { id } } link userErrors { code field } } userErrors { code field } } }`;
const asked = async (client: Awaited<ReturnType<typeof hub.as>>, invitations: readonly Line[]) =>
  (await client.data<{ inviteMany: Answer }>(text, { input: { invitations } })).inviteMany;
const inviteMany = async (who: DemoKey, invitations: readonly Line[]): Promise<Answer> =>
  asked(await hub.as(who), invitations);
const invitedNow = async (): Promise<readonly string[]> =>
  (await hub.sql<{ email: string }>('select email from hub.invitation')).map(({ email }) => email).sort();
const { post } = doorOf(hub);

describe('each refusal of one is a line among good ones', () => {
  const own = 'responsable63@maillage.example';
  /** What is wrong with a line, typed by hand, and what it is told. */
  const wrong: readonly (readonly [string, () => Line, string, string])[] = [
    ['no address', () => line('  '), 'REQUIRED', 'email'],
    ['no address that is one', () => line('karim'), 'INVALID', 'email'],
    ['an address that is too long', () => line(`${'k'.repeat(250)}@a.fr`), 'TOO_LONG', 'email'],
    ['oneself', () => line(` ${own.toUpperCase()}`), 'INVALID', 'email'],
    ['a function of other houses', () => line('a@b.fr', { function: 'PROSECUTOR' }), 'INVALID', 'function'],
    [
      'a function above one’s own',
      () => line('a@b.fr', { function: 'ADMINISTRATOR' }),
      'INVALID',
      'function',
    ],
    [
      'a house of others',
      () => line('a@b.fr', { organisationId: houses.get('spip03') ?? '' }),
      ...(['NOT_FOUND', 'organisationId'] as const),
    ],
    ['no house', () => line('a@b.fr', { organisationId: 'org_nothing' }), 'NOT_FOUND', 'organisationId'],
    ['whom is invited already', () => line('Deja@Justice.example'), 'INVALID', 'email'],
    ['whom stands above in the list', () => line('PREMIER@justice.example '), 'INVALID', 'email'],
  ];
  const refusedBy = (code: string, field: string): Result => ({
    ...{ invitation: null, link: null, userErrors: [{ code, field }] },
  });
  const goodLine = (email: string) =>
    expect.objectContaining({
      invitation: expect.objectContaining({ email }),
      link: expect.stringMatching(/^https:\/\/hub[.]example\/invitation\/[\w-]{64}$/),
      userErrors: [],
    });

  test.each(wrong)('%s', async (_what, bad, code, field) => {
    await inviteMany('responsable63', [line('deja@justice.example')]);
    const { results, userErrors } = await inviteMany('responsable63', [
      line('Premier@justice.example'),
      bad(),
      line('dernier@justice.example'),
    ]);
    expect(userErrors).toEqual([]);
    expect(results).toEqual([
      goodLine('premier@justice.example'),
      refusedBy(code, field),
      goodLine('dernier@justice.example'),
    ]);
    expect(await invitedNow()).toEqual([
      'deja@justice.example',
      'dernier@justice.example',
      'premier@justice.example',
    ]);
  });

  test('all of them at once, and nobody is invited', async () => {
    await inviteMany('responsable63', [line('deja@justice.example'), line('premier@justice.example')]);
    const { results } = await inviteMany(
      'responsable63',
      wrong.map(([, bad]) => bad()),
    );
    expect(results).toEqual(wrong.map(([, , code, field]) => refusedBy(code, field)));
    expect(await invitedNow()).toEqual(['deja@justice.example', 'premier@justice.example']);
  });
});

test.each(personas)('%s invites to the houses into which they let people, as one by one', async (who) => {
  const functions = ['PROBATION_OFFICER', 'PROBATION_OFFICER', 'PROSECUTOR', 'SENTENCE_ENFORCEMENT_JUDGE'];
  const lines = keys.map((key, place) =>
    line(`qui-${place}@justice.example`, {
      ...{ organisationId: houses.get(key) ?? '', function: functions[place] ?? 'LEAD' },
    }),
  );
  const together = await inviteMany(who, lines);
  await hub.sql('delete from hub.invitation');
  const client = await hub.as(who);
  const alone: unknown[] = [];
  for (const input of lines) {
    const { invite } = await client.data<{ invite: Result }>(
      `mutation ($input: InviteInput!) { invite(input: $input) {
        invitation { email function organisation { id } } link userErrors { code field } } }`,
      { input },
    );
    alone.push({ ...invite, link: invite.link === null ? null : expect.any(String) });
  }
  expect(together).toEqual({ results: alone, userErrors: [] });
});

test('the same address to several functions and houses is several invitations, each with its link', async () => {
  const email = 'magistrate@justice.example';
  const { results } = await inviteMany('coordination0363', [
    line(email),
    line(email, { function: 'LEAD' }),
    line(email, { organisationId: houses.get('tj-63113-parquet') ?? '', function: 'PROSECUTOR' }),
  ]);
  for (const { link, invitation } of results) {
    const { body } = await post('invitation', { token: link!.slice(link!.lastIndexOf('/') + 1) });
    expect(body).toMatchObject({ email, function: invitation?.function });
  }
  expect(results.map(({ invitation }) => invitation?.organisation.id)).toEqual([
    houses.get('spip63'),
    houses.get('spip63'),
    houses.get('tj-63113-parquet'),
  ]);
});

test('of two lists at once with the same addresses, in whatever order, each address is invited once', async () => {
  const lines = people(40);
  const answers = await Promise.all([
    inviteMany('responsable63', lines),
    inviteMany('coordination0363', [...lines].reverse()),
    inviteMany('admin', [...lines.slice(20), ...lines.slice(0, 20)]),
  ]);
  const results = answers.flatMap((one) => one.results);
  expect(results.filter(({ invitation }) => invitation !== null)).toHaveLength(40);
  expect(results.filter(({ userErrors }) => userErrors[0]?.code === 'INVALID')).toHaveLength(80);
  expect(await invitedNow()).toEqual(lines.map(({ email }) => email).sort());
});

describe('a list has 1 to 100 lines', () => {
  test('a hundred', async () => {
    const lines = people(100);
    const { results, userErrors } = await inviteMany('responsable63', lines);
    expect(userErrors).toEqual([]);
    expect(results.map(({ invitation }) => invitation?.email)).toEqual(lines.map(({ email }) => email));
    expect(new Set(results.map(({ link }) => link)).size).toBe(100);
    expect(await invitedNow()).toHaveLength(100);
  });

  test.each([
    [101, 'INVALID'],
    [0, 'REQUIRED'],
  ])('%i are refused as a whole', async (count, code) => {
    expect(await inviteMany('responsable63', people(count))).toEqual({
      results: [],
      userErrors: [{ code, field: 'invitations' }],
    });
    expect(await invitedNow()).toEqual([]);
  });

  test('and takes as many round trips with a hundred lines as with one, and one statement more for each line', async () => {
    await inviteMany('responsable63', people(1));
    const sentFor = async (count: number) => {
      await hub.sql('delete from hub.invitation');
      const sent = await sentWhile(() => inviteMany('responsable63', people(count)));
      expect(await invitedNow()).toHaveLength(count);
      return sent;
    };
    const [one, many] = [await sentFor(1), await sentFor(100)];
    expect(many.pieces, many.texts.join('\n')).toBe(one.pieces);
    // Each line waits for whoever invites the same address to the same.
    expect(many.texts.length - one.texts.length).toBe(99);
  });
});

test('only checked, it answers the same and invites nobody', async () => {
  const client = await hub.as('responsable63');
  const lines = [line('une@justice.example'), line('personne')];
  const answer = await client.raw('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'maillage-check-only': 'true' },
    body: JSON.stringify({ query: text, variables: { input: { invitations: lines } } }),
  });
  const { data } = (await answer.json()) as { data: { inviteMany: Answer } };
  expect(data.inviteMany.results.map(({ userErrors }) => userErrors.map(({ field }) => field))).toEqual([
    [],
    ['email'],
  ]);
  expect(await invitedNow()).toEqual([]);
  expect((await inviteMany('responsable63', lines)).results[0]?.userErrors).toEqual([]);
});

test('whoever came in too long ago is told so once, and who lets nobody in is not told even that', async () => {
  const lead = await signIn(hub.url, 'responsable63');
  const officer = await signIn(hub.url, 'spip63');
  await hub.sql(`update auth.session set "createdAt" = now() - interval '31 minutes'`);
  expect(await asked(lead, people(3))).toEqual({
    results: [],
    userErrors: [{ code: 'NOT_CONFIRMED', field: null }],
  });
  expect((await asked(officer, people(2))).results).toMatchObject(
    Array.from({ length: 2 }, () => ({ userErrors: [{ code: 'NOT_FOUND', field: 'organisationId' }] })),
  );
  expect(await invitedNow()).toEqual([]);
});
