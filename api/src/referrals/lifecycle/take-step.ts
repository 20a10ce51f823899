import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { beginsWait, hasCome, isInTime, transitionOf } from '../../access/index.ts';
import type { ReferralAction } from '../../access/index.ts';
import type { Acting, HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { instantOrNull } from '../../vocabulary/index.ts';
import { leaveTrace } from '../../audit/index.ts';
import { step } from '../../step.ts';
import { defaultDeadlines, dueAt, withAmounts } from '../deadlines/index.ts';
import type { DeadlineAmounts, Deadlines } from '../deadlines/index.ts';
import { StatusUpdateEntity } from '../timeline/journal.entity.ts';
import { recordStep } from '../timeline/journal.ts';
import { ReferralEntity } from '../referral.entity.ts';
import {
  besideTheAuthority,
  handsOver,
  isPossible,
  mayTake,
  partOf,
  referralNode,
  statusUpdateNode,
} from '../reading/referral-node.ts';
import type { ReferralNode, ReferralRow, StepFacts } from '../reading/referral-node.ts';

/** What a mutation of a referral answers: the referral as the viewer sees it now, or why nothing was done. */
export interface Outcome {
  readonly referral: ReferralNode | null;
  readonly userErrors: readonly Refusal[];
}

/** A step being taken: the row is locked, its version and state are right, the viewer may take it. */
export interface Step {
  readonly action: ReferralAction;
  readonly entity: ReferralEntity;
  readonly em: EntityManager;
  readonly acting: Acting;
  readonly now: Date;
  /** Of the CPCA that had it when it was locked. */
  readonly deadlines: Deadlines;
}

interface Taking {
  /** Steps that are taken with it: whoever may not take one of them takes none. */
  readonly also?: readonly ReferralAction[];
  /** Reads, as the viewer, what the step needs besides the referral; refusals end it. */
  readonly prepare?: (unit: WriteUnit, row: ReferralRow) => Promise<readonly Refusal[]>;
  /** True when someone acted first in a way that the version does not show. */
  readonly overtaken?: (step: Step) => Promise<boolean>;
  /** Changes the referral, as writer. Refusals undo it. */
  readonly change: (step: Step) => Promise<readonly Refusal[] | void> | readonly Refusal[] | void;
  /** The deadlines that count from this step on, where it goes to another CPCA than the one that has it. */
  readonly deadlines?: () => Deadlines;
  /** Changes that hang on the referral’s own and come before the step is recorded, as writer: whose are to be told of it. */
  readonly onceChanged?: (step: Step) => Promise<void> | void;
  /** Changes that come after the step was recorded, as writer. */
  readonly afterwards?: (step: Step) => Promise<void>;
  /** The lines that it leaves, where they are not one line of the step itself. */
  readonly records?: () => readonly ReferralAction[];
  /** Who of the author's house was in charge until this step, where it puts somebody else in charge. */
  readonly formerId?: () => KeyOf<'Membership'> | null;
  /** The other house of a hand-over. */
  readonly other?: () => KeyOf<'Organisation'> | null;
  /** A word beside the step, for those who follow the whole case. */
  readonly note?: string | null;
  /** True when this very step was taken before by the same request, so that it is answered and not refused. */
  readonly alreadyDone?: (step: Step) => Promise<boolean>;
}

/**
 * Takes one step of the lifecycle: what every step asks, and beside it what is the referral's own. Its table of
 * transitions says who may and from which state, its journal is the timeline, its deadlines begin anew.
 */
export async function takeStep(
  ctx: HubContext,
  action: ReferralAction,
  { id, version }: { readonly id: KeyOf<'Referral'>; readonly version: number | null },
  taking: Taking,
): Promise<Outcome> {
  const acting = ctx.acting();
  let deadlines = defaultDeadlines;
  const stepOf = (em: EntityManager, entity: ReferralEntity): Step => ({
    ...{ action, entity, em, acting, now: new Date(), deadlines },
  });
  const { also = [], prepare, overtaken } = taking;
  const { after, userErrors } = await step<ReferralRow, ReferralEntity>(ctx, {
    version,
    find: (unit) => visibleRow(unit, id),
    may: ({ bits }) => [action, ...also].every((one) => mayTake(one, bits)),
    ...(prepare && { prepare }),
    lock: async (em) => {
      const locked = await lockReferral(em, id);
      deadlines = withAmounts(locked?.amounts ?? {});
      return locked?.entity ?? null;
    },
    alreadyDone: async (em, entity) =>
      (await taking.alreadyDone?.(stepOf(em, entity))) === true ||
      (!taking.note && version !== null && (await isRepeated(stepOf(em, entity), version))),
    ...(overtaken && { overtaken: (em, entity) => overtaken(stepOf(em, entity)) }),
    isPossible: (entity, row) => isPossible(action, entity.status, factsOf(entity, row, acting)),
    change: (em, entity) => change(stepOf(em, entity), taking),
    stale: (unit, row, how) => staleRefusal(unit, row, how === 'overtaken' ? action : 'moved'),
    wrongState: (row) => notFrom(row, action),
  });
  return { referral: after === null ? null : referralNode(after), userErrors };
}

/** An outcome of which nothing was done: the refusals become `userErrors` of the payload. */
export function refused(...userErrors: readonly Refusal[]): Outcome {
  return { referral: null, userErrors };
}

async function change(taken: Step, taking: Taking): Promise<readonly Refusal[]> {
  const { entity, action, now } = taken;
  const from = entity.status;
  const { to, quiet } = transitionOf(action);
  const refusedBy = (await taking.change(taken)) ?? [];
  if (refusedBy.length > 0) return refusedBy;
  if (to === 'GONE') {
    // The one thing that is left of it: that somebody threw it away.
    leaveTrace(taken.em, taken.acting, {
      action,
      objectType: 'Referral',
      objectId: entity.id,
      at: now,
    });
    return [];
  }
  // A note leaves the referral as it was: a newer version would tell those who may not read it that it is there.
  if (quiet) return [];
  // What goes back says itself where to.
  if (to !== 'BEFORE') entity.status = to ?? entity.status;
  entity.updatedAt = now;
  if (entity.status !== from || beginsWait(action)) {
    entity.dueAt = dueAt(entity, now, taking.deadlines?.() ?? taken.deadlines);
  }
  await taken.em.flush();
  await taking.onceChanged?.(taken);
  for (const recorded of taking.records?.() ?? [action]) {
    if (recorded !== 'SAVE_DRAFT')
      recordStep({ ...taken, action: recorded }, from, taking.note ?? null, {
        ...{ formerId: taking.formerId?.(), otherId: taking.other?.() },
      });
  }
  await taking.afterwards?.(taken);
  return [];
}

function factsOf(entity: ReferralEntity, row: ReferralRow, acting: Acting): StepFacts {
  return {
    outcomeAcknowledged: entity.outcomeAcknowledgedAt !== null,
    reopenable: isInTime(entity.outcomeAcknowledgedAt !== null, entity.reopenUntil),
    intakeToCome: !hasCome(entity.intakeAt),
    redirectingTo: entity.redirectedAt === null ? (entity.redirectTo?.id ?? null) : null,
    viewerOrganisation: acting.organisationId,
    besideTheAuthority: besideTheAuthority(entity.legalBasis, row.bits),
    handsOver: handsOver(row),
    withoutSender: entity.referrer === null,
    takesPart: partOf(row),
    // which file it is and whose is asked by the step itself
    fileToTakeBack: true,
    justEntered: row.just_entered,
    enteredHere: entity.enteredById === acting.organisationId,
  };
}

/** Why a step is not possible: where the referral stands, that it stood so for too long, or that its hour has not come. */
function notFrom(row: ReferralRow, action: ReferralAction): Refusal {
  const { from, within, notBefore } = transitionOf(action);
  const intakeAt = instantOrNull(row.intake_at);
  if (notBefore !== undefined && from.includes(row.status) && intakeAt !== null && !hasCome(intakeAt))
    return refusals.tooEarly(says.startedTooEarly(intakeAt));
  if (within === undefined || !from.includes(row.status)) return refusals.wrongState(row.status);
  return refusals.tooLate(
    says.reopenedTooLate(instantOrNull(row.reopen_until ?? row.outcome_acknowledged_at)),
  );
}

/**
 * Steps that can say one thing only. Of others the second may say something else than the first (another reason,
 * another question, a yes after a no), and to answer it as done would lose that unheard.
 */
const wordless: readonly ReferralAction[] = [
  'ACKNOWLEDGE',
  'WAITLIST',
  'START',
  'RESUME',
  'ACKNOWLEDGE_OUTCOME',
];

/**
 * Whether this very step was taken by this very person on the version that is stated: an answer that was lost on its
 * way back, a double click, a second window. It is answered again, and not refused as if someone else had been first.
 */
async function isRepeated({ em, entity, action, acting }: Step, version: number): Promise<boolean> {
  if (!wordless.includes(action) || entity.version !== version + 1) return false;
  const last = await em.findOne(
    StatusUpdateEntity,
    { referralId: entity.id, toStatus: { $ne: null } },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
  return last?.action === action && last.authorId === acting.membershipId;
}

/** The referral, locked, with the deadlines that its CPCA set. */
async function lockReferral(
  em: EntityManager,
  id: KeyOf<'Referral'>,
): Promise<{ readonly entity: ReferralEntity; readonly amounts: DeadlineAmounts | null } | null> {
  const { rows } = await sql<{ readonly amounts: DeadlineAmounts | null }>`select referral.*, setting.amounts
      from hub.referral left join hub.deadline_setting setting on setting.organisation_id = referral.recipient_id
     where referral.id = ${id} for update of referral`.execute(em.getKysely());
  const [locked] = rows;
  if (locked === undefined) return null;
  const { amounts, ...row } = locked;
  return { entity: em.map(ReferralEntity, row), amounts };
}

async function visibleRow(unit: WriteUnit, uuid: KeyOf<'Referral'>): Promise<ReferralRow | null> {
  const row = await unit.visible
    .selectFrom('visible.referral')
    .selectAll()
    .where('id', '=', uuid)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Who acted first and when: as much of their line as this viewer may read. A step that moved the referral is signed
 * with the instant that the referral has; a word said since has moved nothing, and who said it did not act first.
 * Where that line is for others, nobody is named rather than somebody else.
 */
async function staleRefusal(
  unit: WriteUnit,
  { id }: Pick<ReferralRow, 'id'>,
  by: 'moved' | ReferralAction,
): Promise<Refusal> {
  const lines = unit.visible
    .selectFrom('visible.status_update as line')
    .selectAll('line')
    .where('line.referral_id', '=', id)
    .orderBy('line.at', 'desc')
    .orderBy('line.id', 'desc');
  const last = await (
    by === 'moved'
      ? lines
          .innerJoin('visible.referral as now', 'now.id', 'line.referral_id')
          .whereRef('line.at', '=', 'now.updated_at')
          .where('line.to_status', 'is not', null)
      : lines.where('line.action', '=', by)
  ).executeTakeFirst();
  if (last === undefined) return refusals.stale();
  const { authorName, at } = statusUpdateNode(last);
  return refusals.stale(authorName, at);
}
