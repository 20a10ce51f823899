import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { readSent } from '#lib/cases/answers/sent.server.ts';
import { apiRoute, forwardedHeaders, graphqlFor, signInAddress } from '#lib/graphql/client.ts';
import { RelationValues } from '#lib/graphql/generated/enums.ts';
import { MarkCaseMessagesReadDocument, SendCaseMessageDocument } from '#lib/graphql/generated/graphql.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { MessageRefused } from './refused.ts';

type UserError = MessageRefused['errors'][number];
type UploadedFile = MessageRefused['uploaded'][number];

interface UploadAnswer {
  readonly attachment?: UploadedFile | null;
  readonly userErrors?: readonly UserError[];
}

/** Hands one file over to the API, in the visitor's name. */
async function uploadOne(event: RequestEvent, file: File): Promise<UploadedFile | UserError> {
  const form = new FormData();
  form.append('file', file, file.name);
  const answer = await fetch(apiRoute('/files'), {
    method: 'POST',
    headers: forwardedHeaders(event),
    body: form,
  });
  if (answer.status === 401) redirect(303, signInAddress(event));
  const { attachment, userErrors } = (await answer.json()) as UploadAnswer;
  if (attachment) return { id: attachment.id, name: attachment.name };
  const [first] = userErrors ?? [];
  if (!first) error(502, m.error_title_500());
  return {
    ...first,
    field: 'file',
    message: m.talk_file_error({ name: file.name, message: first.message }),
  };
}

/** Files that an earlier try left with the API: "id name", as the form keeps them. */
function uploadedIn(form: FormData): readonly UploadedFile[] {
  return form.getAll('uploaded').flatMap((value) => {
    const [id = '', ...name] = typeof value === 'string' ? value.split(' ') : [];
    return id ? [{ id, name: name.join(' ') }] : [];
  });
}

/** Sends the message of a form; null when it went. */
export async function sendMessage(event: RequestEvent, id: string): Promise<MessageRefused | null> {
  const form = await event.request.formData();
  const sent = readSent(form);
  // A field without a choice sends a file without a name; one that is empty has a name, and is refused by it.
  const files = form.getAll('file').filter((file) => file instanceof File && (file.name || file.size > 0));
  const uploaded = [...uploadedIn(form)];
  const errors: UserError[] = [];
  for (const file of files) {
    const answer = await uploadOne(event, file as File);
    if ('id' in answer) uploaded.push(answer);
    else errors.push(answer);
  }
  const [text, key] = [sent.text('text'), sent.text('key')];
  const audience = sent.choices('audience', RelationValues);
  const refused = { text, audience, key, uploaded };
  if (errors.length > 0) return { ...refused, errors };
  const { sendMessage: outcome } = await graphqlFor(event).mutate(SendCaseMessageDocument, {
    input: { id, text, audience, idempotencyKey: key, attachmentIds: uploaded.map((file) => file.id) },
  });
  if (outcome.userErrors.length === 0) return null;
  // A form that was brought back after it had sent: what is in it now is a message of its own.
  const used = outcome.userErrors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED');
  return { ...refused, key: used ? '' : key, errors: outcome.userErrors };
}

/** Notes that what a page is about to show has been read; what arrives meanwhile has not. */
export async function markShown(event: RequestEvent, known: CaseFragment): Promise<void> {
  const newest = known.messages.edges[0]?.node.id;
  if (known.unreadMessages === 0 || !newest) return;
  await graphqlFor(event).mutate(MarkCaseMessagesReadDocument, {
    input: { id: known.id, upToId: newest },
  });
}
