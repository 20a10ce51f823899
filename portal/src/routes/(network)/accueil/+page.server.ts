import { m } from '#lib/paraglide/messages.js';
import { part } from '#lib/server-parts/part.server.ts';
import { announcementFor } from '#lib/live/news.server.ts';
import { lastFunction } from '#lib/server/last-function.ts';
import { askHome } from './ask-home.server.ts';
import HomeTitle from './HomeTitle.svelte';
import NoHome from './NoHome.svelte';
import PsychologistHome from './PsychologistHome.svelte';
import ReaderHome from './ReaderHome.svelte';
import ReferrerHome from './ReferrerHome.svelte';
import TeamHome from './TeamHome.svelte';
import type { PageServerLoad } from './$types';

/** Each desk has its own first question, hence its own home; `live`, where cases move on it. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const now = new Date();
  const guess = lastFunction(event);
  const guessed = await askHome(event, guess, now);
  const worksAs = event.locals.viewer?.membership?.function ?? null;
  const found = worksAs === guess ? guessed : await askHome(event, worksAs, now);
  switch (found.desk) {
    case 'refers': {
      const mayRefer = event.locals.viewer?.mayRefer ?? false;
      const cards = part(ReferrerHome, { home: found.home, mayRefer, now });
      const title = part(HomeTitle, { title: m.home_h1_refers() });
      return { live: true, announcement: announcementFor(found.home.moved), title, cards };
    }
    case 'treats': {
      const cards = part(TeamHome, { home: found.home, now });
      const title = part(HomeTitle, { title: m.home_h1_treats() });
      return { live: true, announcement: announcementFor(found.home.moved), title, cards };
    }
    case 'receives': {
      const cards = part(PsychologistHome, { home: found.home, now });
      const title = part(HomeTitle, { title: m.home_h1_receives() });
      return { live: true, announcement: announcementFor(found.home.moved), title, cards };
    }
    case 'observes':
    case 'administers': {
      const cards = part(ReaderHome, { home: found.desk, unsent: found.unsent });
      return { live: false, announcement: null, title: part(HomeTitle, { title: m.home_h1_reads() }), cards };
    }
    case null:
      return { live: false, announcement: null, title: '', cards: part(NoHome, {}) };
    default:
      return found satisfies never;
  }
};
