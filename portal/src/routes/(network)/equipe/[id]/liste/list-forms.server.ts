import { error, fail, isHttpError, redirect, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  InviteManyDocument,
  InvitingHousesDocument,
  type InviteManyMutation,
  type InvitingHouseFragment,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { chosenFiles } from '#lib/server/upload.server.ts';
import { ownerField } from '#lib/session/page-owner.ts';
import { ownerOf } from '#lib/session/page-owner.server.ts';
import { textOfFile } from './list-file.server.ts';
import { listText, readList, type WrittenList } from './read-list.server.ts';
import { understand, type ListLine } from './understand.server.ts';

/** How many lines a list may have. */
export const mostLines = 100;

/** What a list came to, shown by the page that answers its form; a page asked for afresh has nothing. */
export interface Outcome {
  /** what stands in the list from now on */
  readonly text: string;
  /** why nothing could be made of the whole of it */
  readonly error: string | null;
  /** each line of the text, with what is wrong with it; ready where nothing is */
  readonly lines: readonly ListLine[];
  /** who was invited just now, with the link to hand over where no letter takes it: told in this answer and never again */
  readonly invited: readonly { readonly email: string; readonly link: string | null }[];
}
const outcomes = new WeakMap<RequestEvent['request'], Outcome>();

/** What the list of this request came to. */
export const outcomeOf = ({ request }: RequestEvent): Outcome | null => outcomes.get(request) ?? null;

/** The houses to which a list of this page may invite: its own first, then those below; null where it may not be seen. */
export const housesOf = (
  organisation:
    (InvitingHouseFragment & { readonly below: readonly InvitingHouseFragment[] }) | null | undefined,
): readonly InvitingHouseFragment[] | null =>
  organisation && organisation.functionsToInvite.length > 0
    ? [organisation, ...organisation.below.filter((house) => house.functionsToInvite.length > 0)]
    : null;

/** Says of each line whether its person could be invited, and invites nobody. */
export async function check(event: RequestEvent, house: string) {
  return withList(event, house, async (list, houses) => show(event, await checked(event, list, houses)));
}

/** Invites whom can be, and keeps the other lines to be mended. A file is checked first: nobody has seen what is in it. */
export async function inviteAll(event: RequestEvent, house: string) {
  return withList(event, house, async (list, houses, isFile) => {
    if (isFile) return show(event, await checked(event, list, houses));
    const lines = understand(list.lines, houses);
    const { results, refused } = await ask(event, lines);
    if (refused !== null)
      return show(event, { ...nothingDone, text: listText(list.header, lines), error: refused });
    const invited = [...results.values()].flatMap(({ invitation, link }) =>
      invitation === null ? [] : [{ email: invitation.email ?? '', link }],
    );
    const left = lines.filter((line) => !results.get(line)?.invitation);
    // a link is in no address: the answer to the form shows it
    if (left.length === 0 && invited.every(({ link }) => link === null))
      redirect(303, `/equipe/${house}?fait=invitations`);
    const kept = keptOf(list.header, left, houses, (line) => results.get(line)?.userErrors ?? []);
    return show(event, { ...kept, invited });
  });
}

/**
 * The lines that are left to be mended, with the numbers that they have from now on, and why they are left: what is wrong with
 * one by itself, what the hub told of it, or that a line above it was invited meanwhile.
 */
function keptOf(
  header: string | null,
  left: readonly ListLine[],
  houses: readonly InvitingHouseFragment[],
  told: (line: ListLine) => readonly { readonly message: string }[],
): Outcome {
  const text = listText(header, left);
  const lines = understand(readList(text)?.lines ?? [], houses).map((line, place) => {
    const before = left[place];
    const said = before === undefined ? [] : told(before).map(({ message }) => message);
    const wrong = line.wrong.length > 0 ? line.wrong : said;
    return { ...line, wrong: wrong.length > 0 ? wrong : [m.invite_list_invited_above()] };
  });
  return { ...nothingDone, text, lines };
}

const nothingDone: Outcome = { text: '', error: null, lines: [], invited: [] };

type Act = (
  list: WrittenList,
  houses: readonly InvitingHouseFragment[],
  isFile: boolean,
) => Promise<ReturnType<typeof show>>;

/** Reads the list of a form, and hands it over where it can be read. Whatever fails, the text stays. */
async function withList(event: RequestEvent, house: string, act: Act) {
  const form = await event.request.formData();
  const written = String(form.get('liste') ?? '').replaceAll('\r\n', '\n');
  const [file] = chosenFiles(form, 'fichier');
  const refuse = (message: string, text: string) => show(event, { ...nothingDone, text, error: message });
  const found = file ? await textOfFile(file) : { text: written };
  if (found === 'too-large') return refuse(m.invite_list_file_large(), written);
  if (found === 'workbook') return refuse(m.invite_list_file_workbook(), written);
  const { text } = found;
  const list = readList(text);
  if (list === null) return refuse(m.invite_list_quote(), text);
  if (list.lines.length === 0) return refuse(m.invite_list_empty(), text);
  if (list.lines.length > mostLines) return refuse(m.invite_list_long({ count: list.lines.length }), text);
  try {
    const { organisation } = await graphqlFor(event).query(InvitingHousesDocument, { id: house });
    const houses = housesOf(organisation);
    if (houses === null) error(404, m.error_title_404());
    return await act(list, houses, file !== undefined);
  } catch (problem) {
    if (!isHttpError(problem) || problem.status < 500) throw problem;
    if (problem.status === 503) offerAgain(event, text);
    return refuse(m.invite_list_failed(), text);
  }
}

/** The hub is away: the page that says so offers to send the same list once more. */
function offerAgain(event: RequestEvent, text: string): void {
  const { locals, url } = event;
  const owner: [string, string][] = locals.viewer ? [[ownerField, ownerOf(locals.viewer)]] : [];
  locals.unavailable = {
    unsent: { action: url.pathname + url.search, fields: [['liste', text], ...owner], files: [] },
  };
}

/** A list with what is wrong with each of its lines. */
async function checked(
  event: RequestEvent,
  { header, lines: written }: WrittenList,
  houses: readonly InvitingHouseFragment[],
): Promise<Outcome> {
  const lines = understand(written, houses);
  const text = listText(header, lines);
  const { results, refused } = await ask(event, lines, { checkOnly: true });
  if (refused !== null) return { ...nothingDone, text, error: refused };
  return {
    ...{ ...nothingDone, text },
    lines: lines.map((line) => ({
      ...line,
      wrong: [...line.wrong, ...(results.get(line)?.userErrors ?? []).map(({ message }) => message)],
    })),
  };
}

type Result = InviteManyMutation['inviteMany']['results'][number];

/** What the hub says of each line that is understood. */
async function ask(
  event: RequestEvent,
  lines: readonly ListLine[],
  options: { readonly checkOnly?: boolean } = {},
): Promise<{ readonly results: ReadonlyMap<ListLine, Result>; readonly refused: string | null }> {
  const sent = lines.flatMap((line) => (line.input === null ? [] : [{ line, input: line.input }]));
  if (sent.length === 0) return { results: new Map(), refused: null };
  const { inviteMany } = await graphqlFor(event, options).mutate(InviteManyDocument, {
    input: { invitations: sent.map(({ input }) => input) },
  });
  const results = sent.flatMap(({ line }, place) => {
    const result = inviteMany.results[place];
    return result ? [[line, result] as const] : [];
  });
  return { results: new Map(results), refused: inviteMany.userErrors[0]?.message ?? null };
}

function show(event: RequestEvent, outcome: Outcome) {
  outcomes.set(event.request, outcome);
  return outcome.error === null ? undefined : fail(422);
}
