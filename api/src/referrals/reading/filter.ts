import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { caseRelations, memberFunctions, referralStatuses } from '../../access/index.ts';
import type { ReferralStatus } from '../../access/index.ts';
import { containsEachWord } from '../../directory/index.ts';
import type { Acting } from '../../context.ts';
import { requestErrors, says } from '../../errors.ts';
import { lookedFor } from '../../kept-plans.ts';
import type { ReferralFilter } from '../referral.inputs.ts';
import { asDictated } from '../drafting/reference.ts';
import { relationBits } from './referral-node.ts';

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
    ...ifPresent(filter.mine, (isViewers) => viewersOwn(isViewers, viewer)),
    ...(search?.trim() ? [matchesSearch(search)] : []),
  ];
  return { conditions: conditions as DeskCondition[], statusPlaces };
}

/**
 * What the viewer is in charge of. A psychologist is given her cases by name, and has no other on her desk: each of them
 * is hers, whoever of the house is in charge of it.
 */
function viewersOwn(isViewers: boolean, { membershipId, function: worksAs }: Acting): RawBuilder<unknown> {
  if (memberFunctions[worksAs].referral === caseRelations.clinician)
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

/** The fewest signs by which a number is looked for however it is spaced: fewer are in half of them by chance. */
const shortestNumber = 4;

/** By name, by reference as it is written or said, by the court’s number where the viewer reads it. */
function matchesSearch(search: string): RawBuilder<unknown> {
  if (search.length > 100) throw requestErrors.badInput(says.shortenSearch(100));
  if (search.includes('\u0000')) throw requestErrors.impossibleValue();
  const closed = search.replace(/[^\p{Letter}\p{Number}]+/gu, '').toUpperCase();
  const inNumbers =
    closed.length >= shortestNumber
      ? [like('reference_number', asDictated(closed)), like('court_number', closed)]
      : // A few signs are a part of a reference as it is written, or none.
        closed !== '' && /^[\p{Letter}\p{Number}-]+$/u.test(search.trim())
        ? [like('reference_number', closed)]
        : [];
  const inName = containsEachWord(sql<string>`desk.name`, search);
  return sql`(${sql.join([inName, ...inNumbers], sql` or `)})`;
}

const like = (column: string, part: string): RawBuilder<unknown> =>
  sql`${sql.ref(`desk.${column}`)} like ${lookedFor(`%${likeLiteral(part)}%`)}`;

const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, (special) => `\\${special}`);
