import { error } from '@sveltejs/kit';
import { TeamPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { part } from '#lib/server-parts/part.server.ts';
import { invite, outcomeOf, sendAgain, withdraw } from './invitation-forms.server.ts';
import InvitationList from './InvitationList.svelte';
import InviteForm from './InviteForm.svelte';
import TeamList from './TeamList.svelte';
import type { Actions, PageServerLoad } from './$types';

/** Who works in a house, who is invited, and the form that invites; for who lets nobody in there it is not there. */
export const load: PageServerLoad = async (event) => {
  const { organisation } = await askPage(event, TeamPageDocument, { id: event.params.id });
  if (!organisation || organisation.functionsToInvite.length === 0) error(404, m.error_title_404());
  const { name, members, invitations, functionsToInvite } = organisation;
  return {
    name,
    people: members.totalCount,
    invited: invitations.totalCount,
    team: part(TeamList, { members, self: event.locals.viewer?.membership?.id ?? null }),
    invitations: part(InvitationList, { invitations, now: new Date() }),
    form: part(InviteForm, {
      functions: functionsToInvite,
      outcome: outcomeOf(event),
      done: event.url.searchParams.get('fait'),
    }),
  };
};

export const actions: Actions = {
  inviter: (event) => invite(event, event.params.id),
  renvoyer: (event) => sendAgain(event, event.params.id),
  retirer: (event) => withdraw(event, event.params.id),
};
