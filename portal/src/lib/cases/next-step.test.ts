import { expect, it } from 'vitest';
import { ReferralStatusValues } from '#lib/graphql/generated/enums.ts';
import { nextStep } from './next-step.ts';

const now = '2026-11-23T10:42:00Z';
const known = {
  actions: [],
  recipient: { id: 'org_1', name: 'ANEF 63' },
  referrer: { id: 'org_2', name: 'SPIP du Puy-de-Dôme' },
  acknowledgeBy: '2026-11-25T17:00:00Z',
  acknowledgedAt: null,
  informationRequestedAt: null,
  waitlistedAt: null,
  acceptedAt: '2026-11-20T10:00:00Z',
  declinedAt: null,
  withdrawnAt: null,
  updatedAt: '2026-11-20T10:00:00Z',
  declineReason: null,
  withdrawReason: null,
  relations: [],
} as const;

it.each(ReferralStatusValues)('says in one line what comes after %s', (status) => {
  expect(nextStep({ ...known, status }, now).title).not.toBe('');
});

it('is yours when you may take it, and theirs when you wait for it', () => {
  expect(nextStep({ ...known, status: 'SUBMITTED' }, now).whose).toBe('theirs');
  expect(nextStep({ ...known, status: 'SUBMITTED', actions: ['ACKNOWLEDGE'] }, now).whose).toBe('yours');
  expect(nextStep({ ...known, status: 'INFO_REQUESTED', actions: ['PROVIDE_INFORMATION'] }, now).whose).toBe(
    'yours',
  );
  expect(nextStep({ ...known, status: 'DECLINED' }, now).whose).toBe('nobody');
});

it('names the day of a deadline, and two weeks for the first interview', () => {
  expect(nextStep({ ...known, status: 'SUBMITTED' }, now).by).toBe(known.acknowledgeBy);
  expect(nextStep({ ...known, status: 'ACCEPTED' }, now).by).toBe('2026-12-04T10:00:00.000Z');
});
