import { readFrame } from './frame.ts';
import { stepActions } from './step-actions.server.ts';

/** Step 1, on the start page and at its own address. */
export const frameActions = stepActions({
  number: 1,
  read: (_event, typed, _whole, draft) => readFrame(typed, draft),
});
