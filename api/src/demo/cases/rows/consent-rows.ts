import { newId } from '../../../ids.ts';
import { informationOf } from '../information.ts';
import type { DemoNetwork } from '../network.ts';
import type { CasePlan } from '../plan.ts';

/** What the sender stated of the person's agreement when it referred, as a submission writes it. */
export function consentRows(
  plan: CasePlan,
  referralId: string,
  network: DemoNetwork,
  sent: Date | null,
): readonly object[] {
  const kind = informationOf(plan);
  if (sent === null || kind === 'NOT_INFORMED') return [];
  const sender = network.agent(plan.from);
  return [
    {
      id: newId(),
      referral_id: referralId,
      at: sent,
      kind,
      manner: 'WITH_REFERRAL',
      said_on: sent.toISOString().slice(0, 10),
      author_id: sender.membershipId,
      author_name: sender.name,
      author_function: sender.function,
      author_organisation_id: sender.organisationId,
    },
  ];
}
