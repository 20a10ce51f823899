import { error } from '@sveltejs/kit';
import { TeamPageDocument, type TeamLineFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { confirmAddress, isConfirmed } from '#lib/server/confirm.ts';
import { part } from '#lib/server-parts/part.server.ts';
import { isoDay } from '#lib/text/format.ts';
import { invite, outcomeOf, sendAgain, withdraw } from './invitation-forms.server.ts';
import InvitationList from './InvitationList.svelte';
import InviteForm from './InviteForm.svelte';
import {
  confirmLoss,
  end,
  refusalOf,
  reportLoss,
  restore,
  suspend,
  withdrawLoss,
} from './member-forms.server.ts';
import MemberForm from './MemberForm.svelte';
import TeamList from './TeamList.svelte';
import type { Actions, PageServerLoad } from './$types';

/**
 * Who works in a house, who is invited, and the form that invites, or that suspends or ends the function of whom the address
 * names; for who lets nobody in there it is not there.
 */
export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('apres');
  const { organisation } = await askPage(event, TeamPageDocument, {
    id: event.params.id,
    after,
  });
  if (!organisation || organisation.functionsToInvite.length === 0) error(404, m.error_title_404());
  const { id: house, name, team, invitations, functionsToInvite } = organisation;
  const refused = refusalOf(event);
  const people = team.edges.map(({ node }) => node);
  const named = refused?.member ?? event.url.searchParams.get('personne');
  const member = people.find((one) => one.id === named && isMine(one));
  const outcome = outcomeOf(event);
  /** What stays of the address where one acts on somebody of a later page. */
  const place = after ? `&apres=${encodeURIComponent(after)}` : '';
  return {
    name,
    /** told in this answer and never again; beside its button, which copies by script */
    link: outcome?.link ?? null,
    people: team.totalCount,
    invited: invitations.totalCount,
    team: part(TeamList, { team, house, after, place, self: event.locals.viewer?.membership?.id ?? null }),
    invitations: part(InvitationList, { invitations, now: new Date() }),
    form: member
      ? part(MemberForm, {
          ...{ member, refused, house, place },
          successors: people.filter(
            (one) => one.function === member.function && one.id !== member.id && one.suspendedAt === null,
          ),
          today: isoDay(new Date()),
        })
      : part(InviteForm, {
          house,
          functions: functionsToInvite,
          outcome,
          done: event.url.searchParams.get('fait'),
          confirm: isConfirmed(event) ? null : confirmAddress(`/equipe/${event.params.id}`),
        }),
  };
};

/** Whether there is something that the viewer may do there. */
const isMine = ({ mayChange, mayReportLoss, mayConfirmLoss, factorLostAt }: TeamLineFragment): boolean =>
  mayChange || mayReportLoss || mayConfirmLoss || factorLostAt !== null;

export const actions: Actions = {
  inviter: (event) => invite(event, event.params.id),
  renvoyer: (event) => sendAgain(event, event.params.id),
  retirer: (event) => withdraw(event, event.params.id),
  suspendre: (event) => suspend(event, event.params.id),
  rendre: (event) => restore(event, event.params.id),
  perdu: (event) => reportLoss(event, event.params.id),
  confirmer: (event) => confirmLoss(event, event.params.id),
  retrouve: (event) => withdrawLoss(event, event.params.id),
  terminer: (event) => end(event, event.params.id),
};
