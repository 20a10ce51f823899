import type { RequestEvent } from '@sveltejs/kit';
import { uploadedIn, type UploadedFile } from '#lib/conversation/uploaded.ts';
import type { Problem } from '#lib/form/reading.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { EnclosureKindValues } from '#lib/graphql/generated/enums.ts';
import { AddEnclosureDocument, RemoveEnclosureDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { findReferral } from '../draft/draft.server.ts';
import { chosenFiles, uploadOne } from '#lib/server/upload.server.ts';

/** The control to which a refusal of a file leads. */
export const fileControl = 'file';

/** The control in which one says what the files are; nothing is proposed, or a letter would go as a judgment. */
export const kindControl = 'enclosureKind';

/** The box that says of a file that it is to go twice: by its name and size, since the browser does not choose it again. */
export const twiceControl = 'twice';

const markOf = ({ name, size }: Pick<File, 'name' | 'size'>): string => `${size} ${name}`;

/** The files that go with a draft already, by name and size: the same one, chosen again by mistake, would go twice. */
async function filesWith(event: RequestEvent, referralId: string): Promise<readonly string[]> {
  const draft = await findReferral(event, referralId);
  return draft?.enclosures.edges.flatMap(({ node: { file } }) => (file ? [markOf(file)] : [])) ?? [];
}

/**
 * Adds the files that are chosen in a step's form to its draft, and those that an earlier try left with the API; why one was
 * not taken, by its name. As long as nobody says what they are they wait, so that they need not be chosen again.
 */
export async function enclose(
  event: RequestEvent,
  form: FormData,
  referralId: string,
): Promise<readonly Problem[]> {
  // a save in the background takes no files with it, and leaves those that wait where they are
  if (!form.has(fileControl)) return [];
  const kind = EnclosureKindValues.find((value) => value === form.get(kindControl));
  const problems: Problem[] = [];
  const files = chosenFiles(form, fileControl);
  const ready: UploadedFile[] = [...uploadedIn(form)];
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
    if ('id' in uploaded) ready.push(uploaded);
    else problems.push({ field: fileControl, message: uploaded.message });
  }
  if (ready.length > 0 && !kind) {
    const message = m.enclosures_choose_kind().replace(/\.$/, '');
    return [...problems, { field: kindControl, message, namesItself: true, uploaded: ready }];
  }
  if (!kind) return problems;
  for (const { id: attachmentId } of ready) {
    const { addEnclosure } = await graphqlFor(event).mutate(AddEnclosureDocument, {
      input: { referralId, attachmentId, kind },
    });
    problems.push(...addEnclosure.userErrors.map(({ message }) => ({ field: fileControl, message })));
  }
  return problems;
}

/** Why there is nothing to add, for whoever asks for it: no file is chosen, and none waits; null where there is one. */
export function nothingToAdd(form: FormData): Problem | null {
  if (chosenFiles(form, fileControl).length > 0 || uploadedIn(form).length > 0) return null;
  return { field: fileControl, message: m.enclosures_choose_first(), namesItself: true };
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
