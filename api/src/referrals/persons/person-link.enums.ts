import { registerEnumType } from 'type-graphql';
import { matchReasons } from './person-match.ts';
import type { MatchReason } from './person-match.ts';

export const PersonVerdict = { SAME: 'SAME', DIFFERENT: 'DIFFERENT' } as const;
export type PersonVerdict = keyof typeof PersonVerdict;

export const MatchReasons = Object.fromEntries(matchReasons.map((reason) => [reason, reason])) as {
  readonly [Reason in MatchReason]: Reason;
};

registerEnumType(PersonVerdict, {
  name: 'PersonVerdict',
  description: 'Whether two people of the referrals are one, or two who only look alike.',
});
registerEnumType(MatchReasons, {
  name: 'MatchReason',
  description:
    'Why two people may be one. Names are compared without accents, case and order; ONE_DIGIT_OFF, of a birth date, comes with equal names only.',
});
