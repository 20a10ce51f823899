import { frameActions } from '../../frame/frame-step.server.ts';
import { placesKey } from '../../step/load-step.server.ts';
import { showFrame } from '../../step/show-step.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  return await showFrame(event);
};

export const actions: Actions = frameActions(showFrame);
