import { describeEnum, wordsOf } from '../../vocabulary/index.ts';

/** What a file is that goes with a referral. */
export const EnclosureKind = wordsOf([
  'JUDGMENT',
  'ORDER',
  'PROSECUTION_DECISION',
  'PROBATION_REPORT',
  'LETTER',
  'OTHER',
]);
export type EnclosureKind = keyof typeof EnclosureKind;

describeEnum(EnclosureKind, {
  name: 'EnclosureKind',
  description: 'What a file is that goes with a referral.',
  of: {
    JUDGMENT: 'The judgment, or an extract of it.',
    ORDER: 'The order of a judge: judicial supervision, adjustment, protection.',
    PROSECUTION_DECISION: 'What the prosecution decided: alternative to prosecution, penal settlement.',
    PROBATION_REPORT: 'A report of the probation service.',
    LETTER: 'The letter or e-mail by which it came.',
    OTHER: 'Anything else.',
  },
});
