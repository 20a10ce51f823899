import { expect, test } from 'vitest';
import {
  changed,
  hubForFile,
  organisationId,
  pdf,
  messageSent,
  seen,
  sent,
  uploaded,
} from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';

/** What a case was before it changed hands: whoever has it now reads all of it, and those before them no more. */

const hub = hubForFile();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

interface Read {
  readonly hidden: readonly string[];
  readonly followedBy: object | null;
  readonly redirectedFrom: { readonly id: string } | null;
  readonly consents: readonly object[] | null;
  readonly timeline: {
    readonly edges: readonly { readonly node: { readonly action: string; readonly note: string | null } }[];
  };
  readonly messages: {
    readonly edges: readonly {
      readonly node: { readonly text: string; readonly attachments: readonly { readonly url: string }[] };
    }[];
  };
}

async function read(client: TestClient, id: string): Promise<Read | null> {
  const { referral } = await client.data<{ referral: Read | null }>(
    `query ($id: ID!) { referral(id: $id) { hidden followedBy { id } redirectedFrom { id } consents { kind }
       timeline(first: 100) { edges { node { action note } } }
       messages(first: 100) { edges { node { text attachments { url } } } } } }`,
    { id },
  );
  return referral;
}

async function handedOn(
  { id }: { readonly id: string },
  from: TestClient,
  to: TestClient,
  name: string,
): Promise<TestReferral> {
  const asked = await changed(from, 'redirectReferral', {
    ...pick((await seen(from, id))!),
    recipientId: await organisationId(from, name, 'CPCA'),
    note: `La suite se fait à ${name}.`,
  });
  return changed(to, 'answerRedirection', { ...pick(asked), accept: true });
}

test('what the person agrees to is said in every referral of the chain, to whoever reads it there', async () => {
  const [association, local, drome] = await Promise.all([
    hub.as('association03'),
    hub.as('coordination0363'),
    hub.as('coordination26'),
  ]);
  const volunteer = { legalBasis: 'VOLUNTARY', orderedById: null, personInformation: 'CONSENTED' };
  const first = await sent(association, volunteer);
  const acknowledged = await changed(local, 'acknowledgeReferral', pick(first));
  const second = await handedOn(acknowledged, local, drome, 'vallee du rhone');
  const information = async (client: TestClient, id: string) =>
    (
      await client.data<{ referral: { personInformation: string | null } }>(
        'query ($id: ID!) { referral(id: $id) { personInformation } }',
        { id },
      )
    ).referral.personInformation;
  for (const kind of ['WITHDRAWN', 'CONSENTED']) {
    const now = pick((await seen(drome, second.id))!);
    await changed(drome, 'recordConsent', { ...now, kind, manner: 'PHONE' });
    expect(await information(local, first.id)).toBe(kind);
    for (const { id } of [first, second]) {
      expect(await information(drome, id)).toBe(kind);
      const agrees = kind === 'CONSENTED';
      expect((await seen(association, id))?.relations).toEqual([agrees ? 'REFERRER' : 'UNINFORMED_REFERRER']);
      expect(await information(association, id)).toBe(agrees ? kind : null);
    }
  }
});

test('a team reads lines, messages and files of every referral that its case goes on from, but not who did what at whose desk', async () => {
  const [officer, drome, cantal, local, team, psychologist] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination26'),
    hub.as('coordination15'),
    hub.as('coordination0363'),
    hub.as('equipe63'),
    hub.as('psychologue63'),
  ]);
  const first = await changed(drome, 'acknowledgeReferral', pick(await sent(officer, { commune: '26362' })));
  const { viewer } = await drome.data<{ viewer: { membership: { id: string } } }>(
    '{ viewer { membership { id } } }',
  );
  await changed(drome, 'assignReferral', { ...pick(first), assigneeId: viewer.membership.id });
  await changed(drome, 'addStatusUpdate', {
    ...pick(first),
    ...{ note: 'Préfère le jeudi.', audience: ['CASEWORKER'] },
  });
  await messageSent(officer, {
    ...{ id: first.id, text: 'Voici le jugement.', audience: ['COORDINATOR', 'CASEWORKER'] },
    attachmentIds: [await uploaded(officer, pdf, 'jugement.pdf')],
  });
  expect(await read(team, first.id)).toBeNull();
  const second = await handedOn(first, drome, cantal, 'anef cantal');
  await messageSent(cantal, {
    id: second.id,
    text: 'Vu par téléphone.',
    audience: ['COORDINATOR', 'CASEWORKER'],
  });
  const third = await handedOn(second, cantal, local, 'anef 63');

  for (const client of [team, local]) {
    const history = (await read(client, third.id))!;
    const lines = history.timeline.edges.map(({ node }) => node.action);
    expect(lines.filter((action) => action === 'ACCEPT_REDIRECTION')).toHaveLength(2);
    expect(lines).toEqual(expect.arrayContaining(['SUBMIT', 'ACKNOWLEDGE', 'REDIRECT']));
    expect(lines).not.toContain('ASSIGN');
    expect(history.timeline.edges.map(({ node }) => node.note)).toContain('Préfère le jeudi.');
    expect(history.consents).toHaveLength(1);
    expect(history.redirectedFrom?.id).toBe(second.id);
    const texts = history.messages.edges.map(({ node }) => node.text);
    expect(texts).toEqual(['Vu par téléphone.', 'Voici le jugement.']);
    const [url] = history.messages.edges.flatMap(({ node }) => node.attachments.map((file) => file.url));
    expect(Buffer.from(await (await client.raw(url!)).arrayBuffer()).equals(pdf)).toBe(true);
    for (const { id } of [first, second]) {
      const before = (await read(client, id))!;
      expect(before.followedBy).toBeNull();
      expect((await seen(client, id))?.actions).toEqual([]);
    }
  }
  // Who has it no more reads what it read; who is not of the case, nothing.
  for (const client of [drome, cantal, psychologist]) expect(await read(client, third.id)).toBeNull();
  expect(await read(drome, second.id)).toBeNull();
  for (const { id } of [first, second]) expect(await read(psychologist, id)).toBeNull();
  expect((await read(drome, first.id))?.followedBy).not.toBeNull();
});
