import { agendaOf } from '#lib/cases/next-step/agenda.ts';
import { awaitedFilter } from '#lib/cases/followed/followed.ts';
import { homeFilters } from '#lib/cases/inbox/home-counts.ts';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  HomeOfAdministratorDocument,
  HomeOfReferrerDocument,
  HomeOfTeamDocument,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { deskOf } from '#lib/shell/navigation.ts';
import type { PageServerLoad } from './$types';
import HomeTitle from './HomeTitle.svelte';
import NoHome from './NoHome.svelte';
import ReaderHome from './ReaderHome.svelte';
import ReferrerHome from './ReferrerHome.svelte';
import TeamHome from './TeamHome.svelte';

/** Each desk has its own first question, hence its own home; `live`, where cases move on it. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const now = new Date();
  const api = graphqlFor(event);
  const { viewer } = event.locals;
  const worksAs = viewer?.membership?.function;
  const desk = worksAs ? deskOf(worksAs) : null;
  switch (desk) {
    case 'refers': {
      const home = await api.query(HomeOfReferrerDocument, { awaited: awaitedFilter });
      const cards = part(ReferrerHome, { home, mayRefer: viewer?.mayRefer ?? false, now });
      return { live: true, title: part(HomeTitle, { title: m.home_h1_refers() }), cards };
    }
    case 'treats': {
      const coordinates = worksAs === 'COORDINATOR';
      const agenda = agendaOf(now);
      const home = await api.query(HomeOfTeamDocument, { coordinates, agenda, ...homeFilters() });
      const cards = part(TeamHome, { home, now });
      return { live: true, title: part(HomeTitle, { title: m.home_h1_treats() }), cards };
    }
    case 'observes':
    case 'administers': {
      const letters = desk === 'administers' ? await api.query(HomeOfAdministratorDocument, {}) : null;
      const unsent = letters?.deadLetters?.totalCount ?? null;
      const cards = part(ReaderHome, { home: desk, unsent });
      return { live: false, title: part(HomeTitle, { title: m.home_h1_reads() }), cards };
    }
    case null:
      return { live: false, title: '', cards: part(NoHome, {}) };
    default:
      return desk satisfies never;
  }
};
