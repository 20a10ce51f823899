import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { readSent } from '#lib/cases/answers/sent.server.ts';
import type { Sent } from '#lib/cases/answers/sent.server.ts';
import { typedOf, type Typed } from '#lib/form/typed.ts';
import { graphqlFor, type Graphql } from '#lib/graphql/client.ts';
import { giveConsent } from './consent.server.ts';
import { giveCorrection } from './correct.server.ts';
import { giveVerdict, undoVerdict } from './same-person.server.ts';
import { personForms, type PersonForm, type RefusedForm } from './person-forms.ts';

/** What giving a form comes to: empty when it went through. */
export type Refusals = RefusedForm['errors'];

const give: Readonly<Record<PersonForm, (graphql: Graphql, sent: Sent, typed: Typed) => Promise<Refusals>>> =
  {
    accord: giveConsent,
    corriger: giveCorrection,
    'meme-personne': giveVerdict('SAME'),
    'deux-personnes': giveVerdict('DIFFERENT'),
    'annuler-lien': undoVerdict,
  };

/** What was refused in this request, for the page that is rendered in the same one. */
const refusedHere = new WeakMap<App.Locals, RefusedForm>();

/** The form about the person that this request just tried to give in vain. */
export function refusedFormIn(event: RequestEvent): RefusedForm | null {
  return refusedHere.get(event.locals) ?? null;
}

/** The forms of a case that are about the person. Given, they lead back to the case, which says so. */
export function personFormActions(): Actions {
  const action = (form: PersonForm) => async (event: RequestEvent) => {
    const data = await event.request.formData();
    const sent = readSent(data);
    const values = typedOf(data);
    const errors = await give[form](graphqlFor(event), sent, values);
    if (errors.length === 0) redirect(303, `/orientations/${encodeURIComponent(sent.id)}?fait=${form}`);
    refusedHere.set(event.locals, { form, errors, values });
    return fail(422);
  };
  return Object.fromEntries(personForms.map((form) => [form, action(form)]));
}

/** The form whose confirmation an address asks for. */
export function doneFormIn(url: URL): PersonForm | null {
  const wanted = url.searchParams.get('fait');
  return personForms.find((form) => form === wanted) ?? null;
}
