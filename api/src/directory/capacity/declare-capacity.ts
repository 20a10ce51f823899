import { LockMode } from '@mikro-orm/core';
import { DateTime } from 'luxon';
import type { HubContext } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { leaveTrace } from '../../audit/index.ts';
import { nowInParis } from './published-capacity.ts';
import { capacityInside } from './capacities.ts';
import type { DeclareCapacityInput } from './capacity.input.ts';
import type { ModuleCapacity } from './capacity.type.ts';
import { OfferEntity } from './offer.entity.ts';

/** What a declaration answers: the module as it stands now, or why nothing was changed. */
export interface Declared {
  readonly capacity: ModuleCapacity | null;
  readonly userErrors: readonly Refusal[];
}

/** The most that may be declared. */
const most = { places: 1000, weeks: 104 } as const;

/**
 * Declares the room of one module of the viewer's own CPCA. Only who coordinates it may; for anyone else it is as if
 * there were nothing to declare. Of two who declare at once, the second is told and nothing of the first is lost.
 */
export async function declareCapacity(ctx: HubContext, input: DeclareCapacityInput): Promise<Declared> {
  const acting = ctx.acting();
  const { organisationId } = acting;
  if (acting.function !== 'COORDINATOR') return refused(refusals.notFound('module'));
  return ctx.write(async (unit) => {
    if ((await capacityInside(unit, organisationId, input.module)) === null) {
      return refused(refusals.notFound('module'));
    }
    const wrong = malformed(input);
    const found = await unit.asWriter(async (em) => {
      const offer = await em.findOne(
        OfferEntity,
        { organisation: organisationId, module: input.module },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (offer === null) return 'gone' as const;
      if (offer.version !== input.version) return 'stale' as const;
      if (wrong.length > 0) return 'wrong' as const;
      offer.places = input.places;
      offer.weeks = input.weeks;
      offer.volunteerPercent = input.volunteerPercent;
      offer.nextStart = input.nextStart ?? null;
      offer.declaredAt = new Date();
      const { id: objectId, declaredAt: at } = offer;
      leaveTrace(em, acting, { action: 'DECLARE_CAPACITY', objectType: 'Offer', objectId, at });
      return 'declared' as const;
    });
    switch (found) {
      case 'gone':
        return refused(refusals.notFound('module'));
      case 'stale':
        return refused(refusals.stale());
      case 'wrong':
        return refused(...wrong);
      case 'declared':
        return { capacity: await capacityInside(unit, organisationId, input.module), userErrors: [] };
    }
  });
}

function refused(...userErrors: readonly Refusal[]): Declared {
  return { capacity: null, userErrors };
}

function malformed(input: DeclareCapacityInput): readonly Refusal[] {
  const wrong: Refusal[] = [];
  const between = (value: number, least: number, greatest: number) => value >= least && value <= greatest;
  if (!between(input.places, 0, most.places)) {
    wrong.push(refusals.invalid('places', says.places(most.places)));
  }
  if (!between(input.weeks, 1, most.weeks)) {
    wrong.push(refusals.invalid('weeks', says.weeks(most.weeks)));
  }
  if (!between(input.volunteerPercent, 0, 100)) {
    wrong.push(refusals.invalid('volunteerPercent', says.share));
  }
  if (input.nextStart) {
    const start = DateTime.fromISO(input.nextStart, { zone: 'Europe/Paris' });
    const today = nowInParis().startOf('day');
    if (start < today || start > today.plus({ years: 2 })) {
      wrong.push(refusals.invalid('nextStart', says.dayToCome));
    }
  }
  return wrong;
}
