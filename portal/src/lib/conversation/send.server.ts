import type { RequestEvent } from '@sveltejs/kit';
import { readSent } from '#lib/cases/answers/sent.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { RelationValues } from '#lib/graphql/generated/enums.ts';
import { MarkCaseMessagesReadDocument, SendCaseMessageDocument } from '#lib/graphql/generated/graphql.ts';
import type { CaseFragment } from '#lib/graphql/generated/graphql.ts';
import { chosenFiles, uploadOne } from '#lib/server/upload.server.ts';
import type { MessageRefused } from './refused.ts';
import { uploadedIn } from './uploaded.ts';

type UserError = MessageRefused['errors'][number];

/** Sends the message of a form; null when it went. */
export async function sendMessage(event: RequestEvent, id: string): Promise<MessageRefused | null> {
  const form = await event.request.formData();
  const sent = readSent(form);
  const uploaded = [...uploadedIn(form)];
  const errors: UserError[] = [];
  for (const file of chosenFiles(form)) {
    const answer = await uploadOne(event, file);
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
