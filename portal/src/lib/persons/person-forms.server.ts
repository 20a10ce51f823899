import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { readSent } from '#lib/cases/answers/sent.server.ts';
import type { Sent } from '#lib/cases/answers/sent.server.ts';
import { typedOf, type Typed } from '#lib/form/typed.ts';
import { graphqlFor, type Graphql } from '#lib/graphql/client.ts';
import { sendConsent } from './consent/consent.server.ts';
import { sendCorrection } from './correction/correct.server.ts';
import { sendVerdict, undoVerdict } from './same-person/same-person.server.ts';
import { personForms, type PersonForm, type RefusedForm, type Refusals } from './person-forms.ts';

/** Sends one; 'gone' where the case is not there any more for whoever sent it. */
type Send = (graphql: Graphql, sent: Sent, typed: Typed) => Promise<Refusals | 'gone'>;

const send: Readonly<Record<PersonForm, Send>> = {
  accord: sendConsent,
  corriger: sendCorrection,
  'meme-personne': sendVerdict('SAME'),
  'deux-personnes': sendVerdict('DIFFERENT'),
  'annuler-lien': undoVerdict,
};

/** What was refused in this request, for the page that is rendered in the same one. */
const refusedHere = new WeakMap<App.Locals, RefusedForm>();

/** The form about the person that was refused in this request. */
export function refusedFormIn(event: RequestEvent): RefusedForm | null {
  return refusedHere.get(event.locals) ?? null;
}

/** The form actions about the person of a case, of these forms. A form that went through leads back to the case, which confirms it. */
export function personFormActions(...forms: readonly PersonForm[]): Actions {
  const action = (form: PersonForm) => async (event: RequestEvent) => {
    const data = await event.request.formData();
    const sent = readSent(data);
    const values = typedOf(data);
    const errors = await send[form](graphqlFor(event), sent, values);
    if (errors === 'gone') redirect(303, '/orientations');
    if (errors.length === 0) redirect(303, `/orientations/${encodeURIComponent(sent.id)}?fait=${form}`);
    refusedHere.set(event.locals, { form, errors, values });
    return fail(422);
  };
  return Object.fromEntries(forms.map((form) => [form, action(form)]));
}

/** The form whose confirmation an address asks for. */
export function doneFormIn(url: URL): PersonForm | null {
  const wanted = url.searchParams.get('fait');
  return personForms.find((form) => form === wanted) ?? null;
}
