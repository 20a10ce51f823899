import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { apiRoute, forwardedHeaders, signInAddress } from '#lib/graphql/client.ts';
import { m } from '#lib/paraglide/messages.js';

/** A file that the API has taken, or why it took none. */
export type Upload =
  | { readonly id: string; readonly name: string }
  | { readonly code: string; readonly field: string; readonly message: string };

interface UploadAnswer {
  readonly attachment?: { readonly id: string; readonly name: string } | null;
  readonly userErrors?: readonly {
    readonly code: string;
    readonly field?: string | null;
    readonly message: string;
  }[];
}

/** The files chosen in a control: one without a choice sends a file without a name; one that is empty has a name. */
export const chosenFiles = (form: FormData, name = 'file'): readonly File[] =>
  form
    .getAll(name)
    .filter((file): file is File => file instanceof File && (file.name !== '' || file.size > 0));

/** Hands one file over to the API, in the visitor's name. */
export async function uploadOne(event: RequestEvent, file: File): Promise<Upload> {
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
    code: first.code,
    field: 'file',
    message: m.talk_file_error({ name: file.name, message: first.message }),
  };
}
