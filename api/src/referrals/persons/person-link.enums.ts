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
    'Why two people may be one: how their names agree, and their dates of birth or how they are reached. Names are compared without accents, case, signs and order.',
  of: {
    SAME_NAMES: 'Name at birth and first name are the same.',
    USAGE_NAME: 'A usage name of the one, also as “épouse”, is a name of the other.',
    SPELLED_ALIKE: 'A name is spelled in another of its usual ways.',
    ONE_LETTER_OFF: 'A name has one letter more, less or other, or two in each other’s place.',
    NAMES_WITHIN: 'The one’s first names or surnames are among the other’s.',
    NAMES_SWAPPED: 'The one’s name is the other’s first name.',
    SAME_BIRTH_DATE: 'The date of birth is the same.',
    YEAR_AS_FIRST_OF_JANUARY:
      'Of the one the year of birth is known, and the other is said to be born on its first of January.',
    DAY_AND_MONTH_SWAPPED: 'Day and month of the date of birth are swapped.',
    SAME_BIRTH_MONTH: 'The month of birth is the same; of one or of both the day is not known.',
    ONE_DIGIT_OFF: 'One digit of the date of birth differs.',
    SAME_BIRTH_YEAR:
      'The year of birth is the same; of one or of both nothing more is known, or the first of January may stand for it.',
    SAME_PHONE: 'The telephone number is the same.',
    SAME_EMAIL: 'The e-mail address is the same.',
  },
});
