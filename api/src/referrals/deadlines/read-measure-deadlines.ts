import type { HubContext } from '../../context.ts';
import { instantOrNull } from '../../vocabulary/index.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import { defaultDeadlines } from './deadline-kinds.ts';
import { deadlinesLoader } from './deadlines-of.ts';
import { measureDeadlines } from './measure-deadlines.ts';
import type { ReferralDeadline } from './referral-deadline.type.ts';

/** The dates that the measure of a referral sets, as its CPCA counts them. */
export async function readMeasureDeadlines(
  ctx: HubContext,
  row: ReferralRow,
): Promise<readonly ReferralDeadline[]> {
  const deadlines =
    row.recipient_id === null ? defaultDeadlines : await deadlinesLoader(ctx).load(row.recipient_id);
  const facts = {
    status: row.status,
    legalBasis: row.legal_basis,
    finalOn: row.final_on,
    measureStart: row.measure_start,
    measureEnd: row.measure_end,
    startedAt: instantOrNull(row.started_at),
  };
  return measureDeadlines(facts, deadlines, new Date());
}
