import type { HubContext } from '../context.ts';
import { nodeId } from '../ids.ts';
import type { Module } from './module.ts';

/** An offer as read. Its departments are those of its organisation. */
export interface OfferRow {
  readonly id: string;
  readonly organisationUuid: string;
  readonly module: Module;
  readonly title: string;
  readonly places: number | null;
}

export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
}

/** Codes of the departments that an organisation serves. */
export const departmentCodesServed = listed('served', async (ctx, uuids) => {
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.coverage')
      .select(['organisation_id', 'department_code'])
      .where('organisation_id', 'in', uuids)
      .orderBy('department_code')
      .execute(),
  );
  return rows.map((row) => [row.organisation_id, row.department_code] as const);
});

/** Where an organisation works besides its seat. */
export const sitesOf = listed('sites', async (ctx, uuids) => {
  const rows = await ctx.read((db) =>
    db.selectFrom('visible.site').selectAll().where('organisation_id', 'in', uuids).orderBy('name').execute(),
  );
  return rows.map(
    ({ id, organisation_id, name, address, postal_code, city, phone }): readonly [string, SiteRow] => [
      organisation_id,
      { id: nodeId('Site', id), name, address, postalCode: postal_code, city, phone },
    ],
  );
});

/** The modules that an organisation offers. */
export const offersOf = listed('offers', async (ctx, uuids) => {
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.offer')
      .selectAll()
      .where('organisation_id', 'in', uuids)
      .orderBy('module')
      .execute(),
  );
  return rows.map(({ id, organisation_id, module, title, places }): readonly [string, OfferRow] => [
    organisation_id,
    { id: nodeId('Offer', id), organisationUuid: organisation_id, module: module as Module, title, places },
  ]);
});

/** Keys of the courts whose ressort holds a commune, the tribunal judiciaire first. */
export const courtUuidsOf = listed('courts', async (ctx, communes) => {
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.jurisdiction')
      .innerJoin('visible.organisation', 'visible.organisation.id', 'visible.jurisdiction.organisation_id')
      .select([
        'visible.jurisdiction.commune_insee as commune',
        'visible.jurisdiction.organisation_id as court',
      ])
      .where('visible.jurisdiction.commune_insee', 'in', communes)
      .orderBy('visible.organisation.kind')
      .orderBy('visible.organisation.search_text')
      .execute(),
  );
  return rows.map((row) => [row.commune, row.court] as const);
});

/** A reader of what belongs to a key, several of them, read for a whole page at once. */
function listed<Value>(
  name: string,
  read: (ctx: HubContext, keys: readonly string[]) => Promise<readonly (readonly [string, Value])[]>,
): (ctx: HubContext, key: string) => Promise<readonly Value[]> {
  return (ctx, key) =>
    ctx
      .loader(name, async (keys: readonly string[]) => {
        const pairs = await read(ctx, keys);
        return keys.map((wanted) => pairs.filter(([owner]) => owner === wanted).map(([, value]) => value));
      })
      .load(key);
}
