import { expect, test } from 'vitest';
import { criteriaFilter, criteriaIn } from '#lib/desk/criteria.ts';
import { homeCounts, homeFilters, homeList } from './home-counts.ts';
import { inboxFilter, inboxView } from './inbox.ts';

test.each(homeCounts)('the count "%s" of the home is of the list that its link opens', (count) => {
  const { searchParams } = new URL(homeList(count).href, 'https://maillage.example');
  const opened = {
    ...inboxFilter(inboxView(searchParams.get('vue'))),
    ...criteriaFilter(criteriaIn(searchParams)),
  };
  expect(homeFilters()[count]).toEqual(opened);
});
