import type { RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import type { Module } from '#lib/graphql/generated/enums.ts';
import { CaseWaitlistsDocument, type CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { displayName } from '../detail/names.ts';

/** Those who wait for a place in a module and would come before this case. */
export interface Ahead {
  readonly module: Module;
  readonly count: number;
  /** the name of the first of them */
  readonly first: string;
}

/** Who would be passed over if this case were accepted now, as far as one page of each list tells. */
export async function aheadOf(event: RequestEvent, known: CaseFragment): Promise<readonly Ahead[]> {
  const wants = (module: Module): boolean => known.modules.includes(module);
  const lists = await graphqlFor(event).query(CaseWaitlistsDocument, {
    organisation: known.recipient?.id ?? null,
    housing: wants('HOUSING'),
    group: wants('RESPONSIBILITY_GROUP'),
    support: wants('PSYCHOLOGICAL_SUPPORT'),
  });
  const modules = [
    ['HOUSING', lists.housing],
    ['RESPONSIBILITY_GROUP', lists.group],
    ['PSYCHOLOGICAL_SUPPORT', lists.support],
  ] as const;
  return modules.flatMap(([module, list]) => {
    const own = list?.edges.findIndex(({ node }) => node.referral.id === known.id) ?? -1;
    const count = own === -1 ? (list?.totalCount ?? 0) : own;
    const first = list?.edges[0]?.node.referral;
    return first && count > 0 ? [{ module, count, first: displayName(first) }] : [];
  });
}
