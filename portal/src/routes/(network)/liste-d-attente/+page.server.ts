import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { part } from '#lib/server-parts/part.server.ts';
import { newsVariables, announcementFor } from '#lib/live/news.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { ModuleValues } from '#lib/graphql/generated/enums.ts';
import { WaitlistPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { moduleLabel } from '#lib/text/labels.ts';
import WaitlistTable from './WaitlistTable.svelte';
import WaitlistTop from './WaitlistTop.svelte';
import type { PageServerLoad } from './$types';

/** Who waits for a place in a module of the visitor's CPCA, in the order in which places are offered. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const wanted = event.url.searchParams.get('module');
  const module = ModuleValues.find((value) => value === wanted) ?? 'RESPONSIBILITY_GROUP';
  const after = event.url.searchParams.get('apres');
  const variables = { module, after, ...newsVariables(event) };
  const { waitlist, capacities, moved } = await askPage(event, WaitlistPageDocument, variables);
  const { viewer } = event.locals;
  const now = new Date().toISOString();
  const title = m.waitlist_print({ module: moduleLabel(module) });
  return {
    paper: part(PaperHead, { title, viewer, now }),
    announcement: announcementFor(moved),
    versions: Object.fromEntries(
      waitlist?.edges.map(({ node: { referral } }) => [referral.id, referral.version]) ?? [],
    ),
    top: part(WaitlistTop, {
      module,
      capacity: capacities.find((one) => one.module === module) ?? null,
      declares: viewer?.membership?.function === 'COORDINATOR',
    }),
    table: part(WaitlistTable, { module, waitlist: waitlist ?? null, now }),
  };
};
