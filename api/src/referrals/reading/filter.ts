import { sql } from 'kysely';
import type { Expression, RawBuilder, SqlBool } from 'kysely';
import { caseRelations, memberFunctions, referralStatuses } from '../../access/index.ts';
import type { ReferralStatus } from '../../access/index.ts';
import { containsEachWord } from '../../directory/index.ts';
import type { Acting } from '../../context.ts';
import { requestErrors, says } from '../../errors.ts';
import { lookedFor } from '../../kept-plans.ts';
import type { ReferralFilter } from '../referral.inputs.ts';
import { relationBits } from './referral-node.ts';
import { keysAsHeard } from '../persons/person-names.ts';
import { whatIsTyped, type SearchKind } from './search-kinds.ts';

export type DeskCondition = RawBuilder<SqlBool>;

/** A filter as conditions on the rows of the viewer's desk. */
export interface DeskFilter {
  readonly conditions: readonly DeskCondition[];
  /** the places of the statuses that it names; null: any status. Each has a stretch of its own in an index */
  readonly statusPlaces: readonly number[] | null;
}

/**
 * Every condition reads a key of the desk, where what is hidden is null or none: a filter on a hidden field matches
 * nothing, and counts nothing. What has few values stands in the statement itself, so that a plan knows how many have it.
 */
export function deskFilter(filter: ReferralFilter | null | undefined, viewer: Acting): DeskFilter {
  if (!filter) return { conditions: [], statusPlaces: null };
  const { statuses, search } = filter;
  const statusPlaces = statuses
    ? [...new Set(statuses.map(placeOf))].sort((one, other) => one - other)
    : null;
  const conditions = [
    ...ifPresent(filter.departments, (codes) => sql`desk.department_code = any(${[...codes]}::text[])`),
    ...ifPresent(filter.modules, (modules) => sql`desk.modules && ${[...modules]}::text[]`),
    ...ifPresent(filter.legalBases, (bases) => sql`desk.legal_basis = any(${[...bases]}::text[])`),
    ...ifPresent(filter.urgent, (urgent) => hasValue(sql`desk.urgent`, urgent)),
    ...ifPresent(filter.relations, (relations) => sql`desk.bits & ${relationBits(relations)}::int <> 0`),
    ...ifPresent(filter.overdue, (overdue) =>
      overdue ? sql`desk.due_at < now() and desk.reads_due` : sql`desk.due_at >= now() and desk.reads_due`,
    ),
    ...ifPresent(filter.activitySince, (since) => sql`desk.activity_at >= ${since}`),
    ...between('submitted_at', filter.submittedFrom, filter.submittedUntil),
    ...between('intake_at', filter.intakeFrom, filter.intakeUntil),
    ...ifPresent(filter.awaitsViewer, (awaits) => hasValue(sql`desk.awaits`, awaits)),
    ...ifPresent(filter.outcomeUnacknowledged, (expected) =>
      hasValue(sql`desk.outcome_unacknowledged`, expected),
    ),
    ...ifPresent(filter.followed, (isFollowed) =>
      isFollowed ? sql`desk.followed_by_id is not null` : sql`desk.followed_by_id is null`,
    ),
    ...ifPresent(filter.inChargeId, (member) => sql`desk.followed_by_id = ${member}::uuid`),
    ...ifPresent(filter.referrerId, (house) => sql`desk.referrer_id = ${house}::uuid`),
    ...ifPresent(filter.orderedById, (house) => sql`desk.ordered_by_id = ${house}::uuid`),
    ...ifPresent(filter.cameBy, (ways) => sql`desk.came_by = any(${sql.lit(`{${ways.join(',')}}`)}::text[])`),
    ...ifPresent(filter.mine, (isViewers) => viewersOwn(isViewers, viewer)),
    ...(search?.trim() ? [matchesSearch(search)] : []),
    ...ifPresent(filter.soundsLike, soundsLike),
  ];
  return { conditions: conditions as DeskCondition[], statusPlaces };
}

/**
 * What the viewer is in charge of. A psychologist is given her cases by name, and has no other on her desk: each of them
 * is hers, whoever of the house is in charge of it.
 */
function viewersOwn(isViewers: boolean, { membershipId, function: worksAs }: Acting): RawBuilder<unknown> {
  if ((memberFunctions[worksAs].referral & caseRelations.clinician) !== 0)
    return isViewers ? sql`true` : sql`false`;
  return isViewers
    ? sql`desk.followed_by_id = ${membershipId}::uuid`
    : sql`desk.followed_by_id is distinct from ${membershipId}::uuid`;
}

/** The place of a status in the order of a referral's life, by which desks know it. */
export const placeOf = (status: ReferralStatus): number => referralStatuses.indexOf(status) + 1;

/** The condition on a value of the filter; none where the value is null or absent. */
function ifPresent<Value>(
  value: Value | null | undefined,
  condition: (value: Value) => RawBuilder<unknown>,
): readonly RawBuilder<unknown>[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

/** A key that is true or false; one that is hidden is null and matches neither. */
const hasValue = (key: RawBuilder<unknown>, expected: boolean): RawBuilder<unknown> =>
  expected ? key : sql`not ${key}`;

/** Days of Paris, the last one included. */
function between(
  column: string,
  from: string | null | undefined,
  until: string | null | undefined,
): readonly RawBuilder<unknown>[] {
  const key = sql.ref(`desk.${column}`);
  return [
    ...ifPresent(from, (day) => sql`${key} >= ${day}::date at time zone 'Europe/Paris'`),
    ...ifPresent(until, (day) => sql`${key} < (${day}::date + 1) at time zone 'Europe/Paris'`),
  ];
}

/**
 * By whatever the typed text may be, through the masks; signs alone are nothing, and find nobody. What may identify a person is
 * found by itself: an order that is walked until a page is full would walk the whole desk for one.
 */
function matchesSearch(search: string): RawBuilder<unknown> {
  guardTyped(search);
  const typed = whatIsTyped(search);
  const waysOn = (desk: string): Ways => typed.map(({ kind, key }) => lookups[kind](key, desk));
  if (typed.some(({ kind }) => kind in identifying)) return foundBy(waysOn('found'));
  return typed.length === 0 ? sql`false` : sql`(${sql.join(waysOn('desk'), sql` or `)})`;
}

function guardTyped(typed: string): void {
  if (typed.length > 100) throw requestErrors.badInput(says.shortenSearch(100));
  if (typed.includes('\u0000')) throw requestErrors.impossibleValue();
}

/** By each word of a name as it is heard, or by all of them closed up; a name of which nothing is heard finds nobody. */
function soundsLike(name: string): RawBuilder<unknown> {
  guardTyped(name);
  return foundBy(keysAsHeard(name).map((keys) => hasKeys(keys.map((key) => `n${key}`))));
}

type Ways = readonly Expression<unknown>[];

/** Who is found in one of these ways, each along its own index. */
function foundBy(ways: Ways): RawBuilder<unknown> {
  if (ways.length === 0) return sql`false`;
  const each = ways.map((way) => sql`select found.referral_id from visible.referral_desk found where ${way}`);
  return sql`desk.referral_id = any(array(${sql.join(each, sql` union all `)}))`;
}

/** What is known of a person stands among the keys of a desk, each behind the letter of its kind (`policy/desk.ts`). */
const hasKeys = (keys: readonly string[]): RawBuilder<unknown> =>
  sql`found.person_keys @> array[${sql.join(keys.map(lookedFor))}]`;

const hasOneOf = (keys: readonly string[]): RawBuilder<unknown> =>
  sql`found.person_keys && array[${sql.join(keys.map(lookedFor))}]`;

/**
 * A date of birth, compared as far as both are known: a day finds who is known by it, and by its month or its year alone; a month its
 * days and who is known by the year alone; a year everybody of it.
 */
const bornOn = (date: string): RawBuilder<unknown> => {
  const lesser = [date.slice(0, 7), date.slice(0, 4)].filter((part) => part.length < date.length);
  return hasOneOf([`${identifying.date}${date}`, ...lesser.map((part) => `k${part}`)]);
};

const like = (column: string, desk: string, part: string): RawBuilder<unknown> =>
  sql`${sql.ref(`${desk}.${column}`)} like ${lookedFor(`%${likeLiteral(part)}%`)}`;

const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, (special) => `\\${special}`);

/** The kinds that stand among the keys of a person, and the letter of each. */
const identifying = { email: 'e', date: 'd', telephone: 'p', telephoneEnd: 't', born: 'd' } as const;

/** How each kind of what is typed is looked for on a desk of this name. */
const lookups: Readonly<Record<SearchKind, (key: string, desk: string) => Expression<unknown>>> = {
  email: (key) => hasKeys([`${identifying.email}${key}`]),
  date: (key) => bornOn(key),
  telephone: (key) => hasKeys([`${identifying.telephone}${key}`]),
  telephoneEnd: (key) => hasKeys([`${identifying.telephoneEnd}${key}`]),
  born: (key, desk) => {
    const [date = '', ...name] = key.split(' ');
    const isCalled = containsEachWord(sql<string>`${sql.ref(`${desk}.name`)}`, name.join(' '));
    return sql`${bornOn(date)} and ${isCalled}`;
  },
  number: (key, desk) => like('court_number', desk, key),
  reference: (key, desk) => like('reference_number', desk, key),
  name: (key, desk) => containsEachWord(sql<string>`${sql.ref(`${desk}.name`)}`, key),
};
