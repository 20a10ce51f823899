import { graphqlFor } from '#lib/graphql/client.ts';
import { livesBeyond } from '#lib/persons/reach/commune.ts';
import { peekCommuneField, readCommuneField } from '#lib/persons/reach/commune.server.ts';
import { placesKey } from '../../step/load-step.server.ts';
import { readPerson } from '../../person/person.ts';
import { showPerson } from '../../step/show-step.server.ts';
import { stepActions } from '../../step/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends(placesKey);
  return await showPerson(event);
};

export const actions: Actions = stepActions({
  number: 2,
  show: showPerson,
  read: async (event, typed, looksUp) => {
    const commune =
      looksUp && !livesBeyond(typed)
        ? await readCommuneField(graphqlFor(event), typed)
        : peekCommuneField(typed);
    const reading = readPerson(typed, commune);
    return commune.kind === 'offered' ? { ...reading, communes: commune.communes } : reading;
  },
});
