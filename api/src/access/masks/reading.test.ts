import { beforeAll, describe, expect, test } from 'vitest';
import { buildHubSchema } from '../../schema.ts';
import { hubForFile } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { nodeId, parseNodeId } from '../../ids.ts';
import { mayTake } from '../../referrals/reading/referral-node.ts';
import { fieldsOf } from '../grid.ts';
import { arrangeCases, holders } from '../testing/cases/cases.ts';
import type { Cases, Holder } from '../testing/cases/cases.ts';
import { everyField } from '../testing/attempts/documents.ts';
import { gridOf, hiddenFrom, reads, readsOwnPartOnly, seesRow } from '../testing/expected/expectation.ts';
import { bitsOnLine, lineTypes, readableLines } from '../testing/expected/lines.ts';
import { whenListening } from '../testing/attempts/listening.ts';
import { known, storedCase } from '../testing/stored/stored.ts';
import type { Row, StoredCase } from '../testing/stored/stored.ts';

/** What stands in a line of one house alone, and in none that all of these read: `referrals/desk/desk.test.ts` follows it. */
const inOneHouse: readonly string[] = ['StatusUpdate.assignee'];

/** What a viewer was told of a case on one route, and what was stored at that instant. */
interface Seen {
  readonly answered: Record<string, unknown> & {
    hidden: string[];
    relations: string[];
    participant: (Row & { hidden: string[] }) | null;
    parties: Row[] | null;
    consents: (Row & { id: string; hidden: string[] })[] | null;
    readers: Row[] | null;
    timeline: ListAnswer;
    messages: ListAnswer;
  };
  readonly stored: StoredCase;
}

interface ListAnswer {
  readonly totalCount: number;
  readonly edges: { node: Row & { id: string; hidden: string[] } }[];
}

const hub = hubForFile();
const whole = everyField(await buildHubSchema(), 'Referral');
const routes = ['list', 'referral', 'node', 'subscription', 'mutation'] as const;
const seen = new Map<string, Seen>();
/** Of each holder, by key. */
const organisations = new Map<string, string>();
let cases: Cases;

const readerOf = ({ bits, person }: Holder) => ({ bits, house: organisations.get(person) });
const keyOf = (holder: Holder, route: string): string => `${holder.title} × ${holder.of} × ${route}`;
const seenBy = (holder: Holder, route: string): Seen => {
  const found = seen.get(keyOf(holder, route));
  if (found === undefined) throw new Error(`Nothing was seen: ${keyOf(holder, route)}`);
  return found;
};

beforeAll(async () => {
  cases = await arrangeCases(hub);
  for (const holder of holders) await ask(holder);
  await follow();
  // A case that has been taken back takes no further step.
  const noting = (holder: Holder) => mayTake('ADD_STATUS_UPDATE', holder.bits);
  for (const holder of [...holders.filter(noting), ...holders.filter((holder) => !noting(holder))])
    await act(holder);
});

async function remember(holder: Holder, route: (typeof routes)[number], answered: unknown): Promise<void> {
  seen.set(keyOf(holder, route), {
    answered: answered as Seen['answered'],
    stored: await storedCase(hub, cases[holder.of].uuid),
  });
}

async function ask(holder: Holder): Promise<void> {
  const client = await hub.as(holder.person);
  const { viewer } = await client.data<{ viewer: { membership: { organisation: { id: string } } } }>(
    '{ viewer { membership { organisation { id } } } }',
  );
  organisations.set(holder.person, parseNodeId(viewer.membership.organisation.id)?.uuid ?? '');
  const { id } = cases[holder.of];
  const answer = await client.data<Record<'referral' | 'node', unknown>>(
    `query ($id: ID!) { referral(id: $id) ${whole} node(id: $id) { ... on Referral ${whole} } }`,
    { id },
  );
  const { referrals } = await client.data<{ referrals: { edges: { node: { id: string } }[] } }>(
    `{ referrals(first: 10) { edges { node ${whole} } } }`,
  );
  await remember(holder, 'referral', answer.referral);
  await remember(holder, 'node', answer.node);
  await remember(holder, 'list', referrals.edges.find(({ node }) => node.id === id)?.node);
}

/** Everybody listens, then a step is taken on each case. */
async function follow(): Promise<void> {
  const document = `subscription ($id: ID) { referralChanged(id: $id) ${whole} }`;
  const listening = await whenListening(holders.length, () =>
    Promise.all(
      holders.map(async (holder) => {
        const client = await hub.as(holder.person);
        const { id } = cases[holder.of];
        return { holder, events: client.subscribe<{ referralChanged: unknown }>(document, { id }) };
      }),
    ),
  );
  const coordinator = await hub.as('coordination0363');
  for (const { id } of Object.values(cases)) await take(coordinator, id, 'WAITLIST');
  for (const { holder, events } of listening) {
    const { data, errors } = await events.next();
    if (errors) throw new Error(JSON.stringify(errors));
    await remember(holder, 'subscription', data?.referralChanged);
    events.stop();
  }
}

/** A step that they may take; null: none, as of who took part and does no more. */
const stepOf = ({ bits }: Holder): 'ADD_STATUS_UPDATE' | 'WITHDRAW' | null =>
  (['ADD_STATUS_UPDATE', 'WITHDRAW'] as const).find((action) => mayTake(action, bits)) ?? null;

/** Each takes a step that is theirs; its payload is the route. */
async function act(holder: Holder): Promise<void> {
  const client = await hub.as(holder.person);
  const action = stepOf(holder);
  if (action === null) return;
  await remember(holder, 'mutation', await take(client, cases[holder.of].id, action));
}

async function take(
  client: TestClient,
  id: string,
  action: 'WAITLIST' | 'ADD_STATUS_UPDATE' | 'WITHDRAW',
): Promise<unknown> {
  const { referral } = await client.data<{ referral: { version: number } }>(
    'query ($id: ID!) { referral(id: $id) { version } }',
    { id },
  );
  const [mutation, type, more] = {
    WAITLIST: ['waitlistReferral', 'WaitlistReferralInput', {}] as const,
    WITHDRAW: ['withdrawReferral', 'WithdrawReferralInput', { reason: 'PERSON_WITHDREW' }] as const,
    ADD_STATUS_UPDATE: [
      'addStatusUpdate',
      'AddStatusUpdateInput',
      { note: `De la part de chacun`, audience: ['COORDINATOR'] },
    ] as const,
  }[action];
  const answer = await client.data<Record<string, { referral: unknown; userErrors: unknown[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { referral ${whole} userErrors { code message } } }`,
    { input: { id, version: referral.version, ...more } },
  );
  if (!answer[mutation]?.referral)
    throw new Error(`${action}: ${JSON.stringify(answer[mutation]?.userErrors)}`);
  return answer[mutation].referral;
}

const valueOf = (field: string, answered: Row): unknown => {
  const value = answered[field];
  if (field === 'participant' && value) return { id: (value as Row)['id'] };
  return value;
};

describe.each(holders)('$of', (holder) => {
  const { bits } = holder;

  const taken = routes.filter((route) => route !== 'mutation' || stepOf(holder) !== null);
  describe.each(taken)('%s', (route) => {
    test.each(fieldsOf(gridOf('Referral')))(`${holder.title} × Referral.%s × ${route}`, (field) => {
      const grid = gridOf('Referral');
      const { answered: told, stored } = seenBy(holder, route);
      const may = reads(grid, field, bits);
      expect(told.hidden.includes(field)).toBe(!may);
      if (!may) return expect(told[field]).toBeNull();
      if (field === 'deadlines') return expect(told['deadlines']).toEqual(expect.any(Array));
      if (field === 'missingEnclosures') return expect(told[field]).toEqual(expect.any(Array));
      if (field === 'parties') return expect(told.parties).toHaveLength(stored.parties.length);
      if (field === 'possibleDuplicates') return expect(told['possibleDuplicates']).toEqual([]);
      if (field === 'consents') return expect(told.consents).toHaveLength(stored.consents.length);
      if (field === 'readers') return expect(told.readers).toHaveLength(stored.claims.length);
      // whose it is, `live/delivery.test.ts` says: for everything that is done, and everybody
      if (field === 'activityAt') return expect(stored.activities).toContain(told.activityAt);
      const house = stored.parties.find(
        ({ organisation_id }) => organisation_id === organisations.get(holder.person),
      );
      // Each house has somebody of its own in charge, its own drafts, and may have handed the case over or not.
      const ofHandover = ['handsOverTo', 'handedOverAt', 'readsUntil'].includes(field);
      const ofHouse = ofHandover || ['followedBy', 'isPrivate'].includes(field);
      const value = known('Referral', field, ofHouse ? house! : stored.referral);
      if (!ofHandover) expect(value, 'the case leaves no field empty').not.toBeNull();
      return expect(valueOf(field, told)).toEqual(
        readsOwnPartOnly(grid, field, bits) ? ownPart(value as string[], holder, stored) : value,
      );
    });

    test(`${holder.title} × Referral.hidden × ${route}`, () =>
      expect([...seenBy(holder, route).answered.hidden].sort()).toEqual(
        [...hiddenFrom(gridOf('Referral'), bits)].sort(),
      ));

    test.each(fieldsOf(gridOf('Participant')))(`${holder.title} × Participant.%s × ${route}`, (field) => {
      const grid = gridOf('Participant');
      const { answered: told, stored } = seenBy(holder, route);
      if (!seesRow(grid, bits)) return expect(told.participant).toBeNull();
      const value = known('Participant', field, stored.participant);
      expect(value, 'the case leaves no field empty').not.toBeNull();
      return expectField(grid.type, field, bits, told.participant!, stored.participant);
    });

    test.each(fieldsOf(gridOf('ReferralParty')))(`${holder.title} × ReferralParty.%s × ${route}`, (field) => {
      const { answered: told, stored } = seenBy(holder, route);
      if (!seesRow(gridOf('ReferralParty'), bits)) return expect(told.parties).toBeNull();
      const value = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
      return expect(value(told.parties!.map((party) => party[field]))).toEqual(
        value(stored.parties.map((party) => known('ReferralParty', field, party))),
      );
    });

    test.each(fieldsOf(gridOf('Consent')))(`${holder.title} × Consent.%s × ${route}`, (field) => {
      const { answered: told, stored } = seenBy(holder, route);
      if (!seesRow(gridOf('Consent'), bits)) return expect(told.consents).toBeNull();
      expect(stored.consents.length, 'the case leaves nothing empty').toBeGreaterThan(0);
      for (const spoken of stored.consents) {
        const shown = told.consents!.find(({ id }) => id === nodeId('Consent', String(spoken['id'])));
        expectField('Consent', field, bits, shown!, spoken);
      }
    });

    test.each(fieldsOf(gridOf('ReadingClaim')))(`${holder.title} × ReadingClaim.%s × ${route}`, (field) => {
      const { answered: told, stored } = seenBy(holder, route);
      if (!seesRow(gridOf('ReadingClaim'), bits)) return expect(told.readers).toBeNull();
      return expect(told.readers!.map((claim) => claim[field])).toEqual(
        stored.claims.map((claim) => known('ReadingClaim', field, claim)),
      );
    });

    describe.each(lineTypes)('$list', ({ type, list, storedAs: kept }) => {
      test(`${holder.title} × ${type} × ${route}: the lines for this viewer and no other, counted alike`, () => {
        const { answered: told, stored } = seenBy(holder, route);
        const expected = readableLines(type, stored[kept], readerOf(holder)).map(({ id }) =>
          nodeId(type, String(id)),
        );
        expect(told[list].edges.map(({ node }) => node.id).sort()).toEqual(expected.sort());
        expect(told[list].totalCount).toBe(expected.length);
      });

      test.each(fieldsOf(gridOf(type)))(`${holder.title} × ${type}.%s × ${route}`, (field) => {
        const { answered: told, stored } = seenBy(holder, route);
        const lines = readableLines(type, stored[kept], readerOf(holder));
        const isTold = seesRow(gridOf(type), bits) && !inOneHouse.includes(`${type}.${field}`);
        expect(lines.some((line) => known(type, field, line) !== null)).toBe(isTold);
        for (const line of lines) {
          const shown = told[list].edges.find(({ node }) => node.id === nodeId(type, String(line['id'])));
          expectField(type, field, bitsOnLine(type, line, readerOf(holder)), shown!.node, line);
        }
      });
    });

    test.each(fieldsOf(gridOf('Attachment')))(
      `${holder.title} × Attachment.%s × ${route}: with the message it hangs on`,
      (field) => {
        const { answered: told, stored } = seenBy(holder, route);
        for (const line of readableLines('Message', stored.messages, readerOf(holder))) {
          const { node } = told.messages.edges.find(
            (edge) => edge.node.id === nodeId('Message', String(line['id'])),
          )!;
          const files = line['files'] as Row[];
          expect(files.length).toBe(1);
          expect((node['attachments'] as Row[]).map((file) => file[field])).toEqual(
            files.map((file) => known('Attachment', field, file)),
          );
        }
      },
    );
  });

  describe('node', () => {
    test.each(fieldsOf(gridOf('Participant')))(
      `${holder.title} × Participant.%s × node(participant)`,
      async (field) => {
        const { participantId, uuid } = cases[holder.of];
        const { node } = await (
          await hub.as(holder.person)
        ).data<{ node: (Row & { hidden: string[] }) | null }>(
          `query ($id: ID!) { node(id: $id) { ... on Participant { hidden ${field} ${{ commune: '{ insee }', links: '{ id }' }[field] ?? ''} } } }`,
          { id: participantId },
        );
        if (!seesRow(gridOf('Participant'), bits)) return expect(node).toBeNull();
        return expectField('Participant', field, bits, node!, (await storedCase(hub, uuid)).participant);
      },
    );

    test.each(lineTypes)(
      `${holder.title} × $type × node(line): only the lines for this viewer`,
      async ({ type, storedAs: kept }) => {
        const client = await hub.as(holder.person);
        const lines = (await storedCase(hub, cases[holder.of].uuid))[kept];
        const field = type === 'Message' ? 'text' : 'note';
        for (const line of lines) {
          const { node } = await client.data<{ node: (Row & { hidden: string[] }) | null }>(
            `query ($id: ID!) { node(id: $id) { ... on ${type} { id hidden ${field} authorName } } }`,
            { id: nodeId(type, String(line['id'])) },
          );
          const own = bitsOnLine(type, line, readerOf(holder));
          expect(node === null).toBe(!seesRow(gridOf(type), own));
          if (node) for (const name of [field, 'authorName']) expectField(type, name, own, node, line);
        }
      },
    );

    test(`${holder.title} × Consent × node(line)`, async () => {
      const client = await hub.as(holder.person);
      for (const spoken of (await storedCase(hub, cases[holder.of].uuid)).consents) {
        const { node } = await client.data<{ node: (Row & { hidden: string[] }) | null }>(
          `query ($id: ID!) { node(id: $id) { ... on Consent { id hidden kind recordedBy } } }`,
          { id: nodeId('Consent', String(spoken['id'])) },
        );
        expect(node !== null).toBe(seesRow(gridOf('Consent'), bits));
        if (node)
          for (const field of ['kind', 'recordedBy']) expectField('Consent', field, bits, node, spoken);
      }
    });
  });

  test(`${holder.title} × Referral.relations`, () => {
    const { answered: told } = seenBy(holder, 'referral');
    expect(told.relations).toEqual(known('ReferralParty', 'relations', { relations: bits }));
  });
});

/** Read and of the value that is stored, or null and named. */
function expectField(
  type: string,
  field: string,
  bits: number,
  answered: Row & { hidden: string[] },
  stored: Row,
): void {
  const may = reads(gridOf(type), field, bits);
  expect(answered.hidden.includes(field)).toBe(!may);
  expect(answered[field]).toEqual(may ? known(type, field, stored) : null);
}

/** The modules that this viewer's organisation takes in. */
function ownPart(modules: readonly string[], holder: Holder, { parties }: StoredCase): readonly string[] {
  const own = parties.find(({ relations }) => (Number(relations) & holder.bits) !== 0);
  const taken = (own?.['modules'] ?? []) as readonly string[];
  expect(taken.length).toBe(1);
  return modules.filter((module) => taken.includes(module));
}
