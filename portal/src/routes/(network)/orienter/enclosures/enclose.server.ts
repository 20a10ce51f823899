import type { RequestEvent } from '@sveltejs/kit';
import type { Problem } from '#lib/form/reading.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { EnclosureKindValues } from '#lib/graphql/generated/enums.ts';
import { AddEnclosureDocument, RemoveEnclosureDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { findReferral } from '../draft/draft.server.ts';
import { chosenFiles, uploadOne } from '#lib/server/upload.server.ts';

/** The control to which a refusal of a file leads. */
export const fileControl = 'file';

/** The box that says of a file that it is to go twice: by its name and size, since the browser does not choose it again. */
export const twiceControl = 'twice';

const markOf = ({ name, size }: Pick<File, 'name' | 'size'>): string => `${size} ${name}`;

/** The files that go with a draft already, by name and size: the same one, chosen again by mistake, would go twice. */
async function filesWith(event: RequestEvent, referralId: string): Promise<readonly string[]> {
  const draft = await findReferral(event, referralId);
  return draft?.enclosures.edges.flatMap(({ node: { file } }) => (file ? [markOf(file)] : [])) ?? [];
}

/** Adds the files that are chosen in a step's form to its draft; why one was not taken, by its name. */
export async function enclose(
  event: RequestEvent,
  form: FormData,
  referralId: string,
): Promise<readonly Problem[]> {
  const kind = EnclosureKindValues.find((value) => value === form.get('enclosureKind')) ?? 'OTHER';
  const problems: Problem[] = [];
  const files = chosenFiles(form, fileControl);
  const there = files.length === 0 ? [] : await filesWith(event, referralId);
  const twice = form.getAll(twiceControl);
  for (const file of files) {
    if (there.includes(markOf(file)) && !twice.includes(markOf(file))) {
      problems.push({
        field: fileControl,
        message: m.enclosures_there({ name: file.name }),
        file: markOf(file),
      });
      continue;
    }
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
