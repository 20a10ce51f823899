import process from 'node:process';
import { error } from '@sveltejs/kit';
import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { JournalPageDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { askPage } from '#lib/server/ask-page.ts';
import { part } from '#lib/server-parts/part.server.ts';
import AboutJournal from './AboutJournal.svelte';
import JournalFilter from './JournalFilter.svelte';
import JournalHead from './JournalHead.svelte';
import JournalLines from './JournalLines.svelte';
import { filterOf, readQuestion } from './question.ts';
import type { PageServerLoad } from './$types';

const pageSize = 25;

/** For how many months the hub keeps a line, as it is set to. */
const monthsKept = (): number => Number(process.env['MAILLAGE_JOURNAL_MONTHS'] ?? 12);

/** Who looked into a case: for who coordinates it, and not there for anybody else. */
export const load: PageServerLoad = async (event) => {
  const question = readQuestion(event.url.searchParams);
  const now = new Date();
  const { referral: known } = await askPage(event, JournalPageDocument, {
    id: event.params.id,
    first: pageSize,
    after: question.after,
    filter: filterOf(question, now),
  });
  if (!known?.relations.includes('COORDINATOR')) error(404, m.error_title_404());
  const { viewer } = event.locals;
  const houses = known.parties?.map(({ organisation }) => organisation) ?? [];
  const reference = known.reference ?? '';
  return {
    address: `/orientations/${encodeURIComponent(known.id)}`,
    reference,
    paper: part(PaperHead, { title: m.journal_print({ reference }), viewer, now }),
    head: part(JournalHead, { known }),
    filter: part(JournalFilter, { id: known.id, question, houses }),
    lines: part(JournalLines, {
      ...{ id: known.id, journal: known.auditEvents, question, houses, now },
      self: {
        name: viewer?.name ?? '',
        function: viewer?.membership?.function,
        houseId: viewer?.membership?.organisation.id,
      },
    }),
    about: part(AboutJournal, { months: monthsKept() }),
  };
};
