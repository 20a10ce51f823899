import type { Selectable } from 'kysely';
import { anyOf, anyOfWords } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { organisationColumns, organisationRow } from './organisations.ts';
import type { Module } from '../capacity/module.ts';

/** An offer as read. Its departments are those of its organisation. */
export interface OfferRow {
  readonly typeName: 'Offer';
  readonly id: string;
  readonly organisationUuid: KeyOf<'Organisation'>;
  readonly module: Module;
  readonly title: string;
  readonly places: number | null;
}

export interface SiteRow {
  readonly typeName: 'Site';
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
}

/** Codes of the departments that an organisation serves. */
export const departmentCodesServed = listed(
  'served',
  async (ctx, uuids: readonly KeyOf<'Organisation'>[]) => {
    const rows = await ctx.read((db) =>
      db
        .selectFrom('visible.coverage')
        .select(['organisation_id', 'department_code'])
        .where(anyOf('organisation_id', uuids))
        .orderBy('department_code')
        .execute(),
    );
    return rows.map((row) => [row.organisation_id, row.department_code] as const);
  },
);

/** Where an organisation works besides its seat. */
export const sitesOf = listed('sites', async (ctx, uuids: readonly KeyOf<'Organisation'>[]) => {
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.site')
      .selectAll()
      .where(anyOf('organisation_id', uuids))
      .orderBy('name')
      .execute(),
  );
  return rows.map((row) => [row.organisation_id, siteRow(row)] as const);
});

function siteRow(row: Selectable<VisibleDatabase['visible.site']>): SiteRow {
  const { id, name, address, postal_code: postalCode, city, phone } = row;
  return { typeName: 'Site', id: nodeId('Site', id), name, address, postalCode, city, phone };
}

/** A site by its key; null when there is none. */
export const siteByUuid = single('site', async (ctx, uuids: readonly KeyOf<'Site'>[]) => {
  const rows = await ctx.read((db) =>
    db.selectFrom('visible.site').selectAll().where(anyOf('id', uuids)).execute(),
  );
  return rows.map((row) => [row.id, siteRow(row)] as const);
});

/** The organisations below one, by name. */
export const organisationsBelow = listed('below', async (ctx, uuids: readonly KeyOf<'Organisation'>[]) => {
  const rows = await ctx.ofHouse.read((db) =>
    db
      .selectFrom('visible.organisation')
      .select(organisationColumns)
      .where(anyOf('parent_id', uuids))
      .orderBy('search_text')
      .orderBy('id')
      .execute(),
  );
  return rows.map((row) => [row.parent_id ?? '', organisationRow(row)] as const);
});

/** The modules that an organisation offers. */
export const offersOf = listed('offers', async (ctx, uuids: readonly KeyOf<'Organisation'>[]) => {
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.offer')
      .selectAll()
      .where(anyOf('organisation_id', uuids))
      .orderBy('module')
      .execute(),
  );
  return rows.map((row) => [row.organisation_id, offerRow(row)] as const);
});

function offerRow(row: Selectable<VisibleDatabase['visible.offer']>): OfferRow {
  const { id, organisation_id: organisationUuid, title, places } = row;
  const module = row.module;
  return { typeName: 'Offer', id: nodeId('Offer', id), organisationUuid, module, title, places };
}

/** An offer by its key; null when there is none. */
export const offerByUuid = single('offer', async (ctx, uuids: readonly KeyOf<'Offer'>[]) => {
  const rows = await ctx.read((db) =>
    db.selectFrom('visible.offer').selectAll().where(anyOf('id', uuids)).execute(),
  );
  return rows.map((row) => [row.id, offerRow(row)] as const);
});

/** Keys of the courts whose ressort holds a commune, the tribunal judiciaire first. */
export const courtUuidsOf = listed('courts', async (ctx, communes: readonly string[]) => {
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.jurisdiction')
      .innerJoin('visible.organisation', 'visible.organisation.id', 'visible.jurisdiction.organisation_id')
      .select([
        'visible.jurisdiction.commune_insee as commune',
        'visible.jurisdiction.organisation_id as court',
      ])
      .where(anyOfWords('visible.jurisdiction.commune_insee', communes))
      .orderBy('visible.organisation.kind')
      .orderBy('visible.organisation.search_text')
      .execute(),
  );
  return rows.map((row) => [row.commune, row.court] as const);
});

/** A reader of what belongs to a key, several of them, read for a whole page at once. */
export function listed<Key extends string, Value>(
  name: string,
  read: (ctx: HubContext, keys: readonly Key[]) => Promise<readonly (readonly [string, Value])[]>,
): (ctx: HubContext, key: Key) => Promise<readonly Value[]> {
  return (ctx, key) =>
    ctx
      .loader(name, async (keys: readonly Key[]) => {
        const pairs = await read(ctx, keys);
        return keys.map((wanted) => pairs.filter(([owner]) => owner === wanted).map(([, value]) => value));
      })
      .load(key);
}

/** A reader of one thing by its key, read for a whole answer at once. */
export function single<Key extends string, Value>(
  name: string,
  read: (ctx: HubContext, keys: readonly Key[]) => Promise<readonly (readonly [string, Value])[]>,
): (ctx: HubContext, key: Key) => Promise<Value | null> {
  return (ctx, key) =>
    ctx
      .loader<Key, Value | null>(name, async (keys) => {
        const found = new Map<string, Value>(await read(ctx, keys));
        return keys.map((wanted) => found.get(wanted) ?? null);
      })
      .load(key);
}
