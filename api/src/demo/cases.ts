import { rowsOf } from '../directory/index.ts';
import type { Owner } from '../directory/index.ts';
import { declareNextGroups } from './cases/next-groups.ts';
import {
  allier,
  cantalHauteLoire,
  dromeArdeche,
  puyDeDomeTakenOn,
  puyDeDomeDrafts,
  puyDeDomeWaiting,
} from './cases/people/index.ts';
import { insertRows } from './cases/insert.ts';
import { colleagueUser, demoNetwork } from './cases/network.ts';
import type { CasePlan } from './cases/plan.ts';
import { caseRows } from './cases/rows/index.ts';

/** Sixty fictitious people over the six departments, in every state and under every legal frame; what goes on after a redirection is added. */
export const demoCases: readonly CasePlan[] = [
  ...puyDeDomeWaiting,
  ...puyDeDomeTakenOn,
  ...puyDeDomeDrafts,
  ...allier,
  ...dromeArdeche,
  ...cantalHauteLoire,
];

/** In the order in which they refer to each other. */
const conversationTables = [
  ...(['message', 'message_reading'] as const),
  ...(['attachment', 'attachment_content', 'message_attachment'] as const),
] as const;

/**
 * Puts the demonstration's cases into a hub that has its accounts, with dates as of `now`, in the caller's
 * transaction. Returns false, and writes nothing, where they are already.
 */
export async function loadDemoCases(owner: Owner, now: Date = new Date()): Promise<boolean> {
  const [{ loaded } = { loaded: true }] = await rowsOf<{ loaded: boolean }>(
    owner,
    'select exists (select from hub.membership where starts_with(user_id, $1)) as loaded',
    colleagueUser(''),
  );
  if (loaded) return false;
  const network = await demoNetwork(owner);
  const cases = demoCases.map((plan, index) => caseRows(plan, index + 1, network, now));
  const continued = cases.flatMap((one) => (one.continued === null ? [] : [one.continued]));
  await insertRows(
    owner,
    'participant',
    cases.map(({ participant }) => participant),
  );
  await insertRows(owner, 'referral', [
    ...cases.map(({ referral }) => referral),
    ...continued.map(({ referral }) => referral),
  ]);
  await insertRows(
    owner,
    'referral_party',
    [...cases, ...continued].flatMap(({ parties }) => parties),
  );
  await insertRows(
    owner,
    'status_update',
    cases.flatMap(({ timeline }) => timeline),
  );
  await insertRows(
    owner,
    'consent',
    cases.flatMap(({ consents }) => consents),
  );
  for (const table of conversationTables) {
    await insertRows(
      owner,
      table,
      cases.flatMap(({ conversation }) => conversation[table]),
    );
  }
  // The days of the cases, and not the moment at which they were put in.
  await owner.query('delete from hub.referral_desk_due');
  await owner.query('delete from hub.referral_desk');
  await owner.query('select rights.fill_desk()');
  await declareNextGroups(owner, now);
  return true;
}
