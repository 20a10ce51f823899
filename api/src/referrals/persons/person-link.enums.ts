import { describeEnum } from '../../vocabulary/index.ts';
import { matchReasons } from './person-match.ts';
import type { MatchReason } from './person-match.ts';

export const PersonVerdict = { SAME: 'SAME', DIFFERENT: 'DIFFERENT' } as const;
export type PersonVerdict = keyof typeof PersonVerdict;

export const MatchReasons = Object.fromEntries(matchReasons.map((reason) => [reason, reason])) as {
  readonly [Reason in MatchReason]: Reason;
};

describeEnum(PersonVerdict, {
  name: 'PersonVerdict',
  description: 'Whether two people of the referrals are one, or two who only look alike.',
  of: { SAME: 'One person.', DIFFERENT: 'Two people.' },
});
describeEnum(MatchReasons, {
  name: 'MatchReason',
  description:
    'Why two people may be one. Names are compared without accents, case and order; ONE_DIGIT_OFF, of a birth date, comes with equal names only.',
  of: {
    SAME_NAMES: 'Name at birth and first name are the same.',
    NAMES_SWAPPED: 'The one’s name is the other’s first name.',
    SAME_BIRTH_DATE: 'The date of birth is the same.',
    DAY_AND_MONTH_SWAPPED: 'Day and month of the date of birth are swapped.',
    ONE_DIGIT_OFF: 'One digit of the date of birth differs.',
  },
});
