import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile } from '../../testing/index.ts';
import { drawn } from '../../testing/runs/drawn.ts';
import { newId, nodeId } from '../../ids.ts';
import { isPossible, mayTake } from '../../referrals/reading/referral-node.ts';
import type { StepFacts } from '../../referrals/reading/referral-node.ts';
import { referralActions, referralStatuses, statesBefore, transitionOf } from './transitions.ts';
import type { ReferralAction, ReferralStatus } from './transitions.ts';
import { caseRelations, everyRelation, partnerBits } from '../relations.ts';
import { arrangeCases, holderByRelation } from '../testing/cases/cases.ts';
import type { Case, Cases, Holder } from '../testing/cases/cases.ts';
import { ownerOf } from '../testing/attempts/direct-sql.ts';
import { bitsOnCopy, copyFor, copyIn, isEntered, versionOfCopies } from '../testing/cases/copies.ts';
import { attempt } from '../testing/attempts/mutations.ts';
import type { Attempted } from '../testing/attempts/mutations.ts';
import { whatItNeeds } from '../testing/attempts/step-on-copy.ts';

/** Every state × every step × every relation, as the table of transitions says and not otherwise. */

const hub = hubForFile();
let cases: Cases;
let owner: Client;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
});
afterAll(() => owner.end());

async function stateOf({ uuid }: Case): Promise<unknown> {
  const { rows } = await owner.query(
    `select to_jsonb(referral) as referral, (select count(*) from hub.status_update where referral_id = $1) as lines,
            (select jsonb_agg(party order by organisation_id) from hub.referral_party party where referral_id = $1) as parties
       from hub.referral where id = $1`,
    [uuid],
  );
  return rows[0] ?? null;
}

/** What was begun; a court is behind all cases but the volunteer's. */
type Facts = Omit<StepFacts, 'besideTheAuthority' | 'withoutSender'>;
/** Nothing else was begun. */
const plain: Facts = {
  outcomeAcknowledged: false,
  reopenable: true,
  intakeToCome: false,
  redirectingTo: null,
  viewerOrganisation: 'mine',
  handsOver: false,
  takesPart: everyRelation,
  // a copy has no file until a step needs one: `whatItNeeds`
  fileToTakeBack: true,
  // nor was it entered
  justEntered: true,
  enteredHere: true,
};
/** What is among the buttons of a case that no file goes with, and that its sender sent. */
const asCopied = { fileToTakeBack: false, justEntered: false, enteredHere: false } as const;
/** Another CPCA is to answer a redirection. */
const redirecting: Facts = { ...plain, redirectingTo: 'theirs' };
/** The first interview is to be held yet. */
const beforeTheHour: Facts = { ...plain, intakeToCome: true };
/** A partner has given back what it took in, or another has it, and it reads on for a while. */
const partOver: Facts = { ...plain, takesPart: everyRelation & ~partnerBits };
/** Somebody has acknowledged the outcome. */
const closed: Facts = { ...plain, outcomeAcknowledged: true, reopenable: false };

/** What the table says of a step. A draft is there for its sender alone, or for the CPCA that enters it. */
function verdict(
  action: ReferralAction,
  status: ReferralStatus,
  holder: Holder,
  facts: Facts = plain,
): 'NOT_FOUND' | 'WRONG_STATE' | 'TOO_LATE' | 'TOO_EARLY' | 'taken' {
  const own = bitsOnCopy(status, holder);
  if (!mayTake(action, own)) return 'NOT_FOUND';
  const besideTheAuthority = holder.of !== 'unannounced' && (own & caseRelations.authority) === 0;
  const takesPart = own & facts.takesPart;
  return isPossible(action, status, { ...facts, takesPart, besideTheAuthority, withoutSender: false })
    ? 'taken'
    : refusedThere(action, status, facts);
}

/** How a step is refused that is none from here, or none any more, or none yet. */
function refusedThere(action: ReferralAction, status: ReferralStatus, { intakeToCome }: Facts) {
  if (!transitionOf(action).from.includes(status)) return 'WRONG_STATE';
  if (action === 'REOPEN') return 'TOO_LATE';
  return action === 'START' && intakeToCome ? 'TOO_EARLY' : 'WRONG_STATE';
}

const cells = drawn(
  referralStatuses.flatMap((status) =>
    holderByRelation.map(({ relation, holder }) => ({ status, relation, holder })),
  ),
  2,
);
const steps = referralActions.flatMap((action) =>
  cells.map((cell) => ({ ...cell, action, verdict: verdict(action, cell.status, cell.holder) })),
);
const titleOf = '$relation × do $action × $status: $verdict';

describe('refused', () => {
  interface Refused {
    readonly there: Attempted;
    /** the same step on an id that does not exist */
    readonly absent: Attempted;
  }
  const refused = new Map<string, Refused>();
  const keyOf = (status: string, relation: string, action: string): string =>
    [status, relation, action].join();
  const touched: { readonly copy: Case; readonly before: unknown }[] = [];

  beforeAll(async () => {
    const copies = new Map<string, Case>();
    for (const { status, relation, holder } of cells) {
      const name = `${holder.of} ${status} ${isEntered(status, holder)}`;
      const copy = copies.get(name) ?? (await copyFor(owner, cases, holder, status));
      if (!copies.has(name)) touched.push({ copy, before: await stateOf(copy) });
      copies.set(name, copy);
      const actions = referralActions.filter((action) => verdict(action, status, holder) !== 'taken');
      const on = (id: string, kind: string) =>
        actions.map((action) => ({ action, id, version: versionOfCopies, name: `${kind}-${copy.uuid}` }));
      const client = await hub.as(holder.person);
      const answers = await attempt(client, [
        ...on(copy.id, 'there'),
        ...on(nodeId('Referral', newId()), 'absent'),
      ]);
      actions.forEach((action, index) =>
        refused.set(keyOf(status, relation, action), {
          there: answers[index]!,
          absent: answers[index + actions.length]!,
        }),
      );
    }
    // every refused step at once, which a busy machine is given time for
  }, 900_000);

  test.each(steps.filter(({ verdict: expected }) => expected !== 'taken'))(
    titleOf,
    ({ status, relation, action, verdict: expected }) => {
      const { there, absent } = refused.get(keyOf(status, relation, action))!;
      expect(there.codes).toEqual([expected]);
      expect(absent.codes).toEqual(['NOT_FOUND']);
      if (expected === 'NOT_FOUND') expect(there.text, 'as an id that does not exist').toBe(absent.text);
    },
  );

  test('what was refused has changed nothing', async () => {
    for (const { copy, before } of touched) expect(await stateOf(copy)).toEqual(before);
  });
});

describe('taken', () => {
  test.each(steps.filter(({ verdict: expected }) => expected === 'taken'))(
    titleOf,
    async ({ status, holder, action }) => {
      const client = await hub.as(holder.person);
      const copy = await copyFor(owner, cases, holder, status);
      const { person } = holder;
      // An assignment to nobody, as it is already, is one as well.
      const more = action === 'ASSIGN' ? {} : await whatItNeeds(hub, owner, { action, person, copy });
      const step = { action, id: copy.id, name: copy.uuid, more };
      const [stale, taken] = await attempt(client, [
        { ...step, version: versionOfCopies - 1 },
        { ...step, version: versionOfCopies },
      ]);
      expect(stale?.codes).toEqual(['STALE']);
      expect(taken?.codes).toEqual([]);
      const { to } = transitionOf(action);
      if (to === 'GONE') return expect(await stateOf(copy)).toBeNull();
      const after = to === 'BEFORE' ? statesBefore(status)[0]! : (to ?? status);
      // Who was only asked, and says no, leaves with that.
      expect(taken?.status).toBe(action === 'REFUSE_HANDOVER' ? null : after);
      const { rows } = await owner.query('select status from hub.referral where id = $1', [copy.uuid]);
      return expect(rows).toEqual([{ status: after }]);
    },
  );
});

describe('the buttons shown are the steps that are possible', () => {
  test.each(cells)('$relation × Referral.actions × $status', async ({ status, holder }) => {
    const copy = await copyFor(owner, cases, holder, status);
    const { referral } = await (
      await hub.as(holder.person)
    ).data<{ referral: { actions: string[]; relations: string[] } | null }>(
      'query ($id: ID!) { referral(id: $id) { actions relations } }',
      { id: copy.id },
    );
    const taken = referralActions.filter(
      (action) => verdict(action, status, holder, { ...plain, ...asCopied }) === 'taken',
    );
    if (bitsOnCopy(status, holder) === 0) return expect(referral).toBeNull();
    return expect(referral?.actions).toEqual(taken);
  });
});

describe.each([
  {
    while: 'another CPCA is to answer a redirection',
    facts: redirecting,
    set: `update hub.referral set redirect_to_id = (select organisation_id from hub.membership where person_name = 'Thomas Gauthier'), redirect_asked_at = now() where id = $1`,
    statuses: ['ACKNOWLEDGED', 'WAITLISTED', 'ACCEPTED'],
  },
  {
    while: 'the first interview is to come',
    facts: beforeTheHour,
    set: "update hub.referral set intake_at = now() + interval '2 h' where id = $1",
    statuses: ['SCHEDULED'],
  },
  {
    while: 'the outcome is acknowledged',
    facts: closed,
    set: 'update hub.referral set outcome_acknowledged_at = now() where id = $1',
    statuses: ['COMPLETED', 'ENDED_EARLY', 'DECLINED'],
  },
  {
    while: 'the part of the partners is over',
    facts: partOver,
    set: `update hub.referral_party set over_at = now() where referral_id = $1 and relations & ${partnerBits} <> 0`,
    statuses: ['ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY', 'DECLINED'],
  },
] as const)('while $while', ({ facts, set, statuses }) => {
  const stopped = cells.filter(({ status }) => statuses.some((one) => one === status));
  const begun = async (original: Case, status: ReferralStatus): Promise<Case> => {
    const copy = await copyIn(owner, original, status);
    await owner.query(set, [copy.uuid]);
    return copy;
  };

  test.each(stopped)(
    '$relation × $status × Referral.actions, and what is not among them',
    async ({ status, holder }) => {
      const copy = await begun(cases[holder.of], status);
      const client = await hub.as(holder.person);
      const { referral } = await client.data<{ referral: { actions: string[] } }>(
        'query ($id: ID!) { referral(id: $id) { actions } }',
        { id: copy.id },
      );
      const of = (action: ReferralAction): string => verdict(action, status, holder, facts);
      const shown = (action: ReferralAction): string =>
        verdict(action, status, holder, { ...facts, ...asCopied });
      expect(referral.actions).toEqual(referralActions.filter((action) => shown(action) === 'taken'));
      const refused = referralActions.filter((action) => of(action) !== 'taken');
      const before = await stateOf(copy);
      const answers = await attempt(
        client,
        refused.map((action) => ({ action, id: copy.id, version: versionOfCopies, name: copy.uuid })),
      );
      expect(answers.map(({ codes }) => codes)).toEqual(refused.map((action) => [of(action)]));
      expect(await stateOf(copy)).toEqual(before);
    },
  );
});

test.each(referralActions)('nobody takes %s with the id of another type', async (action) => {
  const coordinator = await hub.as('coordination0363');
  const [answer] = await attempt(coordinator, [
    { action, id: cases.followed.participantId, version: 1, name: 'another-type' },
  ]);
  expect(answer?.codes).toEqual(['NOT_FOUND']);
});
