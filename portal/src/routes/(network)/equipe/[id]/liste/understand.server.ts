import type { MemberFunction } from '#lib/graphql/generated/enums.ts';
import type { InviteInput, InvitingHouseFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { functionLabel, functionShortLabel } from '#lib/text/labels.ts';
import { plain } from './plain.ts';
import type { WrittenLine } from './read-list.server.ts';

/** A line with what it asks for, or why that is not known. */
export interface ListLine extends Pick<WrittenLine, 'number' | 'raw' | 'email'> {
  /** the function and the house in the words of the screen; as written, where they are not known */
  readonly function: string;
  readonly service: string;
  /** what to ask the hub; null where something is wrong already */
  readonly input: InviteInput | null;
  readonly wrong: readonly string[];
}

/**
 * What the lines of a list ask for.
 * @param houses the house of the page first, which is meant where a line names none
 */
export function understand(
  lines: readonly WrittenLine[],
  houses: readonly InvitingHouseFragment[],
): readonly ListLine[] {
  const first = new Map<string, number>();
  return lines.map((written) => {
    const line = understood(written, houses);
    if (line.input === null) return line;
    const { organisationId, function: wanted, email } = line.input;
    const name = [organisationId, wanted, email.toLowerCase()].join(' ');
    const before = first.get(name);
    if (before !== undefined)
      return { ...line, input: null, wrong: [m.invite_list_double({ number: before })] };
    first.set(name, line.number);
    return line;
  });
}

function understood(
  { number, raw, email, ...written }: WrittenLine,
  houses: readonly InvitingHouseFragment[],
): ListLine {
  const house = houseOf(written.service, houses);
  const wanted = functionOf(written.function, house?.functionsToInvite ?? []);
  const functions = (house?.functionsToInvite ?? []).map((one) => functionLabel(one)).join(', ');
  const wrong = [
    ...(email === '' ? [m.invite_list_email_missing()] : []),
    ...(house === null ? [m.invite_list_service_unknown()] : []),
    ...(house !== null && wanted === null
      ? [
          written.function === ''
            ? m.invite_list_function_missing({ functions })
            : m.invite_list_function_unknown({ functions }),
        ]
      : []),
  ];
  return {
    ...{ number, raw, email, wrong },
    function: wanted === null ? written.function : functionLabel(wanted),
    service: house?.name ?? written.service,
    input:
      house !== null && wanted !== null && email !== ''
        ? { organisationId: house.id, function: wanted, email }
        : null,
  };
}

/** The one house of that name into which one lets people; the first where none is named. */
function houseOf(written: string, houses: readonly InvitingHouseFragment[]): InvitingHouseFragment | null {
  const [own = null] = houses;
  if (written === '') return own;
  const named = houses.filter(({ name }) => plain(name) === plain(written));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The function by its word on screen, in French or in the language of the page, by its abbreviation, or by its code. */
function functionOf(written: string, functions: readonly MemberFunction[]): MemberFunction | null {
  const typed = plain(written);
  const words = (one: MemberFunction): readonly string[] => [
    ...[one, functionLabel(one), inFrench(one), functionShortLabel(one)].map(plain),
  ];
  return typed === '' ? null : (functions.find((one) => words(one).includes(typed)) ?? null);
}

/** The word of a function on screen, whatever the language of the page: a list is written in French. */
const inFrench = (one: MemberFunction): string =>
  m[`function_${one.toLowerCase() as Lowercase<MemberFunction>}`]({}, { locale: 'fr' });
