import type { Selectable } from 'kysely';
import { anyOf, readById } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId, nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { malformedText } from '../drafting/check-draft.ts';
import { isBlank } from '../drafting/plausible.ts';
import { knownCriteria, toldCriteria } from './saved-criteria.type.ts';
import type { SavedCriteriaInput } from './saved-criteria.type.ts';
import { SavedViewEntity } from './saved-view.entity.ts';
import type { SavedView, SavedViewPlace } from './saved-view.type.ts';

/** More than these no menu shows. */
const mostViews = 20;
const longestName = 60;

export interface ViewToKeep {
  readonly id?: KeyOf<'SavedView'> | null;
  readonly place: SavedViewPlace;
  readonly name: string;
  readonly criteria: SavedCriteriaInput;
  readonly isDefault: boolean;
}

type Row = Selectable<VisibleDatabase['visible.saved_view']>;
type SavedViewNode = SavedView & { readonly typeName: 'SavedView' };

/** The views that one keeps of a list, by name. */
export async function savedViews(ctx: HubContext, place: SavedViewPlace): Promise<readonly SavedViewNode[]> {
  ctx.acting();
  const rows = await ctx.read((db) =>
    db.selectFrom('visible.saved_view').selectAll().where('place', '=', place).execute(),
  );
  const inOrder = new Intl.Collator('fr', { numeric: true });
  return rows.map(viewNode).sort((one, other) => inOrder.compare(one.name, other.name));
}

/** One of one's own views; null when there is none, or it is somebody else's. */
export const readSavedView = readById(
  'SavedView',
  (db, ids) => db.selectFrom('visible.saved_view').selectAll().where(anyOf('id', ids)).execute(),
  viewNode,
);

/** Keeps a view, a new one or one that there is. Of one list one view at most is the one it opens with. */
export async function saveView(
  ctx: HubContext,
  view: ViewToKeep,
): Promise<{ readonly savedView: SavedViewNode | null; readonly userErrors: readonly Refusal[] }> {
  const { membershipId } = ctx.acting();
  const chosen = view.id ?? newId('SavedView');
  return ctx.write(async (unit) => {
    await unit.asWriter((em) => oneAtATime(em, membershipId, 'saved views'));
    const saved = await unit.visible.selectFrom('visible.saved_view').selectAll().execute();
    const userErrors = wrongWith(view, chosen, saved);
    if (userErrors.length > 0) return { savedView: null, userErrors };
    await unit.asWriter(async (em) => {
      if (view.isDefault)
        await em.nativeUpdate(SavedViewEntity, { membershipId, place: view.place }, { isDefault: false });
      const changed = {
        place: view.place,
        name: view.name.trim(),
        criteria: knownCriteria(view.criteria),
        isDefault: view.isDefault,
      };
      const existing = await em.findOne(SavedViewEntity, chosen);
      if (existing === null)
        em.create(SavedViewEntity, { id: chosen, membershipId, createdAt: new Date(), ...changed });
      else Object.assign(existing, changed);
    });
    return { savedView: await oneOf(unit, chosen), userErrors: [] };
  });
}

/** Gives a view up. */
export async function deleteView(ctx: HubContext, id: KeyOf<'SavedView'>): Promise<readonly Refusal[]> {
  ctx.acting();
  return ctx.write(async (unit) => {
    const removed = await unit.asWriter((em) => em.nativeDelete(SavedViewEntity, { id }));
    return removed === 0 ? [refusals.notFound('id')] : [];
  });
}

function wrongWith(view: ViewToKeep, uuid: KeyOf<'SavedView'>, saved: readonly Row[]): readonly Refusal[] {
  const name = view.name.trim();
  const others = saved.filter((row) => row.place === view.place && row.id !== uuid);
  if (view.id && !saved.some((row) => row.id === uuid)) return [refusals.notFound('id')];
  if (isBlank(name)) return [refusals.required('name', says.nameView)];
  if (others.some((row) => row.name.toLocaleLowerCase('fr') === name.toLocaleLowerCase('fr')))
    return [refusals.invalid('name', says.otherViewName)];
  if (others.length >= mostViews) return [refusals.invalid('name', says.fewerViews(mostViews))];
  return malformedText('name', name, longestName);
}

async function oneOf(unit: WriteUnit, uuid: KeyOf<'SavedView'>): Promise<SavedViewNode | null> {
  const row = await unit.visible
    .selectFrom('visible.saved_view')
    .selectAll()
    .where('id', '=', uuid)
    .executeTakeFirst();
  return row === undefined ? null : viewNode(row);
}

function viewNode({ id, hidden, place, name, criteria, is_default }: Row): SavedViewNode {
  return {
    typeName: 'SavedView',
    id: nodeId('SavedView', id),
    hidden,
    place: place,
    name,
    criteria: toldCriteria(criteria),
    isDefault: is_default,
  };
}
