import { placesKey } from '../../draft/load-step.server.ts';
import { readNeeds } from '../../draft/needs.ts';
import { showNeeds } from '../../draft/show-step.server.ts';
import { stepActions } from '../../draft/step-actions.server.ts';
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
