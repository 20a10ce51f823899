import { expect, it } from 'vitest';
import { readersByField, type Grid } from './readers.ts';

const grid: Grid = {
  type: 'Participant',
  relations: [
    { name: 'REFERRER', label: 'Service qui oriente' },
    { name: 'CLINICIAN', label: 'Psychologue' },
  ],
  rows: [
    {
      name: 'birthName',
      isAction: false,
      cells: [
        { relation: 'REFERRER', right: 'WRITE_DRAFT' },
        { relation: 'CLINICIAN', right: 'HIDE' },
      ],
    },
    { name: 'submit', isAction: true, cells: [{ relation: 'REFERRER', right: 'YES' }] },
  ],
};

it('says who reads a field and who does not, and leaves actions out', () => {
  expect(readersByField([grid], 'Participant')).toEqual({
    birthName: { can: ['Service qui oriente'], cannot: ['Psychologue'] },
  });
  expect(readersByField([grid], 'Referral')).toEqual({});
});
