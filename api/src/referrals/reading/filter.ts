import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { referralStatuses } from '../../access/index.ts';
import type { ReferralStatus } from '../../access/index.ts';
import { searchText } from '../../directory/index.ts';
import type { Acting } from '../../context.ts';
import { requestErrors, says } from '../../errors.ts';
import { lookedFor } from '../../kept-plans.ts';
import type { ReferralFilter } from '../referral.inputs.ts';
import { asDictated } from '../drafting/reference.ts';
import { relationBits } from './referral-node.ts';

export type DeskCondition = RawBuilder<SqlBool>;

/** What a filter asks of a row of the viewer's desk. */
export interface Asked {
  readonly conditions: readonly DeskCondition[];
  /** the places of its states, where it names some: each has a stretch of its own in an index */
  readonly places: readonly number[] | null;
}

/**
 * Every condition reads a key of the desk, where what is hidden is null or none: a filter on a hidden field matches
 * nothing, and counts nothing. What has few values stands in the statement itself, so that a plan knows how many have it.
 */
export function asked(filter: ReferralFilter | null | undefined, viewer: Acting): Asked {
  if (!filter) return { conditions: [], places: null };
  const { statuses, search } = filter;
  const places = statuses ? [...new Set(statuses.map(placeOf))].sort((one, other) => one - other) : null;
  const conditions = [
    ...given(filter.departments, (codes) => sql`desk.department_code = any(${[...codes]}::text[])`),
    ...given(filter.modules, (modules) => sql`desk.modules && ${[...modules]}::text[]`),
    ...given(filter.legalBases, (bases) => sql`desk.legal_basis = any(${[...bases]}::text[])`),
    ...given(filter.urgent, (urgent) => is(sql`desk.urgent`, urgent)),
    ...given(filter.relations, (relations) => sql`desk.bits & ${relationBits(relations)}::int <> 0`),
    ...given(filter.overdue, (overdue) =>
      overdue ? sql`desk.due_at < now() and desk.reads_due` : sql`desk.due_at >= now() and desk.reads_due`,
    ),
    ...given(filter.activitySince, (since) => sql`desk.activity_at >= ${since}`),
    ...between('submitted_at', filter.submittedFrom, filter.submittedUntil),
    ...between('intake_at', filter.intakeFrom, filter.intakeUntil),
    ...given(filter.awaitsViewer, (awaits) => is(sql`desk.awaits`, awaits)),
    ...given(filter.outcomeUnacknowledged, (wanted) => is(sql`desk.outcome_unacknowledged`, wanted)),
    // Nobody in charge and not for the viewer to know are both null: the second never matches.
    ...given(filter.assigned, (wanted) =>
      wanted ? sql`desk.assignee_id is not null` : sql`desk.assignee_id is null and desk.reads_assignee`,
    ),
    ...given(filter.assignedToViewer, (wanted) =>
      wanted
        ? sql`desk.assignee_id = ${viewer.membershipId}::uuid`
        : sql`desk.assignee_id is distinct from ${viewer.membershipId}::uuid and desk.reads_assignee`,
    ),
    ...(search ? [matching(search)] : []),
  ];
  return { conditions: conditions as DeskCondition[], places };
}

/** The place of a state in the order of a referral's life, by which desks know it. */
export const placeOf = (status: ReferralStatus): number => referralStatuses.indexOf(status) + 1;

/** A condition where something is asked; null and absent ask nothing. */
function given<Value>(
  value: Value | null | undefined,
  condition: (value: Value) => RawBuilder<unknown>,
): readonly RawBuilder<unknown>[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

/** A key that is null where it is hidden matches neither. */
const is = (key: RawBuilder<unknown>, wanted: boolean): RawBuilder<unknown> =>
  wanted ? key : sql`not ${key}`;

/** Days of Paris, the last one included. */
function between(
  column: string,
  from: string | null | undefined,
  until: string | null | undefined,
): readonly RawBuilder<unknown>[] {
  const key = sql.ref(`desk.${column}`);
  return [
    ...given(from, (day) => sql`${key} >= ${day}::date at time zone 'Europe/Paris'`),
    ...given(until, (day) => sql`${key} < (${day}::date + 1) at time zone 'Europe/Paris'`),
  ];
}

/** The fewest signs by which a number is looked for however it is spaced: fewer are in half of them by chance. */
const shortestNumber = 4;

/** By name, by reference as it is written or said, by the court’s number where the viewer reads it. */
function matching(search: string): RawBuilder<unknown> {
  if (search.length > 100) throw requestErrors.badInput(says.shortenSearch(100));
  if (search.includes('\u0000')) throw requestErrors.impossibleValue();
  const words = searchText(search).split(' ').filter(Boolean);
  const inName = words.map((word) => like('name', word));
  const closed = search.replace(/[^\p{Letter}\p{Number}]+/gu, '').toUpperCase();
  const inNumbers =
    closed.length >= shortestNumber
      ? [like('reference_number', asDictated(closed)), like('court_number', closed)]
      : // A few signs are a part of a reference as it is written, or none.
        closed !== '' && /^[\p{Letter}\p{Number}-]+$/u.test(search.trim())
        ? [like('reference_number', closed)]
        : [];
  const ways = [...(inName.length === 0 ? [] : [sql`(${sql.join(inName, sql` and `)})`]), ...inNumbers];
  return ways.length === 0 ? sql`false` : sql`(${sql.join(ways, sql` or `)})`;
}

const like = (column: string, part: string): RawBuilder<unknown> =>
  sql`${sql.ref(`desk.${column}`)} like ${lookedFor(`%${likeLiteral(part)}%`)}`;

const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, (special) => `\\${special}`);
