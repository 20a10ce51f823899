import type { ReasonKind } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';

/** How a list of reasons is headed: what they are the reasons of, and who gives them. */
export function reasonKindWords(kind: ReasonKind): { readonly title: string; readonly hint: string } {
  switch (kind) {
    case 'DECLINE':
      return { title: m.reasons_decline(), hint: m.reasons_decline_hint() };
    case 'WITHDRAW':
      return { title: m.reasons_withdraw(), hint: m.reasons_withdraw_hint() };
    case 'WITHDRAW_ENTRY':
      return { title: m.reasons_withdraw_entry(), hint: m.reasons_withdraw_entry_hint() };
    case 'SUSPEND':
      return { title: m.reasons_suspend(), hint: m.reasons_suspend_hint() };
    case 'END':
      return { title: m.reasons_end(), hint: m.reasons_end_hint() };
    case 'REOPEN':
      return { title: m.reasons_reopen(), hint: m.reasons_reopen_hint() };
    default:
      return kind satisfies never;
  }
}

/** How many reasons are offered, and how many were retired. */
export function howMany(reasons: readonly { readonly active: boolean }[]): string {
  const offered = reasons.filter(({ active }) => active).length;
  const retired = reasons.length - offered;
  return retired === 0
    ? m.reasons_offered({ count: offered })
    : m.reasons_offered_retired({ count: offered, retired });
}

/** The place of a reason that is added: at the end, but before the one for whatever no other covers. */
export function nextPosition(
  reasons: readonly { readonly code: string; readonly position: number }[],
): number {
  const places = (which: (code: string) => boolean): readonly number[] =>
    reasons.filter(({ code }) => which(code)).map(({ position }) => position);
  const last = Math.max(0, ...places((code) => code !== 'OTHER'));
  const [other = last + 10] = places((code) => code === 'OTHER');
  return other > last ? Math.floor((last + other) / 2) : last + 10;
}
