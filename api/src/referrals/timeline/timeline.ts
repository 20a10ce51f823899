import type { PageRequest } from '../../access/queries/index.ts';
import type { HubContext } from '../../context.ts';
import type { Listed } from '../../vocabulary/index.ts';
import { statusUpdateNode } from '../reading/referral-node.ts';
import type { StatusUpdateNode } from '../reading/referral-node.ts';
import { listHistory, type Beginning } from './history.ts';

/** What happened in a referral, newest line first. */
export async function listTimeline(
  ctx: HubContext,
  referral: Beginning,
  page: PageRequest,
): Promise<Listed<StatusUpdateNode>> {
  const timeline = { name: 'timeline', view: 'visible.status_update', nodeOf: statusUpdateNode } as const;
  return listHistory(ctx, timeline, referral, page);
}
