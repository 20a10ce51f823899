import { beforeAll, expect, test } from 'vitest';
import { nodeId } from '../../ids.ts';
import { signIn, type TestClient } from '../../testing/client.ts';
import { hubForFile } from '../../testing/index.ts';

/** Whoever lets others in came in a moment ago: a workstation that was left open invites nobody. */

const hub = hubForFile({ sessions: { confirmMinutes: 30 } });
const verbs = {
  invite: 'InviteInput',
  sendInvitationAgain: 'ChangeInvitationInput',
  withdrawInvitation: 'ChangeInvitationInput',
} as const;

interface Answer {
  readonly invitation: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

let lead: TestClient;
beforeAll(async () => {
  // a moment ago, and not when the tests began
  lead = await signIn(hub.url, 'responsable63');
});

async function ask(verb: keyof typeof verbs, input: object): Promise<Answer> {
  const data = await lead.data<Record<string, Answer>>(
    `mutation ($input: ${verbs[verb]}!) { ${verb}(input: $input) { invitation { id version } userErrors { code } } }`,
    { input },
  );
  return data[verb]!;
}

const openedAgo = (minutes: number): Promise<unknown> =>
  hub.sql(`update auth.session set "createdAt" = now() - make_interval(mins => $1)`, [minutes]);

test('inviting and sending again ask for it, taking back does not; nothing was done meanwhile', async () => {
  const [house] = await hub.sql<{ id: string }>("select id from hub.organisation where source_id = 'spip63'");
  const invitation = (email: string) => ({
    organisationId: nodeId('Organisation', house!.id),
    function: 'PROBATION_OFFICER',
    email,
  });
  const confirmed = await lead.data<{ viewer: { confirmedUntil: string } }>('{ viewer { confirmedUntil } }');
  expect(Date.parse(confirmed.viewer.confirmedUntil)).toBeGreaterThan(Date.now() + 29 * 60_000);
  const made = await ask('invite', invitation('one@example.org'));
  expect(made.userErrors).toEqual([]);
  const { id, version } = made.invitation!;

  await openedAgo(31);
  expect((await ask('invite', invitation('two@example.org'))).userErrors).toEqual([
    { code: 'NOT_CONFIRMED' },
  ]);
  expect((await ask('sendInvitationAgain', { id, version })).userErrors).toEqual([{ code: 'NOT_CONFIRMED' }]);
  expect(await hub.sql('select from hub.invitation')).toHaveLength(1);
  expect((await ask('withdrawInvitation', { id, version })).userErrors).toEqual([]);

  await openedAgo(29);
  expect((await ask('invite', invitation('two@example.org'))).userErrors).toEqual([]);
});
