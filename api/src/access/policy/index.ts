import type { Grid } from '../grid.ts';
import { announced } from './announced.ts';
import { membership } from './membership.ts';
import { message } from './message.ts';
import { organisation } from './organisation.ts';
import { participant } from './participant.ts';
import { referral } from './referral.ts';
import { referralParty } from './referral-party.ts';
import { statusUpdate } from './status-update.ts';

/** Every grid, in the order people read them. */
export const grids: readonly Grid[] = [
  referral,
  participant,
  statusUpdate,
  message,
  referralParty,
  announced,
  organisation,
  membership,
];

export { announced, membership, message, organisation, participant, referral, referralParty, statusUpdate };
