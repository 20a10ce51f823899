import type { HubContext } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import type { Refusal } from '../../errors.ts';
import { openId } from '../../ids.ts';
import { acknowledge } from '../lifecycle/answer.ts';
import { readReferral } from '../reading/read-referrals.ts';
import type { ReferralNode } from '../reading/referral-node.ts';
import type { Outcome } from '../lifecycle/take-step.ts';
import { assign } from './assign.ts';
import type { Assignment } from './assign.ts';

/** As many as one glance at a list takes in; each is a transaction of its own. */
export const mostAtOnce = 50;

/** One of them, by the id as it was sent. */
interface Item {
  readonly id: string;
}

/** The same as it was looked at. */
interface SeenItem extends Item {
  readonly version: number;
}

/** The same with its id opened. */
type Opened<One extends Item> = Omit<One, 'id'> & { readonly id: KeyOf<'Referral'> };

interface ItemResult {
  readonly referralId: string;
  readonly done: boolean;
  readonly alreadySo: boolean;
  readonly referral: ReferralNode | null;
  readonly userErrors: readonly Refusal[];
}

export interface ItemsOutcome {
  readonly results: readonly ItemResult[];
  readonly userErrors: readonly Refusal[];
}

/** Acknowledges the receipt of several, each by itself: one that somebody answered first stops none of the others. */
export async function acknowledgeSeveral(ctx: HubContext, items: readonly SeenItem[]): Promise<ItemsOutcome> {
  return eachOf(ctx, items, (item) => acknowledge(ctx, item));
}

/** Puts one person in charge of several, each by itself. */
export async function assignSeveral(
  ctx: HubContext,
  items: readonly (Item & Pick<Assignment, 'insteadOfId'> & { readonly version?: number | null })[],
  assigneeId: KeyOf<'Membership'> | null,
): Promise<ItemsOutcome> {
  return eachOf(ctx, items, (item) => assign(ctx, { ...item, version: item.version ?? null, assigneeId }));
}

async function eachOf<One extends Item>(
  ctx: HubContext,
  items: readonly One[],
  take: (item: Opened<One>) => Promise<Outcome & { readonly alreadySo?: boolean }>,
): Promise<ItemsOutcome> {
  ctx.acting();
  const refusal = wrongNumber(items);
  if (refusal !== null) return { results: [], userErrors: [refusal] };
  const results: ItemResult[] = [];
  for (const item of items) {
    const id = openId('Referral', item.id);
    const { referral, userErrors, alreadySo = false } = await take({ ...item, id });
    const now = referral ?? (await readReferral(ctx, id));
    const done = userErrors.length === 0;
    results.push({ referralId: item.id, done, alreadySo, referral: now, userErrors });
  }
  return { results, userErrors: [] };
}

function wrongNumber(items: readonly Item[]): Refusal | null {
  if (items.length === 0) return refusals.required('items', says.tickOne);
  if (items.length > mostAtOnce) return refusals.invalid('items', says.tickFewer(mostAtOnce));
  const again = items.findIndex(({ id }, index) => items.findIndex((item) => item.id === id) < index);
  return again < 0 ? null : refusals.invalid(`items.${again}.id`, says.tickOnce);
}
