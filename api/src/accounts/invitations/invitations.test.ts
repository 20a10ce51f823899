import { beforeAll, describe, expect, test } from 'vitest';
import type { DemoKey } from '../../demo/index.ts';
import { memberFunctions } from '../../access/index.ts';
import { nodeId } from '../../ids.ts';
import { clientOf } from '../../testing/client.ts';
import { doorOf } from '../../testing/door.ts';
import { hubForFile, personas } from '../../testing/index.ts';

/** Who lets whom in where, and what a link opens. */

// Without a mail server the link is told to whoever invites.
const hub = hubForFile({
  jobs: () => ({ smtpUrl: undefined, mailFrom: 'M <m@localhost>', hubAddress: 'https://hub.example' }),
});
const passphrase = 'quatre mots sans aucun lien';
const houses = new Map<string, string>();
const house = (key: string): string => houses.get(key) ?? '';

beforeAll(async () => {
  const rows = await hub.sql<{ source_id: string; id: string }>(
    'select source_id, id from hub.organisation where source_id = any($1)',
    [Object.keys(offered)],
  );
  for (const { source_id, id } of rows) houses.set(source_id, nodeId('Organisation', id));
});

/** Typed by hand: what somebody who lets people in may offer in a house of its kind, beside `LEAD`. */
const offered: Readonly<Record<string, readonly string[]>> = {
  'tj-63113-parquet': ['PROSECUTOR'],
  'tj-63113-jap': ['SENTENCE_ENFORCEMENT_JUDGE'],
  'tj-63113-greffe': ['REGISTRY'],
  spip63: ['PROBATION_OFFICER'],
  spip03: ['PROBATION_OFFICER'],
  'anef-63': ['COORDINATOR', 'CASEWORKER', 'CLINICIAN'],
  'anef-vallee-du-rhone': ['COORDINATOR', 'CASEWORKER', 'CLINICIAN'],
  'chu-clermont-ferrand': ['HEALTH_WORKER'],
  'cidff-03': ['ASSOCIATION_WORKER', 'HOUSING_WORKER'],
  'prefecture-63': ['OBSERVER'],
};
const of0363 = Object.keys(offered).filter((key) => key !== 'anef-vallee-du-rhone');

/** Typed by hand: the houses into which each lets people; nobody else lets anybody in anywhere. */
const letsIn: Readonly<Partial<Record<DemoKey, readonly string[]>>> = {
  responsable63: ['spip63'],
  coordination0363: of0363,
  coordination26: ['anef-vallee-du-rhone'],
  coordination15: Object.keys(offered),
  admin: Object.keys(offered),
};

interface Answer {
  readonly invitation: {
    readonly id: string;
    readonly version: number;
    readonly email: string;
    readonly delivery: string;
  } | null;
  readonly link: string | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string }[];
}
const payload = '{ invitation { id version email delivery } link userErrors { code field } }';
const invite = async (who: DemoKey, key: string, wanted: string, email: string): Promise<Answer> =>
  (
    await (
      await hub.as(who)
    ).data<{ invite: Answer }>(`mutation ($input: InviteInput!) { invite(input: $input) ${payload} }`, {
      input: { organisationId: house(key), function: wanted, email },
    })
  ).invite;
const change = async (
  who: DemoKey,
  verb: 'sendInvitationAgain' | 'withdrawInvitation',
  input: object,
): Promise<Answer> =>
  (
    await (
      await hub.as(who)
    ).data<Record<string, Answer>>(
      `mutation ($input: ChangeInvitationInput!) { ${verb}(input: $input) ${payload} }`,
      { input },
    )
  )[verb]!;
const addressFor = (name: string): string => `${name}@justice.example`;
let count = 0;
const nobody = (): string => addressFor(`personne-${(count += 1)}`);
/** An invitation that was just made, and the token of its link. */
async function invited(
  email = nobody(),
  who: DemoKey = 'responsable63',
  key = 'spip63',
  wanted = 'PROBATION_OFFICER',
) {
  const { invitation, link } = await invite(who, key, wanted, email);
  expect(link).toMatch(/^https:\/\/hub[.]example\/invitation\/[\w-]{64}$/);
  return { ...invitation!, email, token: link!.slice(link!.lastIndexOf('/') + 1) };
}

const { post, signIn } = doorOf(hub);
const accept = (token: string, more: object = {}, headers = {}) =>
  post('invitation/accept', { token, name: 'Karim Haddad', passphrase, ...more }, headers);
const dead = {
  status: 422,
  body: { userErrors: [expect.objectContaining({ code: 'INVALID', field: 'link' })] },
};
const functionsOf = async (cookie: string) =>
  (
    await clientOf(hub.url, cookie).data<{
      viewer: {
        name: string;
        memberships: readonly { function: string; personName: string; organisation: { id: string } }[];
      };
    }>('{ viewer { name memberships { function personName organisation { id } } } }')
  ).viewer;

describe('who lets people in', () => {
  test.each(personas)('%s, in each house, as far as it is theirs', async (who) => {
    for (const [key, functions] of Object.entries(offered)) {
      const { organisation } = await (
        await hub.as(who)
      ).data<{ organisation: { functionsToInvite: readonly string[] } }>(
        'query ($id: ID!) { organisation(id: $id) { functionsToInvite } }',
        { id: house(key) },
      );
      const administers = who === 'admin' && offered[key]?.includes('COORDINATOR') ? ['ADMINISTRATOR'] : [];
      const may = letsIn[who]?.includes(key) ? [...functions, 'LEAD', ...administers] : [];
      expect([...organisation.functionsToInvite].sort(), key).toEqual([...may].sort());
    }
  });

  test.each(personas)('%s invites where they may and finds no house where they may not', async (who) => {
    for (const [key, [wanted = '']] of Object.entries(offered)) {
      const { invitation, userErrors } = await invite(who, key, wanted, nobody());
      if (letsIn[who]?.includes(key)) expect(invitation, key).not.toBeNull();
      else expect(userErrors, key).toMatchObject([{ code: 'NOT_FOUND', field: 'organisationId' }]);
    }
  });

  test.each(personas)('%s reads who is invited to the houses of theirs, and of no other', async (who) => {
    await hub.sql('delete from hub.invitation');
    for (const key of Object.keys(offered)) await invite('admin', key, 'LEAD', nobody());
    for (const key of Object.keys(offered)) {
      const { organisation } = await (
        await hub.as(who)
      ).data<{ organisation: { invitations: { totalCount: number } } }>(
        'query ($id: ID!) { organisation(id: $id) { invitations(first: 5) { totalCount edges { node { email invitedBy { personName } organisation { id } } } } } }',
        { id: house(key) },
      );
      expect(organisation.invitations.totalCount, key).toBe(letsIn[who]?.includes(key) ? 1 : 0);
    }
  });

  const all = Object.keys(memberFunctions);
  test.each(Object.entries(offered))(
    'to %s as one of its own functions and as no other',
    async (key, functions) => {
      for (const wanted of all.filter((one) => ![...functions, 'LEAD'].includes(one)))
        expect((await invite('coordination15', key, wanted, nobody())).userErrors, wanted).toMatchObject([
          { code: 'INVALID', field: 'function' },
        ]);
    },
  );

  test('nobody invites themselves, and an address is one', async () => {
    for (const email of ['responsable63@maillage.example', ' Responsable63@Maillage.example '])
      expect((await invite('responsable63', 'spip63', 'PROBATION_OFFICER', email)).userErrors).toMatchObject([
        { code: 'INVALID', field: 'email' },
      ]);
    for (const [email, code] of [
      ['', 'REQUIRED'],
      ['karim', 'INVALID'],
      [`${'k'.repeat(250)}@a.fr`, 'TOO_LONG'],
    ] as const)
      expect((await invite('responsable63', 'spip63', 'PROBATION_OFFICER', email)).userErrors).toMatchObject([
        { code, field: 'email' },
      ]);
  });

  test('once to each function, also of two who invite at once', async () => {
    const email = nobody();
    const answers = await Promise.all(
      (['responsable63', 'coordination0363', 'admin'] as const).map((who) =>
        invite(who, 'spip63', 'PROBATION_OFFICER', email),
      ),
    );
    expect(answers.filter(({ invitation }) => invitation !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'INVALID', field: 'email' },
      { code: 'INVALID', field: 'email' },
    ]);
    expect((await invite('responsable63', 'spip63', 'LEAD', email)).invitation).not.toBeNull();
  });
});

describe('a link', () => {
  test('says who invites to what, before anything is typed', async () => {
    const { token, email } = await invited();
    const { status, body } = await post('invitation', { token });
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{
        email,
        function: 'PROBATION_OFFICER',
        organisation: expect.stringContaining('Puy-de-Dôme'),
        hasAccount: false,
      },
      ...{
        inviter: 'Nathalie Bruneau',
        inviterOrganisation: expect.stringContaining('Puy-de-Dôme'),
        until: expect.any(String),
      },
    });
  });

  test('lets somebody in once: with an account, its function and nothing else', async () => {
    const { token, email } = await invited();
    expect(await accept(token)).toEqual({ status: 200, body: { email } });
    const { name, memberships } = await functionsOf(await signIn(email, passphrase));
    expect(name).toBe('Karim Haddad');
    expect(memberships).toEqual([
      { function: 'PROBATION_OFFICER', personName: 'Karim Haddad', organisation: { id: house('spip63') } },
    ]);
    expect(await accept(token), 'used').toMatchObject(dead);
    expect(await post('invitation', { token })).toMatchObject(dead);
  });

  test('of two who use it at once one gets in', async () => {
    const { token, email } = await invited();
    const answers = await Promise.all([accept(token), accept(token, { name: 'Autre Nom' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const [{ count: accounts } = { count: '' }] = await hub.sql<{ count: string }>(
      'select count(*) from auth."user" join hub.membership on user_id = "user".id where email = $1',
      [email],
    );
    expect(accounts).toBe('1');
  });

  test.each([
    [
      'that was sent again',
      async ({ id, version }: { id: string; version: number }) =>
        void (await change('responsable63', 'sendInvitationAgain', { id, version })),
    ],
    [
      'that was withdrawn',
      async ({ id, version }: { id: string; version: number }) =>
        void (await change('coordination0363', 'withdrawInvitation', { id, version })),
    ],
    [
      'whose time is over',
      async () => void (await hub.sql("update hub.invitation set link_until = now() - interval '1 second'")),
    ],
  ])('%s opens nothing', async (_which, end) => {
    const one = await invited();
    await end(one);
    expect(await post('invitation', { token: one.token })).toMatchObject(dead);
    expect(await accept(one.token)).toMatchObject(dead);
    await hub.sql('delete from hub.invitation');
  });

  test('sent again is another one, which opens for seven days more', async () => {
    const { id, version, email } = await invited();
    await hub.sql("update hub.invitation set link_until = now() - interval '1 day'");
    const { link } = await change('responsable63', 'sendInvitationAgain', { id, version });
    expect(await accept(link!.slice(link!.lastIndexOf('/') + 1))).toEqual({ status: 200, body: { email } });
  });

  test('that was tampered with opens nothing', async () => {
    const { token } = await invited();
    const other = await invited();
    for (const wrong of [
      '',
      'x',
      token.slice(1),
      `${token}A`,
      token.slice(0, 40) + other.token.slice(40),
      `B${token.slice(1)}`,
    ])
      expect(await post('invitation', { token: wrong }), wrong).toMatchObject(dead);
  });

  test.each([
    ['name', { name: '  ' }, 'REQUIRED'],
    ['passphrase', { passphrase: '' }, 'REQUIRED'],
    ['passphrase', { passphrase: 'court' }, 'INVALID'],
    ['passphrase', { passphrase: 'tramway hibou casserole neige '.repeat(5) }, 'INVALID'],
    ['passphrase', { passphrase: '1q2w3e4r5t6y' }, 'INVALID'],
    ['passphrase', { passphrase: 'bonjour tout le monde' }, 'INVALID'],
    ['passphrase', { passphrase: 'Karim Haddad SPIP !' }, 'INVALID'],
  ])('with a %s that will not do makes no account, and can be used again', async (field, typed, code) => {
    const { token, email } = await invited();
    expect(await accept(token, typed)).toMatchObject({
      status: 422,
      body: { userErrors: [{ code, field }] },
    });
    expect(await accept(token)).toEqual({ status: 200, body: { email } });
  });

  test('from another site opens nothing', async () => {
    const { token } = await invited();
    expect((await post('invitation', { token }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await accept(token, {}, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});

describe('somebody who has an account', () => {
  const email = 'spip03@maillage.example';
  const session = (who: string) => signIn(`${who}@maillage.example`, 'maillage-demo-2026');

  test('signs in and gets one function more', async () => {
    const { token } = await invited(email);
    expect((await post('invitation', { token })).body).toMatchObject({ hasAccount: true });
    const cookie = await session('spip03');
    expect(await accept(token, {}, { cookie })).toEqual({ status: 200, body: { email } });
    const { memberships } = await functionsOf(cookie);
    expect(memberships.map(({ organisation }) => organisation.id).sort()).toEqual(
      [house('spip03'), house('spip63')].sort(),
    );
  });

  test.each([
    ['nobody who is signed in', async () => ({})],
    ['somebody else', async () => ({ cookie: await session('spip63') })],
  ])('and is %s: nothing is given', async (_who, headers) => {
    const { token } = await invited(email, 'admin', 'spip63', 'LEAD');
    expect(await accept(token, {}, await headers())).toMatchObject({
      ...{ status: 422, body: { userErrors: [{ code: 'INVALID', field: 'email' }] } },
    });
    await hub.sql('delete from hub.invitation where accepted_at is null');
  });
});

test('an invitation that somebody changed meanwhile is not changed again', async () => {
  const { id, version } = await invited();
  const answers = await Promise.all([
    change('responsable63', 'sendInvitationAgain', { id, version }),
    change('coordination0363', 'withdrawInvitation', { id, version }),
  ]);
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
  expect(codes).toHaveLength(1);
  expect(['STALE', 'NOT_FOUND']).toContain(codes[0]);
});

test('of another house an invitation is not there', async () => {
  const { id, version } = await invited();
  for (const verb of ['sendInvitationAgain', 'withdrawInvitation'] as const)
    expect((await change('coordination26', verb, { id, version })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
});
