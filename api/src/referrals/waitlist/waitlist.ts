import { DateTime } from 'luxon';
import { sql, type SqlBool } from 'kysely';
import { bitsOf } from '../../access/index.ts';
import { eachNode, pageOfRows } from '../../access/queries/index.ts';
import type { PageRequest } from '../../access/queries/index.ts';
import type { HubContext } from '../../context.ts';
import { expectedAfter, nowInParis, paceOf, type CapacityRow, type Module } from '../../directory/index.ts';
import { uuidOf } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { instant, type Listed } from '../../vocabulary/index.ts';
import { deadlinesLoader, programmeLimitDay, type Deadlines } from '../deadlines/index.ts';
import { referralNode, type ReferralNode, type ReferralRow } from '../reading/referral-node.ts';
import { placeOf } from '../reading/filter.ts';
import { rank, type Ranked, type Waiting } from './rank.ts';
import type { WaitlistEntry, WaitlistReason } from './waitlist.type.ts';

export type WaitlistNode = Omit<WaitlistEntry, 'referral'> & { readonly referral: ReferralNode };

interface Entry extends Waiting {
  readonly row: ReferralRow;
}

const taken = ['ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'] as const;
const countingPlaces = (['WAITLISTED', ...taken] as const).map((status) => sql.lit(placeOf(status)));
const decides = bitsOf(['coordinator', 'caseworker']);

/**
 * The waiting list of one module of a CPCA, in the order in which places are offered: for its team, and for who
 * coordinates the group that it is part of; null for anyone else, as for a CPCA that there is not. It is ranked from
 * what this viewer may read of each referral, in one reading, and from nothing else.
 */
export async function listWaitlist(
  ctx: HubContext,
  organisation: string | null,
  module: Module,
  page: PageRequest,
): Promise<Listed<WaitlistNode> | null> {
  const { organisationId: own } = ctx.acting();
  const meant = organisation === null ? own : uuidOf('Organisation', organisation);
  return meant === null ? null : await listWaitlistOf(ctx, meant, module, page);
}

/** The same by the key of the CPCA. */
export async function listWaitlistOf(
  ctx: HubContext,
  meant: KeyOf<'Organisation'>,
  module: Module,
  page: PageRequest,
): Promise<Listed<WaitlistNode> | null> {
  const organisationId = await ownOrBelow(ctx, meant);
  if (organisationId === null) return null;
  const capacity = await capacityOf(ctx, organisationId, module);
  if (capacity === null) return null;
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.referral as referral')
      .selectAll()
      // Along the index of the states, and as keys: of all that a coordinator sees few wait or have a place, and joined
      // with the desk all of it would be read.
      .where(
        sql<SqlBool>`referral.id = any(array(
        select desk.referral_id from visible.referral_desk desk where desk.status_place in (${sql.join(countingPlaces)})))`,
      )
      .where('referral.recipient_id', '=', organisationId)
      .where(sql<SqlBool>`${module} = any(referral.modules)`)
      .execute(),
  );
  const own = rows.filter(({ bits }) => (bits & decides) !== 0);
  const occupying = own.filter(({ status }) => status !== 'WAITLISTED');
  const deadlines = await deadlinesLoader(ctx).load(organisationId);
  const waiting = own.filter(({ status }) => status === 'WAITLISTED').map((row) => entryOf(row, deadlines));
  const ranked = rank(waiting, {
    percent: capacity.volunteer_percent,
    taken: occupying.length,
    voluntary: occupying.filter(({ legal_basis: basis }) => basis === 'VOLUNTARY').length,
  });
  const list = ctx.list(`waitlist/${organisationId}/${module}`);
  const found = pageOfRows(list, ranked, ({ entry }) => entry.id, page);
  const now = nowInParis();
  return {
    ...eachNode(found, (row) => waitlistNode(row, capacity, now)),
    totalCount: () => Promise.resolve(ranked.length),
  };
}

/** The CPCA meant, where the viewer works for it or coordinates the group above it. */
async function ownOrBelow(
  ctx: HubContext,
  uuid: KeyOf<'Organisation'>,
): Promise<KeyOf<'Organisation'> | null> {
  const { organisationId, function: memberFunction } = ctx.acting();
  if (memberFunction !== 'COORDINATOR' && memberFunction !== 'CASEWORKER') return null;
  if (uuid === organisationId) return uuid;
  const below = await ctx.read((db) =>
    db
      .selectFrom('visible.organisation')
      .select('id')
      .where('id', '=', uuid)
      .where('parent_id', '=', organisationId)
      .executeTakeFirst(),
  );
  return below?.id ?? null;
}

async function capacityOf(
  ctx: HubContext,
  organisationId: KeyOf<'Organisation'>,
  module: Module,
): Promise<CapacityRow | null> {
  const row = await ctx.read((db) =>
    db
      .selectFrom('visible.recipient_capacity')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('module', '=', module)
      .executeTakeFirst(),
  );
  return row ?? null;
}

function entryOf(row: ReferralRow, deadlines: Deadlines): Entry {
  const {
    legal_basis: legalBasis,
    final_on: finalOn,
    measure_start: measureStart,
    measure_end: measureEnd,
  } = row;
  return {
    row,
    id: row.id,
    urgent: row.urgent === true,
    deadline: programmeLimitDay({ legalBasis, finalOn, measureStart, measureEnd }, deadlines),
    requestedAt: instant(row.submitted_at ?? row.updated_at).getTime(),
    voluntary: legalBasis === 'VOLUNTARY',
  };
}

function waitlistNode(ranked: Ranked<Entry>, capacity: CapacityRow, now: DateTime): WaitlistNode {
  const { entry, position } = ranked;
  const { places, taken: full } = capacity;
  return {
    position,
    referral: referralNode(entry.row),
    because: because(ranked),
    expectedDays:
      places === 0 ? null : expectedAfter(paceOf(capacity, now), position - (places - (full ?? places))),
  };
}

function because({ entry, byShare }: Ranked<Entry>): WaitlistReason[] {
  const requestedOn = DateTime.fromMillis(entry.requestedAt, { zone: 'Europe/Paris' }).toISODate();
  const reasons: readonly (readonly [boolean, WaitlistReason])[] = [
    [byShare, { kind: 'VOLUNTEER_SHARE', day: null }],
    [entry.urgent, { kind: 'URGENCY', day: null }],
    [entry.deadline !== null, { kind: 'LEGAL_DEADLINE', day: entry.deadline }],
    [true, { kind: 'REQUEST_AGE', day: requestedOn }],
  ];
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
}
