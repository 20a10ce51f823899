import { placesKey } from '../../draft/load-step.server.ts';
import { send } from '../../draft/send.server.ts';
import { readSending } from '../../draft/sending.ts';
import { showSending } from '../../draft/show-step.server.ts';
import { stepActions } from '../../draft/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  return await showSending(event);
};

const { enregistrer, plusTard, retour } = stepActions({
  number: 4,
  show: showSending,
  read: (_event, typed) => readSending(typed),
});

export const actions: Actions = { enregistrer, plusTard, retour, envoyer: send };
