import { error, redirect } from '@sveltejs/kit';
import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { part } from '#lib/server-parts/part.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { ReceiptPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { whoSeesGroups } from '../../receipt/who-sees.server.ts';
import NextSteps from '../../receipt/NextSteps.svelte';
import ReceiptFacts from '../../receipt/ReceiptFacts.svelte';
import ReceiptRights from '../../receipt/ReceiptRights.svelte';
import ReceiptSent from '../../receipt/ReceiptSent.svelte';
import { stepAddress, stepOf } from '../../step/steps.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { referral } = await askPage(event, ReceiptPageDocument, { id: event.params.id });
  if (!referral) error(404, m.error_title_404());
  if (referral.status === 'DRAFT') redirect(303, stepAddress(referral.id, stepOf(referral.draftStep)));
  const uninformed = referral.relations.includes('UNINFORMED_REFERRER');
  return {
    paper: part(PaperHead, {
      title: m.orienter_receipt_print_title({ reference: referral.reference ?? '' }),
      viewer: event.locals.viewer,
      now: new Date(),
    }),
    entered: referral.enteredBy !== null,
    id: referral.id,
    reference: referral.reference ?? '',
    sent: part(ReceiptSent, { referral }),
    facts: part(ReceiptFacts, { referral }),
    next: part(NextSteps, { referral }),
    rights: part(ReceiptRights, { rights: await whoSeesGroups(event, uninformed) }),
  };
};
