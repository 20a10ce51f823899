import type { DateTime } from 'luxon';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { Confirmed } from '../referral.inputs.ts';

/** The days of a measure that are seldom past when somebody types them. */
interface ComingDays {
  readonly hearingDate?: string | null | undefined;
  readonly measureEnd?: string | null | undefined;
}

const wordsOfPast = { hearingDate: says.hearingHasPassed, measureEnd: says.measureHasEnded } as const;

/**
 * Asks about a hearing that has passed and a measure that has ended: the wrong year as often as not, and yet it can be.
 * What is there already was asked about when it was typed, and a day may pass while a draft waits.
 */
export function unusualDays(
  typed: ComingDays,
  stored: ComingDays | null,
  confirmed: Confirmed,
  now: DateTime,
): readonly Refusal[] {
  const today = now.setZone('Europe/Paris').toISODate() ?? '';
  return (['hearingDate', 'measureEnd'] as const).flatMap((field) => {
    const day = typed[field];
    const asks = typeof day === 'string' && day < today && day !== stored?.[field];
    return asks && !confirmed?.includes(field) ? [refusals.unusual(field, wordsOfPast[field])] : [];
  });
}
