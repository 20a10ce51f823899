import { fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { graphqlFor } from '#lib/graphql/client.ts';
import {
  DeleteSavedViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  type SavedViewFieldsFragment,
  type SavedCriteriaInput,
} from '#lib/graphql/generated/graphql.ts';
import type { SavedViewPlace } from '#lib/graphql/generated/enums.ts';
import { criteriaFilter, criteriaOf, criteriaQuery } from './criteria.ts';

/** A saved view, and the address it leads to. */
export interface SavedViewLink {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly href: string;
}

/** Where a list lies, and which of its own views a saved one starts from. */
const bases: Readonly<Record<SavedViewPlace, string>> = {
  INBOX: '/boite?vue=toutes',
  FOLLOWED: '/orientations?etat=toutes',
};

function addressOf(place: SavedViewPlace, criteria: SavedCriteriaInput): string {
  const query = criteriaQuery(criteriaOf(criteria));
  return query ? `${bases[place]}&${query}` : bases[place];
}

/**
 * The viewer's saved views of a list. An address without criteria redirects to the one that the list opens with.
 */
export function savedViewLinks(
  { url, request }: RequestEvent,
  place: SavedViewPlace,
  saved: readonly SavedViewFieldsFragment[],
): readonly SavedViewLink[] {
  const views = saved.map(({ id, name, isDefault, criteria }) => ({
    id,
    name,
    isDefault,
    href: addressOf(place, criteria),
  }));
  const opening = views.find(({ isDefault }) => isDefault);
  if (opening && url.search === '' && request.method === 'GET') redirect(303, opening.href);
  return views;
}

/** The criteria of a page's list, to be saved: its own view, narrowed by what the address adds. */
export function savedOf(listed: SavedCriteriaInput): SavedCriteriaInput {
  return criteriaFilter(criteriaOf(listed));
}

/** Why a view was not saved, and the name that was typed. */
export interface ViewRefusal {
  readonly message: string;
  readonly name: string;
  /** Which one was to be changed; null: a new one. */
  readonly id: string | null;
}

const refusedHere = new WeakMap<App.Locals, ViewRefusal>();

/** Why a view was not saved in this very request; null where it was, or none was. */
export function viewRefusal(event: RequestEvent): ViewRefusal | null {
  return refusedHere.get(event.locals) ?? null;
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * The forms that save, rename, choose and delete views. A name is one's own words: it is posted, and never part of
 * an address.
 * @param current what the page lists, by its address
 * @param here the address to come back to
 */
export function viewForms(
  place: SavedViewPlace,
  current: (event: RequestEvent) => SavedCriteriaInput,
  here: (event: RequestEvent) => string,
): Actions {
  const refuse = (event: RequestEvent, refusal: ViewRefusal) => {
    refusedHere.set(event.locals, refusal);
    return fail(422);
  };
  return {
    garder: async (event) => {
      const form = await event.request.formData();
      const criteria = current(event);
      const name = text(form, 'nom');
      const input = { place, name, criteria, isDefault: form.has('ouverture') };
      const { saveView } = await graphqlFor(event).mutate(SaveViewDocument, { input });
      const message = saveView.userErrors[0]?.message;
      if (message) return refuse(event, { message, name, id: null });
      redirect(303, addressOf(place, criteria));
    },
    vue: async (event) => {
      const form = await event.request.formData();
      const graphql = graphqlFor(event);
      const [id, name] = [text(form, 'vue'), text(form, 'nom')];
      if (form.get('faire') === 'supprimer') {
        await graphql.mutate(DeleteSavedViewDocument, { input: { id } });
        redirect(303, here(event));
      }
      const { savedViews } = await graphql.query(SavedViewsDocument, { place });
      const saved = savedViews.find((view) => view.id === id);
      if (!saved) redirect(303, here(event));
      const input = { id, place, name, criteria: saved.criteria, isDefault: form.has('ouverture') };
      const { saveView } = await graphql.mutate(SaveViewDocument, { input });
      const message = saveView.userErrors[0]?.message;
      if (message) return refuse(event, { message, name, id });
      redirect(303, here(event));
    },
  };
}
