import { redirect } from '@sveltejs/kit';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { receiptAddress } from '../step/steps.ts';

/** A referral as a draft, or the page that stands in its place: its receipt once sent, the start when it is gone. */
export function standing<Draft extends DraftFieldsFragment>(referral: Draft | null): Draft {
  if (!referral) redirect(303, '/orienter?brouillon=absent');
  if (referral.status !== 'DRAFT') redirect(303, receiptAddress(referral.id));
  return referral;
}
