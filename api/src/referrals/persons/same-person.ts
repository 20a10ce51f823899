import type { QueryResult } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { caseRelations } from '../../access/index.ts';
import type { Acting, HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { leaveTrace } from '../../audit/index.ts';
import { instant } from '../../vocabulary/index.ts';
import { readParticipant } from '../reading/read-referrals.ts';
import type { ParticipantNode } from '../reading/referral-node.ts';
import type { PersonVerdict } from './person-link.enums.ts';

/** What a decision answers: the person as they are now, or why nothing was decided. */
export interface LinkOutcome {
  readonly participant: ParticipantNode | null;
  readonly userErrors: readonly Refusal[];
}

/**
 * Decides that two people are one, or two. Neither record changes: the decision is a row between them, so that
 * whoever follows only one reads the same as before, and undoing it leaves no trace but the audit trail.
 */
export async function linkPersons(
  ctx: HubContext,
  input: {
    readonly participantId: KeyOf<'Participant'>;
    readonly otherId: KeyOf<'Participant'>;
    readonly verdict: PersonVerdict;
  },
): Promise<LinkOutcome> {
  const acting = ctx.acting();
  const { participantId: one, otherId: other } = input;
  if (one === other) return refused(refusals.invalid('otherId', says.otherPerson));
  const refusedBy = await ctx.write(async (unit) => {
    if (!(await coordinates(unit, one))) return refusals.notFound('participantId');
    if (!(await coordinates(unit, other))) return refusals.notFound('otherId');
    const [low = one, high = other] = [one, other].sort();
    const decided = await unit.asWriter(async (em) => {
      // Of two who decide at once the second waits for the first, and then inserts nothing.
      const { affectedRows } = await em.execute<QueryResult>(
        `insert into hub.person_link (id, low_id, high_id, verdict, decided_at, decided_by_id, decided_by, decided_by_organisation_id)
         values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (low_id, high_id) where undone_at is null do nothing`,
        [
          newId('PersonLink'),
          low,
          high,
          input.verdict,
          new Date(),
          acting.membershipId,
          acting.personName,
          acting.organisationId,
        ],
        'run',
      );
      if (affectedRows === 0) return false;
      await traceBoth(em, acting, input.verdict === 'SAME' ? 'MERGE_PERSONS' : 'TELL_PERSONS_APART', [
        low,
        high,
      ]);
      return true;
    });
    return decided ? null : decidedBefore(unit, low, high);
  });
  return refusedBy === null ? answered(ctx, one) : refused(refusedBy);
}

/** Undoes a decision, whichever it was: both people are again what they were before it. */
export async function undoPersonLink(
  ctx: HubContext,
  { id }: { readonly id: KeyOf<'PersonLink'> },
): Promise<LinkOutcome> {
  const acting = ctx.acting();
  const undone = await ctx.write(async (unit) => {
    const row = await unit.visible
      .selectFrom('visible.person_link')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined || (row.bits & caseRelations.coordinator) === 0) return null;
    return unit.asWriter(async (em) => {
      const { affectedRows } = await em.execute<QueryResult>(
        'update hub.person_link set undone_at = ?, undone_by_id = ? where id = ? and undone_at is null',
        [new Date(), acting.membershipId, id],
        'run',
      );
      if (affectedRows === 0) return null;
      await traceBoth(em, acting, row.verdict === 'SAME' ? 'UNMERGE_PERSONS' : 'STOP_TELLING_APART', [
        row.low_id,
        row.high_id,
      ]);
      return row.low_id;
    });
  });
  return undone === null ? refused(refusals.notFound('id')) : answered(ctx, undone);
}

async function answered(ctx: HubContext, participant: KeyOf<'Participant'>): Promise<LinkOutcome> {
  return { participant: await readParticipant(ctx, participant), userErrors: [] };
}

function refused(...userErrors: readonly Refusal[]): LinkOutcome {
  return { participant: null, userErrors };
}

async function coordinates(unit: WriteUnit, participant: KeyOf<'Participant'>): Promise<boolean> {
  const row = await unit.visible
    .selectFrom('visible.participant')
    .select('bits')
    .where('id', '=', participant)
    .executeTakeFirst();
  return row !== undefined && (row.bits & caseRelations.coordinator) !== 0;
}

/** Who decided first, and when: the viewer coordinates both, and so reads the decision. */
async function decidedBefore(
  unit: WriteUnit,
  low: KeyOf<'Participant'>,
  high: KeyOf<'Participant'>,
): Promise<Refusal> {
  const row = await unit.visible
    .selectFrom('visible.person_link')
    .selectAll()
    .where('low_id', '=', low)
    .where('high_id', '=', high)
    .executeTakeFirst();
  if (row === undefined) return refusals.stale();
  return refusals.stale(row.decided_by, instant(row.decided_at));
}

async function traceBoth(
  em: EntityManager,
  acting: Acting,
  action: string,
  participants: readonly string[],
): Promise<void> {
  const at = new Date();
  for (const objectId of participants) {
    leaveTrace(em, acting, { action, objectType: 'Participant', objectId, at });
  }
}
