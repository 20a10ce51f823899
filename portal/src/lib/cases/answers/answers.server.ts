import { error, fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { kindsInside } from '#lib/conversation/enclosure-kinds.ts';
import { graphqlFor, type Graphql } from '#lib/graphql/client.ts';
import {
  EnclosureKindValues,
  EnclosureWithdrawReasonValues,
  RelationValues,
  type EnclosureWithdrawReason,
  type Module,
} from '#lib/graphql/generated/enums.ts';
import {
  AcceptCaseDocument,
  AcknowledgeCaseDocument,
  AddCaseUpdateDocument,
  AssignCaseDocument,
  DeclineCaseDocument,
  ProvideCaseInformationDocument,
  RequestCaseInformationDocument,
  WaitlistCaseDocument,
  WithdrawCaseDocument,
  WithdrawCaseEnclosureDocument,
  WithdrawCaseEntryDocument,
  WithdrawCaseFileDocument,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { answers, isDangerous, overtakenField, rereadField, type Answer, type Refused } from './answers.ts';
import { encloseFiles, type Enclosed } from './enclose-files.server.ts';
import { sendHandoverAnswer } from './handover-answers.server.ts';
import { sendProgrammeAnswer, refusal, type Outcome } from './programme-answers.server.ts';
import { readSent, type Sent } from './sent.server.ts';

type UserError = Refused['errors'][number];

async function sendAnswer(
  answer: Exclude<Answer, 'enclose'>,
  graphql: Graphql,
  sent: Sent,
): Promise<Outcome> {
  const { id, version } = sent;
  const change = { id, version };
  const note = sent.text('note') || null;
  if (sent.text(overtakenField) && !sent.text(rereadField))
    return refusal(rereadField, m.answer_reread_error());
  if (isDangerous(answer) && sent.text('sans-script') && !sent.text('confirme'))
    return refusal('confirme', m.answer_confirm_error());
  switch (answer) {
    case 'acknowledge':
      return (await graphql.mutate(AcknowledgeCaseDocument, { input: change })).acknowledgeReferral;
    case 'request': {
      const kinds = sent.choices('ask', EnclosureKindValues);
      const asked = kinds.length > 0 ? m.enclosures_asked({ kinds: kindsInside(kinds) }) : '';
      const question = [sent.text('question'), asked].filter(Boolean).join('\n');
      const input = { ...change, question };
      return (await graphql.mutate(RequestCaseInformationDocument, { input })).requestReferralInformation;
    }
    case 'provide': {
      const input = { ...change, answer: sent.text('answer') };
      return (await graphql.mutate(ProvideCaseInformationDocument, { input })).provideReferralInformation;
    }
    case 'accept': {
      // whoever passes others over says why: the order is advice, its breach is explained
      if (sent.text('passes') && !note) return refusal('note', m.answer_passes_error());
      const chosen: readonly (readonly [Module, string])[] = [
        ['HOUSING', sent.text('housing')],
        ['PSYCHOLOGICAL_SUPPORT', sent.text('health')],
      ];
      const partners = chosen
        .filter(([, organisationId]) => organisationId !== '')
        .map(([module, organisationId]) => ({ module, organisationId }));
      const input = { ...change, note, partners, clinicianId: sent.text('clinicianId') || null };
      return (await graphql.mutate(AcceptCaseDocument, { input })).acceptReferral;
    }
    case 'waitlist':
      return (await graphql.mutate(WaitlistCaseDocument, { input: { ...change, note } })).waitlistReferral;
    case 'decline': {
      const reason = sent.text('reason');
      if (!reason) return refusal('reason', m.answer_choose_error());
      return (await graphql.mutate(DeclineCaseDocument, { input: { ...change, reason, note } }))
        .declineReferral;
    }
    case 'withdraw': {
      const reason = sent.text('reason');
      if (!reason) return refusal('reason', m.answer_choose_error());
      return (await graphql.mutate(WithdrawCaseDocument, { input: { ...change, reason, note } }))
        .withdrawReferral;
    }
    case 'withdrawEntry': {
      const reason = sent.text('reason');
      if (!reason) return refusal('reason', m.answer_choose_error());
      return (await graphql.mutate(WithdrawCaseEntryDocument, { input: { ...change, reason, note } }))
        .withdrawEntry;
    }
    case 'assign': {
      const input = {
        ...change,
        note,
        assigneeId: sent.text('assigneeId') || null,
        insteadOfId: sent.text('insteadOf') || null,
      };
      return (await graphql.mutate(AssignCaseDocument, { input })).assignReferral;
    }
    case 'update': {
      const input = {
        ...change,
        note: sent.text('note'),
        audience: sent.choices('audience', RelationValues),
      };
      return (await graphql.mutate(AddCaseUpdateDocument, { input })).addStatusUpdate;
    }
    case 'withdrawEnclosure': {
      const reason = sent.choice('reason', EnclosureWithdrawReasonValues);
      if (!reason) return refusal('reason', m.answer_choose_error());
      const fileId = sent.text('attachment');
      if (fileId) return { ...(await withdrawFile(graphql, fileId, reason)), referral: { id, version } };
      const input = { ...change, enclosureId: sent.text('enclosure'), reason };
      return (await graphql.mutate(WithdrawCaseEnclosureDocument, { input })).withdrawEnclosure;
    }
    case 'handover':
    case 'recall':
    case 'follow':
    case 'giveback':
      return await sendHandoverAnswer(answer, graphql, sent);
    default:
      return await sendProgrammeAnswer(answer, graphql, sent);
  }
}

/** A file that hangs on a message is taken back with the same words as one that goes with the case. */
const withdrawFile = async (graphql: Graphql, id: string, reason: EnclosureWithdrawReason) =>
  (await graphql.mutate(WithdrawCaseFileDocument, { input: { id, reason } })).withdrawAttachment;

const repeatedFields = [
  ...['question', 'answer', 'note', 'reason', 'housing', 'health', 'clinicianId', 'assigneeId'],
  ...[
    'day',
    'time',
    'report',
    'recipientId',
    'organisationId',
    'house',
    'enclosure',
    'attachment',
    'enclosureKind',
  ],
] as const;

function refused(
  answer: Answer,
  sent: Sent,
  errors: readonly UserError[],
  uploaded: Enclosed['uploaded'],
): Refused {
  return {
    answer,
    id: sent.id,
    errors: errors.map(({ code, field, message }) => ({ code, field, message })),
    values: {
      ...Object.fromEntries(repeatedFields.map((name) => [name, sent.text(name)])),
      ask: sent.choices('ask', EnclosureKindValues).join(' '),
    },
    audience: sent.choices('audience', RelationValues),
    uploaded,
  };
}

/** What was refused in this request, for the page that is rendered in the same one. */
const refusedHere = new WeakMap<App.Locals, Refused>();

/** The answer that this request just tried to give in vain. */
export function refusedIn(event: RequestEvent): Refused | null {
  return refusedHere.get(event.locals) ?? null;
}

/**
 * The form actions of every answer. One that was taken leads back to the page, which says so (a redirect, so that reloading
 * repeats nothing); for one that was refused the page shows why beside what was typed. No id is left when the viewer may not
 * see the case any more.
 */
export function answerForms(
  back: (event: RequestEvent, id: string | null, answer: Answer) => string,
): Actions {
  const form = (answer: Answer) => async (event: RequestEvent) => {
    const data = await event.request.formData();
    const sent = readSent(data);
    // a form of another case, or of none: the page could not say what was refused
    if (sent.id !== (event.params['id'] ?? event.url.searchParams.get('o'))) error(404, m.error_title_404());
    const { userErrors, referral, uploaded } =
      answer === 'enclose'
        ? await encloseFiles(event, data, sent)
        : { uploaded: [], ...(await sendAnswer(answer, graphqlFor(event), sent)) };
    // a case taken over goes on as another one; one that was left is not there for the viewer any more
    if (userErrors.length === 0) redirect(303, back(event, referral?.id ?? null, answer));
    refusedHere.set(event.locals, refused(answer, sent, userErrors, uploaded));
    return fail(422);
  };
  return Object.fromEntries(answers.map((answer) => [answer, form(answer)]));
}

/** The answer whose confirmation an address asks for. */
export function doneIn(url: URL): Answer | null {
  const wanted = url.searchParams.get('fait');
  return answers.find((answer) => answer === wanted) ?? null;
}
