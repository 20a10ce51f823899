import { error } from '@sveltejs/kit';
import { answerForms, doneIn } from '#lib/cases/answers.server.ts';
import { besideCase } from '#lib/cases/beside.server.ts';
import { caseReaders } from '#lib/cases/readers.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { CaseDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

/** One case, as this viewer may read it. Absent and forbidden are the same page. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const { referral: known } = await graphqlFor(event).query(CaseDocument, { id: event.params.id });
  if (!known) error(404, m.error_title_404());
  const [beside, readers] = await Promise.all([besideCase(event, known), caseReaders(event, known)]);
  return { known, beside, readers, done: doneIn(event.url), now: new Date().toISOString() };
};

export const actions: Actions = answerForms(
  (_event, id, answer) => `/orientations/${encodeURIComponent(id)}?fait=${answer}`,
);
