import { error } from '@sveltejs/kit';
import { TeamPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { confirmAddress, isConfirmed } from '#lib/server/confirm.ts';
import { part } from '#lib/server-parts/part.server.ts';
import { isoDay } from '#lib/text/format.ts';
import { invite, outcomeOf, sendAgain, withdraw } from './invitation-forms.server.ts';
import InvitationList from './InvitationList.svelte';
import InviteForm from './InviteForm.svelte';
import { end, refusalOf, restore, suspend } from './member-forms.server.ts';
import MemberForm from './MemberForm.svelte';
import TeamList from './TeamList.svelte';
import type { Actions, PageServerLoad } from './$types';

/**
 * Who works in a house, who is invited, and the form that invites, or that suspends or ends the function of whom the address
 * names; for who lets nobody in there it is not there.
 */
export const load: PageServerLoad = async (event) => {
  const { organisation } = await askPage(event, TeamPageDocument, { id: event.params.id });
  if (!organisation || organisation.functionsToInvite.length === 0) error(404, m.error_title_404());
  const { id: house, name, team, invitations, functionsToInvite } = organisation;
  const refused = refusalOf(event);
  const people = team.edges.map(({ node }) => node);
  const named = refused?.member ?? event.url.searchParams.get('personne');
  const member = people.find(({ id, mayChange }) => id === named && mayChange);
  return {
    name,
    people: team.totalCount,
    invited: invitations.totalCount,
    team: part(TeamList, { team, house, self: event.locals.viewer?.membership?.id ?? null }),
    invitations: part(InvitationList, { invitations, now: new Date() }),
    form: member
      ? part(MemberForm, {
          ...{ member, refused, house },
          successors: people.filter(
            (one) => one.function === member.function && one.id !== member.id && one.suspendedAt === null,
          ),
          today: isoDay(new Date()),
        })
      : part(InviteForm, {
          house,
          functions: functionsToInvite,
          outcome: outcomeOf(event),
          done: event.url.searchParams.get('fait'),
          confirm: isConfirmed(event) ? null : confirmAddress(`/equipe/${event.params.id}`),
        }),
  };
};

export const actions: Actions = {
  inviter: (event) => invite(event, event.params.id),
  renvoyer: (event) => sendAgain(event, event.params.id),
  retirer: (event) => withdraw(event, event.params.id),
  suspendre: (event) => suspend(event, event.params.id),
  rendre: (event) => restore(event, event.params.id),
  terminer: (event) => end(event, event.params.id),
};
