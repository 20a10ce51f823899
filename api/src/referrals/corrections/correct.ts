import { DateTime } from 'luxon';
import { partnerBits } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import type { KeyOf } from '../../names.types.ts';
import { acknowledgeBy, dueAt } from '../deadlines/index.ts';
import type { Deadlines } from '../deadlines/index.ts';
import { malformed } from '../drafting/check-draft.ts';
import { assign } from '../drafting/optional-input.ts';
import { communeMeant, departmentOfCommune } from '../drafting/residence.ts';
import { refused, takeStep } from '../lifecycle/take-step.ts';
import type { Outcome, Step } from '../lifecycle/take-step.ts';
import { foundBy } from '../persons/found-by.ts';
import type { ReferralEntity } from '../referral.entity.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import { wrongOnceCorrected } from './allowed.ts';
import { nameHouses, tieAuthorities, untieAuthorities } from './authorities.ts';
import { compare, stepsAsked, stepsOf } from './compare.ts';
import type { Compared } from './compare.ts';
import type { CorrectReferralInput } from './correction.inputs.ts';
import { keepHistory } from './keep-history.ts';

/**
 * Corrects what was sent, while the referral is open. Who may write which field is said by the grids, and held by the
 * database below this verb. What stands under one heading of the grids leaves a line of its own, for those who read it: whoever
 * does not read the constraints is not told that they changed. What each field was is kept for the same readers.
 */
export async function correctReferral(ctx: HubContext, input: CorrectReferralInput): Promise<Outcome> {
  const wrong = malformed(input, DateTime.now());
  if (wrong.length > 0) return refused(...wrong);
  const [action = 'CORRECT_DETAILS', ...also] = stepsAsked(input);
  let houses: ReadonlyMap<KeyOf<'Organisation'>, string> = new Map();
  let found: Compared | null = null;
  let meant = input;
  const steps = () => stepsOf(found?.changes ?? []);
  return takeStep(ctx, action, input, {
    also,
    prepare: async (unit, row) => {
      const { names, orderedById, refusals: unnamed } = await nameHouses(unit, row, input);
      houses = names;
      meant = orderedById === undefined ? input : { ...input, orderedById };
      return [...unnamed, ...(await departmentOfCommune(unit, communeMeant(input))).refusals];
    },
    // The same once more, after a lost answer or a double click, finds nothing to correct. A draft is saved, and never corrected.
    alreadyDone: async (step) => {
      found = await compare(step, meant);
      return found?.changes.length === 0 && step.entity.status !== 'DRAFT';
    },
    change: async (step) => {
      if (found === null) return [];
      apply(step, found);
      return wrongOnceCorrected(step, found, await modulesTakenIn(step, found), input.confirmed);
    },
    onceChanged: async (step) => {
      keepHistory(step, found?.changes ?? [], houses);
      if (changesAuthority(found)) await tieAuthorities(step);
    },
    records: steps,
    afterwards: async (step) => {
      if (changesAuthority(found)) await untieAuthorities(step);
    },
  });
}

function apply({ entity, now, deadlines }: Step, { person, ofPerson, ofReferral, changes }: Compared): void {
  assign(person, ofPerson);
  assign(entity, ofReferral);
  const steps = stepsOf(changes);
  if (steps.includes('CORRECT_IDENTITY')) Object.assign(person, foundBy(person));
  // What else is due runs from a step and not from the measure.
  if (steps.includes('CORRECT_MEASURE') && entity.status === 'ACTIVE')
    entity.dueAt = dueAt(entity, now, deadlines);
  if (ofReferral.urgent !== undefined && entity.status === 'SUBMITTED') fixReceipt(entity, now, deadlines);
}

/** What turns out to be urgent is to be received within the day from now; what is not, within the days that it had when it was sent. */
function fixReceipt(entity: ReferralEntity, now: Date, deadlines: Deadlines): void {
  const since = entity.urgent ? now : (entity.submittedAt ?? now);
  const by = acknowledgeBy(since, entity.urgent, deadlines);
  const before = entity.acknowledgeBy;
  entity.acknowledgeBy = entity.urgent && before !== null && before < by ? before : by;
  entity.dueAt = entity.redirectTo === null ? entity.acknowledgeBy : entity.dueAt;
}

const changesAuthority = (found: Compared | null): boolean =>
  found !== null &&
  (Object.hasOwn(found.ofReferral, 'orderedBy') || Object.hasOwn(found.ofReferral, 'supervisedBy'));

/** The modules that partners take in; asked where the modules change. */
async function modulesTakenIn({ em, entity }: Step, { ofReferral }: Compared): Promise<readonly string[]> {
  if (ofReferral.modules === undefined) return [];
  const parties = await em.find(ReferralPartyEntity, { referralId: entity.id });
  return parties
    .filter(({ relations, overAt }) => overAt === null && (relations & partnerBits) !== 0)
    .flatMap(({ modules }) => modules);
}
