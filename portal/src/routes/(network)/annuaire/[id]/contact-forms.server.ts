import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { keyIn, newKey } from '#lib/server/idempotency-key.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { ContactVisibilityValues } from '#lib/graphql/generated/enums.ts';
import {
  AddContactDocument,
  RemoveContactDocument,
  UpdateContactDocument,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { RefusedContact, TypedContact } from './refused-contact.ts';

/** What the last form was refused for; a page asked for afresh has nothing. */
const lastRefusal = new WeakMap<Request, RefusedContact>();

export const refusedContactIn = ({ request }: RequestEvent): RefusedContact | null =>
  lastRefusal.get(request) ?? null;

type UserErrors = readonly (RefusedContact['errors'][number] & { readonly code: string })[];

/** Back to the sheet, or to the form as it was typed with its errors. */
function answer(event: RequestEvent, typed: TypedContact, userErrors: UserErrors, done: string) {
  if (userErrors.length === 0) redirect(303, `${event.url.pathname}?fait=${done}#contacts`);
  const overtaken = typed.id !== null && userErrors[0]?.code === 'STALE';
  const errors = userErrors.map((refusal) =>
    refusal.code === 'NOT_FOUND' ? { ...refusal, field: null, message: m.contacts_gone() } : refusal,
  );
  // what is sent again after that is another contact
  const isUsed = userErrors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED');
  lastRefusal.set(event.request, {
    typed: isUsed ? { ...typed, key: newKey() } : typed,
    errors: overtaken ? [] : errors,
    overtaken,
  });
  return fail(overtaken ? 409 : 422);
}

function readTyped(sent: FormData): TypedContact {
  const text = (name: string): string => {
    const value = sent.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const visibility = ContactVisibilityValues.find((value) => value === text('visibility'));
  return {
    id: text('id') || null,
    // over what was saved meanwhile only where one chose so
    version: Number(text('over') || text('version')) || 0,
    key: keyIn(sent),
    ...{ function: text('function'), name: text('name'), phone: text('phone'), mobile: text('mobile') },
    ...{ email: text('email'), callWhen: text('callWhen'), callFirst: sent.has('callFirst') },
    visibility: visibility ?? null,
  };
}

/** Adds a contact, or changes the one that the form names. */
export async function saveContact(event: RequestEvent, organisationId: string) {
  const typed = readTyped(await event.request.formData());
  const { id, version, key, visibility, ...rest } = typed;
  if (visibility === null) {
    const message = m.contacts_visibility_error();
    return answer(event, typed, [{ code: 'REQUIRED', field: 'visibility', message }], 'contact');
  }
  const input = { ...rest, visibility };
  const api = graphqlFor(event);
  const { userErrors } = id
    ? (await api.mutate(UpdateContactDocument, { input: { id, version, ...input } })).updateContact
    : (await api.mutate(AddContactDocument, { input: { organisationId, idempotencyKey: key, ...input } }))
        .addContact;
  if (!id && userErrors.some(({ code }) => code === 'NOT_FOUND')) error(404, m.error_title_404());
  return answer(event, typed, userErrors, 'contact');
}

/** Removes the contact that the form names. */
export async function removeContact(event: RequestEvent) {
  const typed = readTyped(await event.request.formData());
  const { id, version } = typed;
  if (!id) error(400, m.error_title_500());
  const { removeContact: removed } = await graphqlFor(event).mutate(RemoveContactDocument, {
    input: { id, version },
  });
  return answer(event, typed, removed.userErrors, 'retrait');
}
