import { describeEnum, wordsOf } from '../../vocabulary/index.ts';

/** What became of the letter with the link. */
export const Deliveries = wordsOf(['QUEUED', 'SENT', 'NOT_SENT', 'FAILED'] as const);
export type Delivery = keyof typeof Deliveries;

describeEnum(Deliveries, {
  name: 'InvitationDelivery',
  description: 'What became of the letter with the link of an invitation.',
  of: {
    QUEUED: 'It is about to leave, or is tried again.',
    SENT: 'A mail server has taken it.',
    NOT_SENT: 'The hub has no mail server: whoever invites hands the link over themselves.',
    FAILED: 'No mail server takes it: the address is wrong, or none answers.',
  },
});
