import type { Module } from '#lib/graphql/generated/enums.ts';
import type { CaseBesideFragment } from '#lib/graphql/generated/graphql.ts';
import { displayName } from '../detail/names.ts';

/** Those who wait for a place in a module and would come before this case. */
export interface Ahead {
  readonly module: Module;
  readonly count: number;
  /** the name of the first of them */
  readonly first: string;
}

/** The places of a module, as far as whoever decides may count them. */
interface Places {
  readonly module: Module;
  readonly places: number;
  readonly taken: number | null;
  /** of those left, kept for voluntary requests */
  readonly kept: number | null;
}

type Waits = Pick<CaseBesideFragment, 'waitHousing' | 'waitGroup' | 'waitSupport'>;

/**
 * Who would be passed over if this case were accepted now, as far as one page of each list shows. Where a place is left for each
 * of them and one more, nobody is.
 */
export function aheadOf(known: Waits & { readonly id: string }, room: readonly Places[]): readonly Ahead[] {
  const modules = [
    ['HOUSING', known.waitHousing],
    ['RESPONSIBILITY_GROUP', known.waitGroup],
    ['PSYCHOLOGICAL_SUPPORT', known.waitSupport],
  ] as const;
  const left = (module: Module): number => {
    const found = room.find((one) => one.module === module);
    return found === undefined || found.taken === null ? 0 : found.places - found.taken - (found.kept ?? 0);
  };
  return modules.flatMap(([module, list]) => {
    const own = list?.edges.findIndex(({ node }) => node.referral.id === known.id) ?? -1;
    const count = own === -1 ? (list?.totalCount ?? 0) : own;
    const first = list?.edges[0]?.node.referral;
    return first && count > 0 && left(module) <= count ? [{ module, count, first: displayName(first) }] : [];
  });
}
