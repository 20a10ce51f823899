import { ticked } from '#lib/form/typed.ts';
import { readEntry, unsaidEntry } from '../entry/entry.ts';
import { readFrame } from './frame.ts';
import type { ShowStep } from '../step/show-step.server.ts';
import { stepActions } from '../step/step-actions.server.ts';

/** Step 1, on the start page and at its own address, which differ in what they show. */
export const frameActions = (show: ShowStep) =>
  stepActions({
    number: 1,
    show,
    read: (_event, typed, whole, draft) => {
      const frame = readFrame(typed, draft);
      if (!ticked(typed, 'entering')) return frame;
      const entry = readEntry(typed);
      const unsaid = draft === null && whole ? unsaidEntry(typed) : [];
      return {
        part: { ...entry.part, ...frame.part },
        problems: [...entry.problems, ...unsaid, ...frame.problems],
      };
    },
  });
