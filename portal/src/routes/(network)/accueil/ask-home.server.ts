import type { RequestEvent } from '@sveltejs/kit';
import { awaitedFilter, followedFilter } from '#lib/cases/followed/followed.ts';
import { openStatuses, sentStatuses } from '#lib/cases/statuses.ts';
import { homeFilters } from '#lib/cases/inbox/home-counts.ts';
import { agendaOf } from '#lib/cases/next-step/agenda.ts';
import type { MemberFunction } from '#lib/graphql/generated/enums.ts';
import {
  FrameDocument,
  HomeOfAdministratorDocument,
  HomeOfPsychologistDocument,
  HomeOfReferrerDocument,
  HomeOfTeamDocument,
  type HomeOfPsychologistQuery,
  type HomeOfReferrerQuery,
  type HomeOfTeamQuery,
  type ReferralFilter,
} from '#lib/graphql/generated/graphql.ts';
import { newsVariables } from '#lib/live/news.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { deskOf } from '#lib/shell/navigation.ts';

/** What the home of a desk shows. */
export type FoundHome =
  | { readonly desk: 'refers'; readonly home: HomeOfReferrerQuery }
  | { readonly desk: 'treats'; readonly home: HomeOfTeamQuery }
  | { readonly desk: 'receives'; readonly home: HomeOfPsychologistQuery }
  /** `unsent`: letters that did not leave, for who runs the accounts */
  | { readonly desk: 'leads' | 'observes' | 'administers'; readonly unsent: number | null }
  | { readonly desk: null };

/** Each count is of the list that its link opens. */
const referrerFilters = {
  awaited: { ...awaitedFilter, mine: true },
  ofService: awaitedFilter,
  drafts: { statuses: ['DRAFT'], mine: true },
  recent: { statuses: sentStatuses, mine: true },
  service: {},
  nobodys: { statuses: [...openStatuses], followed: false },
} satisfies Readonly<Record<string, ReferralFilter>>;

/** Asks for the home of a function; of none, for who asks alone. */
export async function askHome(
  event: RequestEvent,
  worksAs: MemberFunction | null,
  now: Date,
): Promise<FoundHome> {
  const news = newsVariables(event);
  const desk = worksAs === null ? null : deskOf(worksAs);
  switch (desk) {
    case 'refers':
      return {
        desk,
        home: await askPage(event, HomeOfReferrerDocument, { ...referrerFilters, ...news }),
      };
    case 'treats': {
      const variables = { coordinates: worksAs === 'COORDINATOR', agenda: agendaOf(now), ...news };
      return { desk, home: await askPage(event, HomeOfTeamDocument, { ...variables, ...homeFilters() }) };
    }
    case 'receives': {
      // whom she received is no more among those whom she receives
      const hers = { relations: ['CLINICIAN'] } satisfies ReferralFilter;
      const variables = {
        received: { ...followedFilter('en-cours'), ...hers },
        agenda: { ...agendaOf(now), ...hers },
        ...news,
      };
      return { desk, home: await askPage(event, HomeOfPsychologistDocument, variables) };
    }
    case 'administers': {
      const { deadLetters } = await askPage(event, HomeOfAdministratorDocument, {});
      return { desk, unsent: deadLetters.totalCount };
    }
    case 'leads':
    case 'observes':
      await askPage(event, FrameDocument, {});
      return { desk, unsent: null };
    case null:
      await askPage(event, FrameDocument, {});
      return { desk };
    default:
      return desk satisfies never;
  }
}
