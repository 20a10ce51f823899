import { newId } from '../../../ids.ts';
import {
  defaultDeadlines,
  endOfDelay,
  newReference,
  partiesAfterRedirection,
} from '../../../referrals/index.ts';
import { ordinalDay } from '../clock.ts';
import type { PartyRow } from './party-rows.ts';

/** The case in which a redirected one goes on, at the CPCA that took it over. */
export interface ContinuedRows {
  readonly referral: object;
  readonly parties: readonly object[];
}

/** What belongs to the way at the first CPCA and stays there. */
const left = [
  ...['information_requested_at', 'waitlisted_at', 'redirect_to_id', 'redirect_asked_at', 'redirected_at'],
  'acknowledge_by',
] as const;

/** Which CPCA it was, which it is, and where. */
interface Handing {
  readonly from: string;
  readonly to: string;
  readonly department: string;
  readonly at: Date;
}

/** What taking a case over would have written. */
export function continuedRows(
  first: { readonly id: string },
  parties: readonly PartyRow[],
  { from, to, department, at }: Handing,
  chance: () => number,
): ContinuedRows {
  const id = newId();
  const before = new Map(parties.map((party) => [party.organisation_id, party.relations]));
  const followers = new Map(parties.map((party) => [party.organisation_id, party.followed_by_id]));
  const after = partiesAfterRedirection(before, { from, to });
  return {
    referral: {
      ...first,
      ...Object.fromEntries(left.map((column) => [column, null])),
      id,
      version: 1,
      status: 'ACKNOWLEDGED',
      reference: newReference(department, ordinalDay(at).year, () => Math.floor(chance() * 32)),
      recipient_id: to,
      created_at: at,
      updated_at: at,
      acknowledged_at: at,
      due_at: endOfDelay(at, defaultDeadlines.DECIDE),
      redirected_from_id: first.id,
    },
    parties: [...after].map(([organisationId, relations]) => ({
      organisation_id: organisationId,
      referral_id: id,
      relations,
      modules: [],
      clinician_id: null,
      followed_by_id: organisationId === to ? null : (followers.get(organisationId) ?? null),
      submitted_at: at,
      former_clinician_ids: [],
      declined_modules: [],
    })),
  };
}
