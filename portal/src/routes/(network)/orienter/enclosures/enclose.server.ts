import type { RequestEvent } from '@sveltejs/kit';
import type { Problem } from '#lib/form/reading.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { EnclosureKindValues } from '#lib/graphql/generated/enums.ts';
import { AddEnclosureDocument, RemoveEnclosureDocument } from '#lib/graphql/generated/graphql.ts';
import { chosenFiles, uploadOne } from '#lib/server/upload.server.ts';

/** The control to which a refusal of a file leads. */
export const fileControl = 'file';

/** Adds the files that are chosen in a step's form to its draft; why one was not taken, by its name. */
export async function enclose(
  event: RequestEvent,
  form: FormData,
  referralId: string,
): Promise<readonly Problem[]> {
  const kind = EnclosureKindValues.find((value) => value === form.get('enclosureKind')) ?? 'OTHER';
  const problems: Problem[] = [];
  for (const file of chosenFiles(form, fileControl)) {
    const uploaded = await uploadOne(event, file);
    if (!('id' in uploaded)) {
      problems.push({ field: fileControl, message: uploaded.message });
      continue;
    }
    const { addEnclosure } = await graphqlFor(event).mutate(AddEnclosureDocument, {
      input: { referralId, attachmentId: uploaded.id, kind },
    });
    problems.push(...addEnclosure.userErrors.map(({ message }) => ({ field: fileControl, message })));
  }
  return problems;
}

/** Takes the enclosure away whose button was pressed. What is gone already is gone. */
export async function takeAway(event: RequestEvent, form: FormData): Promise<readonly Problem[]> {
  const id = form.get('enclosure');
  if (typeof id !== 'string') return [];
  const { removeEnclosure } = await graphqlFor(event).mutate(RemoveEnclosureDocument, { input: { id } });
  return removeEnclosure.userErrors
    .filter(({ code }) => code !== 'NOT_FOUND')
    .map(({ message }) => ({ field: null, message }));
}
