import { describe, expect, test } from 'vitest';
import { change, changed, hubForFile, organisationId, seen, sent } from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';

const hub = hubForFile();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

async function redirected(): Promise<TestReferral> {
  const [officer, coordinator] = await Promise.all([hub.as('spip63'), hub.as('coordination0363')]);
  const acknowledged = await changed(coordinator, 'acknowledgeReferral', pick(await sent(officer)));
  const recipientId = await organisationId(coordinator, 'vallee du rhone', 'CPCA');
  return changed(coordinator, 'redirectReferral', {
    ...pick(acknowledged),
    recipientId,
    note: 'La personne vit à Valence.',
  });
}

test('a referral changes hands when both coordinators agree, and its sender keeps sight of it', async () => {
  const [officer, first, other, judge] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('coordination26'),
    hub.as('jap63'),
  ]);
  const asked = await redirected();
  expect(asked).toMatchObject({ status: 'ACKNOWLEDGED' });
  expect(asked.actions).not.toContain('ACCEPT');
  expect(asked.actions).not.toContain('ACCEPT_REDIRECTION');
  const toDecide = await seen(other, asked.id);
  expect(toDecide?.actions).toEqual(expect.arrayContaining(['ACCEPT_REDIRECTION', 'REFUSE_REDIRECTION']));
  expect(toDecide?.actions).not.toContain('ACCEPT');
  const early = await change(first, 'acceptReferral', pick(asked));
  expect(early.userErrors[0]?.code).toBe('WRONG_STATE');
  const notAsked = await change(first, 'answerRedirection', { ...pick(asked), accept: true });
  expect(notAsked.userErrors[0]?.code).toBe('WRONG_STATE');

  const continued = await changed(other, 'answerRedirection', { ...pick(asked), accept: true });
  expect(continued).toMatchObject({ status: 'ACKNOWLEDGED', relations: ['COORDINATOR'] });
  expect(continued.id).not.toBe(asked.id);
  expect((await seen(officer, asked.id))?.status).toBe('REDIRECTED');
  for (const follower of [officer, judge]) {
    expect((await seen(follower, continued.id))?.status).toBe('ACKNOWLEDGED');
  }
  expect(await seen(first, continued.id)).toBeNull();
  const { referral } = await other.data<{
    referral: {
      redirectedFrom: { id: string };
      timeline: { edges: { node: { action: string } }[] };
      participant: { birthName: string };
    };
  }>(
    'query ($id: ID!) { referral(id: $id) { redirectedFrom { id } participant { birthName } timeline(first: 50) { edges { node { action } } } } }',
    { id: continued.id },
  );
  expect(referral.redirectedFrom.id).toBe(asked.id);
  expect(referral.participant.birthName).toBe('Girard');
  expect(referral.timeline.edges.map(({ node }) => node.action)).toEqual(
    expect.arrayContaining(['SUBMIT', 'ACKNOWLEDGE', 'REDIRECT', 'ACCEPT_REDIRECTION']),
  );
});

test('a refused redirection gives the referral back, and the CPCA asked sees it no more', async () => {
  const [first, other] = await Promise.all([hub.as('coordination0363'), hub.as('coordination26')]);
  const asked = await redirected();
  const silent = await change(other, 'answerRedirection', { ...pick(asked), accept: false });
  expect(silent.userErrors[0]).toMatchObject({ code: 'REQUIRED', field: 'note' });
  await change(other, 'answerRedirection', { ...pick(asked), accept: false, note: 'Complet jusqu’en mars.' });
  expect(await seen(other, asked.id)).toBeNull();
  const back = await seen(first, asked.id);
  expect(back?.actions).toContain('ACCEPT');
});

test('a CPCA that gave a case away and is asked to take it back may refuse, and sees it no more', async () => {
  const [first, other] = await Promise.all([hub.as('coordination0363'), hub.as('coordination26')]);
  const continued = await changed(other, 'answerRedirection', { ...pick(await redirected()), accept: true });
  const back = await changed(other, 'redirectReferral', {
    ...pick(continued),
    recipientId: await organisationId(other, 'anef puy', 'CPCA'),
    note: 'La personne est revenue à Clermont-Ferrand.',
  });
  expect((await seen(first, back.id))?.actions).toContain('REFUSE_REDIRECTION');
  const { userErrors } = await change(first, 'answerRedirection', {
    ...pick(back),
    accept: false,
    note: 'Complet jusqu’en mars.',
  });
  expect(userErrors).toEqual([]);
  expect(await seen(first, back.id)).toBeNull();
  expect((await seen(other, back.id))?.actions).toContain('ACCEPT');
});

test('a CPCA that coordinates the department goes on doing so when it does not take over', async () => {
  const [officer, local, other] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('coordination26'),
  ]);
  const valence = await organisationId(other, 'vallee du rhone', 'CPCA');
  const ofTheDepartment = await organisationId(other, 'anef 63', 'CPCA');
  const there = await sent(officer, { recipientId: valence, recipientReason: 'La personne y a sa famille.' });
  const acknowledged = await changed(other, 'acknowledgeReferral', pick(there));
  const asked = await changed(other, 'redirectReferral', {
    ...pick(acknowledged),
    recipientId: ofTheDepartment,
    note: 'La personne vit à Clermont-Ferrand.',
  });
  const kept = await changed(local, 'answerRedirection', {
    ...pick(asked),
    accept: false,
    note: 'Complet jusqu’en mars.',
  });
  expect(kept.relations).toEqual(['COORDINATOR']);
  expect(kept.actions).toContain('ACCEPT');
});

test('a referral taken back waits for no other CPCA', async () => {
  const [officer, other] = await Promise.all([hub.as('spip63'), hub.as('coordination26')]);
  const asked = await redirected();
  await changed(officer, 'withdrawReferral', { ...pick(asked), reason: 'MEASURE_ENDED' });
  for (const client of [officer, other]) {
    const { referral } = await client.data<{ referral: object }>(
      'query ($id: ID!) { referral(id: $id) { nextStep { action } dueAt isOverdue } }',
      { id: asked.id },
    );
    expect(referral).toEqual({ nextStep: null, dueAt: null, isOverdue: false });
  }
});

describe('a CPCA that is only asked', () => {
  const fields =
    'followedBy { id } readers { personName } timeline(first: 100) { edges { node { action } } }';
  const look = async (client: TestClient, id: string) => {
    const { referral, followed } = await client.data<{
      referral: Desk | null;
      followed: { edges: { node: { id: string } }[] };
    }>(
      `query ($id: ID!) { referral(id: $id) { ${fields} }
         followed: referrals(first: 100, filter: { followed: true }) { edges { node { id } } } }`,
      { id },
    );
    const actions = referral?.timeline.edges.map(({ node }) => node.action) ?? [];
    return {
      readsAssignment: actions.includes('ASSIGN'),
      followed: [referral?.followedBy !== null, followed.edges.some(({ node }) => node.id === id)],
      readers: referral?.readers?.map(({ personName }) => personName).sort(),
    };
  };
  interface Desk {
    readonly followedBy: { readonly id: string } | null;
    readonly readers: readonly { readonly personName: string }[] | null;
    readonly timeline: { readonly edges: readonly { readonly node: { readonly action: string } }[] };
  }
  const claim = 'mutation ($id: ID!) { claimReferral(input: { id: $id }) { userErrors { code } } }';

  test('knows neither who is in charge in the house that asks nor who reads there, before it accepts or after; nor do they of it', async () => {
    const [officer, first, other] = await Promise.all([
      hub.as('spip63'),
      hub.as('coordination0363'),
      hub.as('coordination26'),
    ]);
    const acknowledged = await changed(first, 'acknowledgeReferral', pick(await sent(officer)));
    const { viewer } = await first.data<{ viewer: { membership: { id: string } } }>(
      '{ viewer { membership { id } } }',
    );
    await changed(first, 'assignReferral', { ...pick(acknowledged), assigneeId: viewer.membership.id });
    const asked = await changed(first, 'redirectReferral', {
      ...pick(acknowledged),
      recipientId: await organisationId(first, 'vallee du rhone', 'CPCA'),
      note: 'La personne vit à Valence.',
    });
    for (const client of [first, other]) await client.data(claim, { id: asked.id });
    const within = { readsAssignment: true, followed: [true, true] };
    const outside = { readsAssignment: false, followed: [false, false] };
    expect(await look(first, asked.id)).toEqual({ ...within, readers: ['Claire Vasseur'] });
    expect(await look(other, asked.id)).toEqual({ ...outside, readers: ['Thomas Gauthier'] });
    const continued = await changed(other, 'answerRedirection', { ...pick(asked), accept: true });
    expect(await look(first, asked.id)).toMatchObject(within);
    expect(await look(other, asked.id)).toMatchObject(outside);
    // Whoever sent it goes on following it; in the house that took it over nobody does yet.
    expect(await look(officer, continued.id)).toMatchObject({ followed: [true, true] });
    expect(await look(other, continued.id)).toMatchObject({ followed: [false, false] });
  });

  test('that coordinates the department anyway goes on reading who reads, and says itself who is in charge', async () => {
    const [officer, local, other] = await Promise.all([
      hub.as('spip63'),
      hub.as('coordination0363'),
      hub.as('coordination26'),
    ]);
    const valence = await organisationId(other, 'vallee du rhone', 'CPCA');
    const there = await sent(officer, {
      recipientId: valence,
      recipientReason: 'La personne y a sa famille.',
    });
    const acknowledged = await changed(other, 'acknowledgeReferral', pick(there));
    const { viewer } = await other.data<{ viewer: { membership: { id: string } } }>(
      '{ viewer { membership { id } } }',
    );
    await changed(other, 'assignReferral', { ...pick(acknowledged), assigneeId: viewer.membership.id });
    const asked = await changed(other, 'redirectReferral', {
      ...pick(acknowledged),
      recipientId: await organisationId(other, 'anef 63', 'CPCA'),
      note: 'La personne vit à Clermont-Ferrand.',
    });
    await other.data(claim, { id: asked.id });
    expect(await look(local, asked.id)).toEqual({
      ...{ readsAssignment: false, followed: [false, false], readers: ['Thomas Gauthier'] },
    });
  });
});
