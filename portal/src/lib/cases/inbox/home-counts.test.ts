import { expect, test } from 'vitest';
import { criteriaIn } from '#lib/desk/views/criteria.ts';
import { homeCounts, homeFilters, homeList } from './home-counts.ts';
import { inboxFilter, inboxView } from './inbox.ts';

test.each(homeCounts)('the count "%s" of the home is of the list that its link opens', (count) => {
  const { searchParams } = new URL(homeList(count).href, 'https://maillage.example');
  const opened = inboxFilter(inboxView(searchParams.get('vue')), criteriaIn(searchParams));
  expect(homeFilters()[count]).toEqual(opened);
});
