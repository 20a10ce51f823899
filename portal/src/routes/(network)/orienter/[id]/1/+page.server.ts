import { frameActions } from '../../draft/frame-step.server.ts';
import { placesKey } from '../../draft/load-step.server.ts';
import { showFrame } from '../../draft/show-step.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  return await showFrame(event);
};

export const actions: Actions = frameActions(showFrame);
