import { sql } from 'kysely';
import type { Kysely, RawBuilder, SqlBool } from 'kysely';
import type { ReferralAction } from '../../access/index.ts';
import { outcomes, referralStatuses, transitionOf, caseRelations } from '../../access/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import { searchText } from '../../directory/index.ts';
import type { Acting } from '../../context.ts';
import { requestErrors, says } from '../../errors.ts';
import type { ReferralFilter, ReferralOrder } from '../referral.inputs.ts';
import { asDictated } from '../drafting/reference.ts';
import { relationBits } from './referral-node.ts';

const listed = (db: Kysely<VisibleDatabase>) => db.selectFrom('visible.referral as referral');

/** Each referral beside its activity: the index of that orders them, and the columns of `referral` stay the ones there are. */
function withActivity(db: Kysely<VisibleDatabase>): ReturnType<typeof listed> {
  return db
    .selectFrom('visible.referral_desk as activity')
    .innerJoin('visible.referral as referral', 'referral.id', 'activity.referral_id');
}

/**
 * The referrals that match. Every condition reads the masked view, where what is hidden is null: a filter on a
 * hidden field matches nothing, and counts nothing.
 */
export function filtered(
  db: Kysely<VisibleDatabase>,
  filter: ReferralFilter | null,
  viewer: Acting,
  order: ReferralOrder | null = null,
) {
  const byActivity = Boolean(filter?.activitySince) || order?.field === 'ACTIVITY_AT';
  let query = byActivity ? withActivity(db) : listed(db);
  if (!filter) return query;
  const { statuses, departments, modules, legalBases, urgent, relations, search, overdue, awaitsViewer } =
    filter;
  if (statuses) query = query.where(sql<SqlBool>`referral.status = any(${[...statuses]}::text[])`);
  if (departments)
    query = query.where(sql<SqlBool>`referral.department_code = any(${[...departments]}::text[])`);
  if (modules) query = query.where(sql<SqlBool>`referral.modules && ${[...modules]}::text[]`);
  if (legalBases) query = query.where(sql<SqlBool>`referral.legal_basis = any(${[...legalBases]}::text[])`);
  if (typeof urgent === 'boolean') query = query.where('referral.urgent', '=', urgent);
  if (relations) query = query.where(sql<SqlBool>`referral.bits & ${relationBits(relations)}::int <> 0`);
  if (typeof overdue === 'boolean') query = query.where('referral.is_overdue', '=', overdue);
  if (filter.activitySince)
    query = query.where(sql<SqlBool>`activity.activity_at >= ${filter.activitySince}`);
  if (filter.submittedFrom) {
    query = query.where(
      sql<SqlBool>`referral.submitted_at >= ${filter.submittedFrom}::date at time zone 'Europe/Paris'`,
    );
  }
  if (filter.submittedUntil) {
    query = query.where(
      sql<SqlBool>`referral.submitted_at < (${filter.submittedUntil}::date + 1) at time zone 'Europe/Paris'`,
    );
  }
  if (filter.intakeFrom) {
    query = query.where(
      sql<SqlBool>`referral.intake_at >= ${filter.intakeFrom}::date at time zone 'Europe/Paris'`,
    );
  }
  if (filter.intakeUntil) {
    query = query.where(
      sql<SqlBool>`referral.intake_at < (${filter.intakeUntil}::date + 1) at time zone 'Europe/Paris'`,
    );
  }
  if (awaitsViewer === true) query = query.where(awaiting());
  if (awaitsViewer === false) query = query.where(sql<SqlBool>`not (${awaiting()})`);
  if (typeof filter.outcomeUnacknowledged === 'boolean') {
    query = query.where(unacknowledged(filter.outcomeUnacknowledged));
  }
  if (typeof filter.assigned === 'boolean') query = query.where(charged(sql`is not null`, filter.assigned));
  if (typeof filter.assignedToViewer === 'boolean') {
    query = query.where(charged(sql`is not distinct from ${viewer.membershipId}`, filter.assignedToViewer));
  }
  if (search) query = query.where(matching(search));
  return query;
}

/**
 * On an outcome that the authority has yet to acknowledge. It says whether a court is behind, so that it never matches
 * where the legal basis is hidden.
 */
function unacknowledged(wanted: boolean) {
  return sql<SqlBool>`(not ('legalBasis' = any(referral.hidden)) and (referral.status = any(${[...outcomes]}::text[])
    and referral.legal_basis <> 'VOLUNTARY' and referral.outcome_acknowledged_at is null) = ${wanted})`;
}

/** On who takes care of it. Nobody in charge and not for the viewer to know are both null: the second never matches. */
function charged(test: RawBuilder<unknown>, wanted: boolean) {
  return sql<SqlBool>`(not ('assignee' = any(referral.hidden)) and (referral.assignee_id ${test}) = ${wanted})`;
}

/** The steps that move a referral on; a withdrawal or a note is possible nearly always and awaited never. */
const awaited = [
  'SUBMIT',
  'ACKNOWLEDGE',
  'PROVIDE_INFORMATION',
  'ACCEPT',
  'WAITLIST',
  'DECLINE',
  'SCHEDULE_INTAKE',
  'START',
  'ACKNOWLEDGE_OUTCOME',
] as const satisfies readonly ReferralAction[];

/** Waiting for this viewer, by the table of transitions. A waiting list waits for a place, not for a person. */
export function awaiting() {
  const cases = referralStatuses
    .filter((status) => status !== 'WAITLISTED')
    .map((status) => ({ status, mask: maskAwaited(status) }))
    .filter(({ mask }) => mask !== 0)
    .map(
      ({ status, mask }) =>
        sql`(referral.status = ${sql.lit(status)} and referral.bits & ${sql.lit(mask)} <> 0)`,
    );
  const redirecting = sql`referral.redirect_to_id is not null and referral.redirected_at is null`;
  // While another CPCA decides, the referral waits for that one alone. An outcome waits until it is acknowledged,
  // and under a measure for the authority alone; before an outcome that date is empty for everyone.
  const ended = sql`referral.status in (${sql.join(outcomes.map((status) => sql.lit(status)))})`;
  const ours = sql`(referral.legal_basis = 'VOLUNTARY' or referral.bits & ${sql.lit(caseRelations.authority)} <> 0)`;
  return sql<SqlBool>`(case when ${redirecting} then referral.redirect_to_id = referral.viewer_organisation_id
    else referral.outcome_acknowledged_at is null and (${sql.join(cases, sql` or `)})
     and (not ${ended} or ${ours}) end)`;
}

function maskAwaited(status: (typeof referralStatuses)[number]): number {
  // An interview may be moved, which nobody waits for.
  const possible = awaited
    .map((action) => transitionOf(action))
    .filter(({ from, to }) => from.includes(status) && to !== status);
  return Object.values(caseRelations).reduce(
    (mask, bit, column) => (possible.some(({ may }) => may[column] === 'yes') ? mask | bit : mask),
    0,
  );
}

/** The fewest signs by which a number is looked for however it is spaced: fewer are in half of them by chance. */
const shortestNumber = 4;

/** By name, by reference as it is written or said, by the court’s number where the viewer reads it. */
function matching(search: string) {
  if (search.length > 100) throw requestErrors.badInput(says.shortenSearch(100));
  const words = searchText(search).split(' ').filter(Boolean);
  const inName = words.map((word) => sql`participant.search_text like ${`%${likeLiteral(word)}%`}`);
  const reference = `%${likeLiteral(search.trim())}%`;
  const closed = search.replace(/[^\p{Letter}\p{Number}]+/gu, '').toUpperCase();
  const numbers =
    closed.length < shortestNumber
      ? sql`false`
      : sql`(replace(referral.reference, '-', '') like ${`%${asDictated(closed)}%`}
          or upper(regexp_replace(referral.prosecution_number, '[^[:alnum:]]+', '', 'g')) like ${`%${closed}%`})`;
  return sql<SqlBool>`(referral.reference ilike ${reference} or ${numbers} or exists (
    select from visible.participant participant
     where participant.id = referral.participant_id and ${words.length === 0 ? sql`false` : sql.join(inName, sql` and `)}))`;
}

const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, (special) => `\\${special}`);
