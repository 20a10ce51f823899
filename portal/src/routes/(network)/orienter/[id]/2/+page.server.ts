import { graphqlFor } from '#lib/graphql/client.ts';
import { peekCommuneField, readCommuneField } from '#lib/persons/commune.server.ts';
import { placesKey } from '../../draft/load-step.server.ts';
import { readPerson } from '../../draft/person.ts';
import { showPerson } from '../../draft/show-step.server.ts';
import { stepActions } from '../../draft/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  return await showPerson(event);
};

export const actions: Actions = stepActions({
  number: 2,
  show: showPerson,
  read: async (event, typed, isContinuing) => {
    const commune = isContinuing ? await readCommuneField(graphqlFor(event), typed) : peekCommuneField(typed);
    const reading = readPerson(typed, commune);
    return commune.kind === 'offered' ? { ...reading, communes: commune.communes } : reading;
  },
});
