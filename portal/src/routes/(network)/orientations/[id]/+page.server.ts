import { error } from '@sveltejs/kit';
import type { Answer } from '#lib/cases/answers/answers.ts';
import { answerForms, doneIn, refusedIn } from '#lib/cases/answers/answers.server.ts';
import { besideCase } from '#lib/cases/detail/beside.server.ts';
import CaseBody from '#lib/cases/detail/CaseBody.svelte';
import CaseTitle from '#lib/cases/detail/CaseTitle.svelte';
import { inboxAddress } from '#lib/cases/inbox/inbox.ts';
import { fileTitle } from '#lib/cases/detail/names.ts';
import { olderIn } from '#lib/cases/thread/older.ts';
import PaperHead from '#lib/cases/detail/PaperHead.svelte';
import { part } from '#lib/server-parts/part.server.ts';
import { caseReaders } from '#lib/cases/detail/readers.server.ts';
import { blankMessage } from '#lib/conversation/blank-message.server.ts';
import { wordsBegun } from '#lib/conversation/expected-files.ts';
import { markShown } from '#lib/conversation/send.server.ts';
import { CasePageDocument } from '#lib/graphql/generated/graphql.ts';
import { doneFormIn, personFormActions, refusedFormIn } from '#lib/persons/person-forms.server.ts';
import { peopleBeside } from '#lib/persons/same-person/same-person.server.ts';
import { newsVariables, announcementFor } from '#lib/live/news.server.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { deskOf } from '#lib/shell/navigation.ts';
import type { Viewer } from '#lib/shell/viewer.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

/** One case, as this viewer may read it. Absent and forbidden are the same page. */
export const load: PageServerLoad = async (event) => {
  event.depends('app:referrals');
  const from = olderIn(event.url);
  const {
    referral: known,
    viewer: people,
    reasons,
    moved,
  } = await askPage(event, CasePageDocument, { id: event.params.id, ...from, ...newsVariables(event) });
  if (!known) error(404, m.error_title_404());
  const readers = await caseReaders(event, known);
  const older = { echanges: from.messagesAfter !== null, fil: from.linesAfter !== null };
  // who looks back has not been shown what is new
  if (!older.echanges) await markShown(event, known);
  const { viewer } = event.locals;
  const now = new Date().toISOString();
  return {
    id: known.id,
    version: known.version,
    announcement: announcementFor(moved),
    draft: known.status === 'DRAFT',
    reference: known.reference ?? m.case_file_draft(),
    fileTitle: fileTitle(known),
    paper: part(PaperHead, { title: fileTitle(known), viewer, now }),
    title: part(CaseTitle, { known }),
    body: part(CaseBody, {
      known,
      older,
      beside: besideCase(known, { viewer, people: people ?? null, reasons }),
      readers,
      refused: refusedIn(event),
      done: doneIn(event.url),
      refusedForm: refusedFormIn(event),
      doneForm: doneFormIn(event.url),
      messageSent: event.url.searchParams.get('fait') === 'message',
      people: peopleBeside(known),
      now,
      viewerName: viewer?.name ?? '',
      own: viewer?.membership?.organisation?.id,
      mayBegin: Boolean(viewer?.mayRefer || viewer?.mayEnter),
      blankMessage: blankMessage(wordsBegun(known, event.url)),
    }),
  };
};

const answers: Actions = answerForms((event, id, answer) =>
  id === null
    ? afterLeaving(event.locals.viewer, answer)
    : `/orientations/${encodeURIComponent(id)}?fait=${answer}`,
);

/** The list of whoever has left a case: who treats cases has an inbox, and who sends them those that they follow. */
const afterLeaving = (viewer: Viewer | null, answer: Answer): string =>
  viewer?.membership && deskOf(viewer.membership.function) === 'refers'
    ? `/orientations?fait=${answer}`
    : inboxAddress('a-traiter', { done: answer });

export const actions: Actions = {
  ...answers,
  ...personFormActions('accord', 'meme-personne', 'deux-personnes', 'annuler-lien'),
};
