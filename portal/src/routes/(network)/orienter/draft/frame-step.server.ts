import { readFrame } from './frame.ts';
import type { ShowStep } from './show-step.server.ts';
import { stepActions } from './step-actions.server.ts';

/** Step 1, on the start page and at its own address, which differ in what they show. */
export const frameActions = (show: ShowStep) =>
  stepActions({
    number: 1,
    show,
    read: (_event, typed, _whole, draft) => readFrame(typed, draft),
  });
