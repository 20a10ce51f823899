import { placesKey } from '../../step/load-step.server.ts';
import { send } from '../../sending/send.server.ts';
import { readSending } from '../../sending/sending.ts';
import { showSending } from '../../step/show-step.server.ts';
import { stepActions } from '../../step/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  return await showSending(event);
};

const { enregistrer, plusTard, retour, joindre, retirerPiece } = stepActions({
  number: 4,
  show: showSending,
  read: (_event, typed) => readSending(typed),
});

export const actions: Actions = { enregistrer, plusTard, retour, joindre, retirerPiece, envoyer: send };
