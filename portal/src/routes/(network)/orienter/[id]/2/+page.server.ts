import { graphqlFor } from '#lib/graphql/client.ts';
import { peekCommuneField, readCommuneField } from '#lib/persons/commune.server.ts';
import { loadStep } from '../../draft/load-step.server.ts';
import { readPerson, typedPerson } from '../../draft/person.ts';
import { stepActions } from '../../draft/step-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const step = await loadStep(event);
  return { ...step, typed: typedPerson(step.draft), copied: event.url.searchParams.has('repris') };
};

export const actions: Actions = stepActions({
  number: 2,
  read: async (event, typed, whole) => {
    const commune = whole ? await readCommuneField(graphqlFor(event), typed) : peekCommuneField(typed);
    const reading = readPerson(typed, commune);
    return commune.kind === 'offered' ? { ...reading, communes: commune.communes } : reading;
  },
});
