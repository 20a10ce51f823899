import { m } from '#lib/paraglide/messages.js';
import { part } from '#lib/server-parts/part.server.ts';
import { inboxAddress } from '#lib/cases/inbox/inbox.ts';
import { followedAddress } from '#lib/cases/followed/followed.ts';
import type { LeaveLineFragment } from '#lib/graphql/generated/graphql.ts';
import { announcementFor } from '#lib/live/news.server.ts';
import { lastFunction } from '#lib/server/last-function.ts';
import { askHome } from './ask-home.server.ts';
import HomeLeaves from './HomeLeaves.svelte';
import HomeTitle from './HomeTitle.svelte';
import NoHome from './NoHome.svelte';
import PsychologistHome from './PsychologistHome.svelte';
import ReaderHome from './reader/ReaderHome.svelte';
import ReferrerHome from './ReferrerHome.svelte';
import TeamHome from './TeamHome.svelte';
import type { PageServerLoad } from './$types';

/** Who is away and may not know it, and who stands in and has not looked, read it where they begin the day. */
function leavesOf(
  leaves: readonly LeaveLineFragment[] | undefined,
  self: string | undefined,
  desk: 'refers' | 'treats' | 'receives',
): string {
  const own = leaves?.find(({ membership }) => membership?.id === self) ?? null;
  const others = (leaves ?? []).flatMap((leave) => {
    if (leave.standIn?.id !== self) return [];
    const query = `responsable=${leave.membership?.id ?? ''}`;
    const href =
      desk === 'treats'
        ? inboxAddress('toutes', { criteria: query })
        : followedAddress('/orientations', 'en-cours', null, null, query);
    return [{ ...leave, href }];
  });
  return own || others.length > 0 ? part(HomeLeaves, { own, others }) : '';
}

/** Each desk has its own first question, hence its own home; `live`, where cases move on it. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const now = new Date();
  const guess = lastFunction(event);
  const guessed = await askHome(event, guess, now);
  const worksAs = event.locals.viewer?.membership?.function ?? null;
  const found = worksAs === guess ? guessed : await askHome(event, worksAs, now);
  const self = event.locals.viewer?.membership?.id;
  switch (found.desk) {
    case 'refers': {
      const leaves = leavesOf(found.home.viewer?.leaves, self, found.desk);
      const mayRefer = event.locals.viewer?.mayRefer ?? false;
      const cards = part(ReferrerHome, { home: found.home, mayRefer, now });
      const title = part(HomeTitle, { title: m.home_h1_refers() });
      return { live: true, announcement: announcementFor(found.home.moved), title, cards, leaves };
    }
    case 'treats': {
      const leaves = leavesOf(found.home.viewer?.leaves, self, found.desk);
      const cards = part(TeamHome, { home: found.home, now });
      const title = part(HomeTitle, { title: m.home_h1_treats() });
      return { live: true, announcement: announcementFor(found.home.moved), title, cards, leaves };
    }
    case 'receives': {
      const leaves = leavesOf(found.home.viewer?.leaves, self, found.desk);
      const cards = part(PsychologistHome, { home: found.home, now });
      const title = part(HomeTitle, { title: m.home_h1_receives() });
      return { live: true, announcement: announcementFor(found.home.moved), title, cards, leaves };
    }
    case 'leads':
    case 'observes':
    case 'administers': {
      const cards = part(ReaderHome, { home: found.desk, unsent: found.unsent });
      return {
        live: false,
        announcement: null,
        title: part(HomeTitle, { title: m.home_h1_reads() }),
        cards,
        leaves: '',
      };
    }
    case null:
      return { live: false, announcement: null, title: '', cards: part(NoHome, {}), leaves: '' };
    default:
      return found satisfies never;
  }
};
