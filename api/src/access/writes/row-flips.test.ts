import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from 'pg';
import {
  change,
  changeEnclosures,
  changed,
  completeDraft,
  enclosed,
  hubForFile,
  messageSent,
  organisationId,
  personas,
  sent,
  uploaded,
} from '../../testing/index.ts';
import type { TestClient, TestReferral } from '../../testing/index.ts';
import { drawn } from '../../testing/runs/drawn.ts';
import { arrangeCases } from '../testing/cases/cases.ts';
import { loggedIn, nobody, ownerOf, viewerSettingsOf } from '../testing/attempts/direct-sql.ts';
import type { ViewerSettings } from '../testing/attempts/direct-sql.ts';
import { policyRules, whileFlipped, withoutGuards } from '../testing/attempts/policy-flips.ts';
import type { PolicyRule } from '../testing/attempts/policy-flips.ts';
import { fillTables, foreignAttempts, ownVerbs, reachOfWriter } from '../testing/attempts/row-attempts.ts';
import type { Reach } from '../testing/attempts/row-attempts.ts';

/**
 * Every rule of row-level security turned over in turn, on a hub that runs: one that lets everything through is noticed by
 * the attempts on rows that are somebody else's, one that lets nothing through by what one does with one's own.
 */

const hub = hubForFile();
let owner: Client;
let api: Client;
let reached: readonly Reach[] = [];
let rules: readonly PolicyRule[] = [];
const viewers: ViewerSettings[] = [];

beforeAll(async () => {
  const cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  for (const person of personas) viewers.push(await viewerSettingsOf(owner, person));
  viewers.push(nobody);
  await fillTables(owner, cases.followed.uuid);
  reached = await reachOfWriter(owner);
  rules = drawn(await policyRules(owner), 10);
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

/** Tables whose rules stand a second time in a trigger, by the step that is taken: neither wall is there for the other's sake. */
const guarded: readonly string[] = ['referral', 'referral_party', 'participant'];

/** What no row that stands there already lets one do: it is done with a new one, through the API. */
const verbsOfNewRows: readonly string[] = [
  'referral insert',
  'idempotency_key insert',
  'referral delete',
  'referral_party insert',
  'referral_party update',
  'referral_party delete',
  'participant delete',
  // a file hangs on one thing: those that stand there hang already
  ...['enclosure insert', 'enclosure delete', 'message_attachment insert'],
];

const report = (how: string, unnoticed: number): void =>
  console.warn(`Rules ${how}: ${rules.length - unnoticed} of ${rules.length} noticed`);

const reachOf = (table: string): Reach => reached.find((reach) => reach.table === table)!;

async function foreignThrough(table: string): Promise<number> {
  let through = 0;
  for (const viewer of viewers)
    through += (await foreignAttempts(owner, api, viewer, reachOf(table))).through.length;
  return through;
}

async function verbsOf(table: string): Promise<readonly string[]> {
  const verbs = [];
  for (const viewer of viewers) verbs.push(...(await ownVerbs(owner, api, viewer, reachOf(table))));
  return [...new Set(verbs)].map((verb) => `${table} ${verb}`).sort();
}

const pick = ({ id, version }: TestReferral) => ({ id, version });
const count = async (table: string): Promise<string> =>
  (await hub.sql<{ count: string }>(`select count(*) from hub.${table}`))[0]!.count;

/** What only new rows show: a draft is thrown away and leaves nothing, another is sent, offered to another CPCA and refused by it. */
async function story(): Promise<boolean> {
  const [sender, coordinator, other] = await Promise.all([
    hub.as('association03'),
    hub.as('coordination0363'),
    hub.as('coordination26'),
  ]);
  try {
    const people = await count('participant');
    const { discardReferralDraft } = await sender.data<{ discardReferralDraft: { discarded: boolean } }>(
      'mutation ($input: DiscardReferralDraftInput!) { discardReferralDraft(input: $input) { discarded } }',
      { input: pick(await completeDraft(sender)) },
    );
    if (!discardReferralDraft.discarded || (await count('participant')) !== people) return false;
    const acknowledged = await changed(coordinator, 'acknowledgeReferral', pick(await sent(sender)));
    const parties = await count('referral_party');
    const recipientId = await organisationId(coordinator, 'vallee du rhone', 'CPCA');
    const redirected = await changed(coordinator, 'redirectReferral', {
      ...pick(acknowledged),
      recipientId,
      note: 'La personne vit à Valence.',
    });
    await change(other, 'answerRedirection', {
      ...pick(redirected),
      accept: false,
      note: 'Complet jusqu’en mars.',
    });
    return (await count('referral_party')) === parties && (await filesGo(sender, acknowledged.id));
  } catch {
    return false;
  }
}

/** A file goes with a draft, another is taken away from it, a third comes after it was sent, a fourth hangs on a message. */
async function filesGo(sender: TestClient, sentId: string): Promise<boolean> {
  const { id: draft } = await completeDraft(sender);
  const before = await count('enclosure');
  await enclosed(sender, draft);
  const { id } = await enclosed(sender, draft);
  await changeEnclosures(sender, 'removeEnclosure', { id });
  await changed(sender, 'sendEnclosure', {
    ...pick(await sent(sender)),
    ...{ attachmentId: await uploaded(sender), kind: 'JUDGMENT' },
  });
  await messageSent(sender, { id: sentId, attachmentIds: [await uploaded(sender)] });
  return Number(await count('enclosure')) === Number(before) + 2;
}

/** Tables of which only new rows show that one may. */
const toldByNewRows: readonly string[] = [...guarded, 'enclosure', 'message_attachment'];

test('whoever may, does: every verb that the writer has goes through for somebody', async () => {
  const found = [];
  for (const { table } of reached) found.push(...(await verbsOf(table)));
  const granted = reached.flatMap(({ table, reads, verbs }) =>
    [...(reads ? ['select'] : []), ...verbs].map((verb) => `${table} ${verb}`),
  );
  expect(rules.length).toBeGreaterThan(3);
  expect([...found, ...verbsOfNewRows].sort()).toEqual(granted.sort());
  expect(await story()).toBe(true);
});

test('each rule that lets everything through is noticed', async () => {
  const unnoticed = [];
  for (const rule of rules.filter(({ rule: text }) => text !== 'true')) {
    const { table, policy, clauses } = rule;
    const flipped = (): Promise<number> => whileFlipped(owner, rule, 'true', () => foreignThrough(table));
    const noticed = guarded.includes(table)
      ? (await withoutGuards(owner, table, flipped)) >
        (await withoutGuards(owner, table, () => foreignThrough(table)))
      : (await flipped()) > 0;
    if (!noticed) unnoticed.push(`${table} ${policy} ${clauses.join(', ')}`);
  }
  report('opened', unnoticed.length);
  expect(unnoticed).toEqual([]);
}, 240_000);

test('each rule that lets nothing through is noticed', async () => {
  const unnoticed = [];
  for (const rule of rules) {
    const { table, policy, clauses } = rule;
    const before = await verbsOf(table);
    const [after, goesOn] = await whileFlipped(owner, rule, 'false', async () => [
      await verbsOf(table),
      toldByNewRows.includes(table) ? await story() : true,
    ]);
    if (goesOn && after.length === before.length) unnoticed.push(`${table} ${policy} ${clauses.join(', ')}`);
  }
  report('closed', unnoticed.length);
  expect(unnoticed).toEqual([]);
}, 240_000);
