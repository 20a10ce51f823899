import { loadStep } from '../../draft/load-step.server.ts';
import { send, sendingKey } from '../../draft/send.server.ts';
import { missingFrom, readSending, typedSending } from '../../draft/sending.ts';
import { stepActions } from '../../draft/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const step = await loadStep(event);
  // without the person's commune the list would be that of the visitor's own seat
  const offered = step.draft.participant?.commune ? step.recipients : [];
  return {
    ...step,
    offered,
    key: sendingKey(),
    missing: missingFrom(step.draft),
    typed: typedSending(step.draft, offered[0]?.organisation.id ?? null),
  };
};

const { enregistrer, plusTard, retour } = stepActions({
  number: 4,
  read: (_event, typed) => readSending(typed),
});

export const actions: Actions = { enregistrer, plusTard, retour, envoyer: send };
