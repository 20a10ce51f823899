import type { MatchReason } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';

/** A reason that has no words here does not compile. */
const words: Readonly<Record<MatchReason, () => string>> = {
  SAME_NAMES: m.match_same_names,
  USAGE_NAME: m.match_usage_name,
  SPELLED_ALIKE: m.match_spelled_alike,
  ONE_LETTER_OFF: m.match_one_letter_off,
  NAMES_WITHIN: m.match_names_within,
  NAMES_SWAPPED: m.match_names_swapped,
  SAME_BIRTH_DATE: m.match_same_birth_date,
  YEAR_AS_FIRST_OF_JANUARY: m.match_year_as_first_of_january,
  DAY_AND_MONTH_SWAPPED: m.match_day_and_month_swapped,
  SAME_BIRTH_MONTH: m.match_same_birth_month,
  ONE_DIGIT_OFF: m.match_one_digit_off,
  SAME_BIRTH_YEAR: m.match_same_birth_year,
  SAME_PHONE: m.match_same_phone,
  SAME_EMAIL: m.match_same_email,
};

/** Why two people may be one, as it is said. */
export const matchReasonLabel = (reason: MatchReason): string => words[reason]();
