import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { HubContext } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { leaveTrace } from '../../audit/index.ts';
import { problemsOf } from './reason-problems.ts';
import { coordinatesRegion } from './coordinates-region.ts';
import { reasonNode, reasonRow } from './read-reasons.ts';
import type { ReasonNode } from './read-reasons.ts';
import { ReasonEntity } from './reason.entity.ts';
import type { SaveReasonInput } from './reason.input.ts';

interface Answer {
  readonly reason: ReasonNode | null;
  readonly userErrors: readonly Refusal[];
}

/** Adds a reason, or changes its words, its place, whether it is offered. For who coordinates the region. */
export async function saveReason(ctx: HubContext, input: SaveReasonInput): Promise<Answer> {
  ctx.acting();
  try {
    return await ctx.write(async (unit) => {
      if (!(await coordinatesRegion(ctx, unit.visible))) return refused(refusals.notFound());
      const wrong = problemsOf(input);
      if (wrong.length > 0) return refused(...wrong);
      const refusal = await unit.asWriter((em) => save(em, ctx, input));
      if (refusal !== null) return refused(refusal);
      const row = await reasonRow(unit.visible, input.kind, input.code);
      return { reason: row === null ? null : reasonNode(row), userErrors: [] };
    });
  } catch (error) {
    // Of two who add the same code at once, the second is told that it is there.
    if (error instanceof UniqueConstraintViolationException) return refused(taken());
    throw error;
  }
}

/** Null when it is saved. Of two who change it at once the second waits for the lock, and then finds a newer version. */
async function save(em: EntityManager, ctx: HubContext, input: SaveReasonInput): Promise<Refusal | null> {
  const { kind, code, version = null, noteRequired, active, position } = input;
  const texts = {
    ...{ labelFr: oneLine(input.labelFr), labelEn: oneLine(input.labelEn) },
    ...{ noteRequired, active, position },
  };
  const known = await em.findOne(ReasonEntity, { kind, code }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (known !== null) {
    if (version === null) return taken();
    if (known.version !== version) return refusals.settingsChanged();
    em.assign(known, texts);
    await em.flush();
    await keepTrace(em, ctx, known.id);
    return null;
  }
  if (version !== null) return refusals.notFound('code');
  const id = newId('Reason');
  em.create(ReasonEntity, { id, version: 1, kind, code, ...texts });
  await em.flush();
  await keepTrace(em, ctx, id);
  return null;
}

async function keepTrace(em: EntityManager, ctx: HubContext, objectId: string): Promise<void> {
  leaveTrace(em, ctx.acting(), { action: 'SAVE_REASON', objectType: 'Reason', objectId });
}

/** A label stands in a list and in the middle of sentences. */
const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const taken = (): Refusal => refusals.invalid('code', says.reasonCodeTaken);

function refused(...userErrors: readonly Refusal[]): Answer {
  return { reason: null, userErrors };
}
