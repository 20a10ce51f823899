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

/** Why a file that was sent is taken back. A list and no text: a sentence would name whom the file was about. */
export const EnclosureWithdrawReason = wordsOf(['WRONG_PERSON', 'WRONG_DOCUMENT', 'NOT_NEEDED']);
export type EnclosureWithdrawReason = keyof typeof EnclosureWithdrawReason;

describeEnum(EnclosureWithdrawReason, {
  name: 'EnclosureWithdrawReason',
  description: 'Why a file that was sent is taken back.',
  of: {
    WRONG_PERSON: 'It is about somebody else.',
    WRONG_DOCUMENT: 'It is another document than was meant.',
    NOT_NEEDED: 'It says more than is needed here.',
  },
});
