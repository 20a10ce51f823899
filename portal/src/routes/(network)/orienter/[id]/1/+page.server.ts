import { firstFrame, frameChoices } from '../../draft/frame-choices.server.ts';
import { frameActions } from '../../draft/frame-step.server.ts';
import { loadStep } from '../../draft/load-step.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [step, choices] = await Promise.all([loadStep(event), frameChoices(event)]);
  return { ...step, choices, typed: firstFrame(event, step.draft) };
};

export const actions: Actions = frameActions;
