import { placesKey } from '../../step/load-step.server.ts';
import { readNeeds } from '../../needs/needs.ts';
import { showNeeds } from '../../step/show-step.server.ts';
import { stepActions } from '../../step/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  return await showNeeds(event);
};

export const actions: Actions = stepActions({
  number: 3,
  show: showNeeds,
  read: (_event, typed) => readNeeds(typed),
});
