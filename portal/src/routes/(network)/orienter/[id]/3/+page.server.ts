import { loadStep } from '../../draft/load-step.server.ts';
import { readNeeds, typedNeeds } from '../../draft/needs.ts';
import { stepActions } from '../../draft/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const step = await loadStep(event);
  return { ...step, typed: typedNeeds(step.draft) };
};

export const actions: Actions = stepActions({ number: 3, read: (_event, typed) => readNeeds(typed) });
