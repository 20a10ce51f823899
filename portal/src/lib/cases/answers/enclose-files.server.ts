import type { RequestEvent } from '@sveltejs/kit';
import { uploadedIn, type UploadedFile } from '#lib/conversation/uploaded.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { EnclosureKindValues, type EnclosureKind } from '#lib/graphql/generated/enums.ts';
import { SendCaseEnclosureDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { chosenFiles, uploadOne } from '#lib/server/upload.server.ts';
import type { Refused } from './answers.ts';
import type { Outcome } from './programme-answers.server.ts';
import type { Sent } from './sent.server.ts';

/** What came of files that were to go with a case, and those that the API has stored and that do not hang on it yet. */
export interface Enclosed extends Pick<Outcome, 'referral'> {
  readonly userErrors: Refused['errors'];
  readonly uploaded: readonly UploadedFile[];
}

/** Adds the files that were chosen to a case, one step each, and those that an earlier try left with the API. */
export async function encloseFiles(event: RequestEvent, form: FormData, sent: Sent): Promise<Enclosed> {
  const waiting = [...uploadedIn(form)];
  const errors: Refused['errors'][number][] = [];
  for (const file of chosenFiles(form)) {
    const answer = await uploadOne(event, file);
    if ('id' in answer) waiting.push(answer);
    else errors.push(answer);
  }
  const kind = sent.choice('enclosureKind', EnclosureKindValues);
  if (!kind) errors.push({ code: 'REQUIRED', field: 'enclosureKind', message: m.enclosures_choose_kind() });
  if (waiting.length === 0 && errors.every(({ field }) => field !== 'file'))
    errors.push({ code: 'REQUIRED', field: 'file', message: m.enclosures_choose() });
  if (!kind || errors.length > 0) return { userErrors: errors, uploaded: waiting };
  return await send(event, sent, kind, waiting);
}

async function send(
  event: RequestEvent,
  sent: Sent,
  kind: EnclosureKind,
  waiting: readonly UploadedFile[],
): Promise<Enclosed> {
  let outcome: Outcome = { userErrors: [] };
  let { version } = sent;
  for (const [index, { id: attachmentId }] of waiting.entries()) {
    const input = { id: sent.id, version, attachmentId, kind };
    outcome = (await graphqlFor(event).mutate(SendCaseEnclosureDocument, { input })).sendEnclosure;
    if (outcome.userErrors.length > 0) return { ...atFile(outcome), uploaded: waiting.slice(index) };
    version = outcome.referral?.version ?? version;
  }
  return { ...outcome, uploaded: [] };
}

/** The API knows a file by its id where the form has its control. */
const atFile = ({ userErrors }: Outcome): Pick<Enclosed, 'userErrors'> => ({
  userErrors: userErrors.map((error) =>
    error.field === 'attachmentId' ? { ...error, field: 'file' } : error,
  ),
});
