import type { Step, World } from './case.ts';
import type { Choices, Intent } from './history.ts';
import { possible } from './model.ts';
import { inChargeFor } from './parties.ts';
import { actions } from './specification.ts';
import type { Action } from './specification.ts';
import { everybody } from './words.ts';

/** What would end a life before it has begun, or leaves it where it is. */
const sideways: readonly Action[] = [
  'SAVE_DRAFT',
  'SHARE_DRAFT',
  'DISCARD',
  'DECLINE',
  'WITHDRAW',
  'WITHDRAW_ENTRY',
  'END_EARLY',
  'ADD_STATUS_UPDATE',
  'SEND_MESSAGE',
  'ASSIGN',
  'RECORD_CONSENT',
  'RECORD_WITHDRAWAL',
  'CORRECT_DETAILS',
  'CORRECT_SAFETY',
  'CORRECT_IDENTITY',
  'CORRECT_MEASURE',
  'CORRECT_MODULES',
  'CORRECT_CIRCUMSTANCES',
  'CORRECT_URGENCY',
  'CORRECT_ENTRY',
  'SEND_ENCLOSURE',
  'WITHDRAW_ENCLOSURE',
  'CHANGE_HOUSING_PARTNER',
  'CHANGE_HEALTH_PARTNER',
  'CHANGE_CLINICIAN',
  'DECLINE_HOUSING',
  'DECLINE_HEALTH',
  'WITHDRAW_HANDOVER',
  'REFUSE_HANDOVER',
];

/** The step that somebody takes when they mean to do this now; null when there is none. */
export function stepOf(world: World, intent: Exclude<Intent, { kind: 'the same again' }>): Step | null {
  if (intent.kind !== 'anything') return fittingStep(world, intent);
  const { who, action, current, choices } = intent;
  const last = world.cases.length - 1;
  const on = intent.on === 'this one' ? last : intent.on === 'the other one' ? last - 1 : -1;
  return {
    who,
    action,
    on,
    current,
    oneBehind: !current,
    ...choices,
    seenInCharge: inChargeFor(world.cases[on], who),
  };
}

function fittingStep(
  world: World,
  {
    kind,
    pick,
    choices,
  }: { readonly kind: 'onward' | 'fitting'; readonly pick: number; readonly choices: Choices },
): Step | null {
  const found = world.cases.flatMap((_, on) =>
    everybody.flatMap((who) => possible(world, who, on).map((action) => ({ on, who, action }))),
  );
  const meant = kind === 'onward' ? found.filter(({ action }) => !sideways.includes(action)) : found;
  // First which step and then who, or what many may do would be done most.
  const steps = actions.filter((action) => meant.some((one) => one.action === action));
  const action = steps[pick % Math.max(steps.length, 1)];
  const takers = meant.filter((one) => one.action === action);
  const taker = takers[Math.floor(pick / Math.max(steps.length, 1)) % Math.max(takers.length, 1)];
  if (taker === undefined) return null;
  const seenInCharge = inChargeFor(world.cases[taker.on], taker.who);
  return { ...taker, current: true, oneBehind: false, ...choices, seenInCharge };
}
