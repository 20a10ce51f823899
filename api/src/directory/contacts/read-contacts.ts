import type { Selectable } from 'kysely';
import { anyOf } from '../../access/queries/index.ts';
import { contactAudiences, grantsOf } from '../../access/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { listed, single } from '../organisations/index.ts';
import { contactVisibilities } from './contact-bounds.ts';
import type { ContactVisibility } from './contact-bounds.ts';
import type { Contact } from './contact.type.ts';

export type ContactRow = Selectable<VisibleDatabase['visible.contact']>;
export type ContactNode = Omit<Contact, 'organisation'> & {
  readonly typeName: 'Contact';
  readonly organisationUuid: KeyOf<'Organisation'>;
};

/** What each relation to a house lets one do with its contacts. */
const grants = grantsOf('Contact');

/** The contacts of a house that are shown to the viewer, the one to call first before the others. */
export const contactsOf = listed('contacts', async (ctx, houses: readonly KeyOf<'Organisation'>[]) => {
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.contact')
      .selectAll()
      .where(anyOf('organisation_id', houses))
      .orderBy('call_first', 'desc')
      .orderBy('search_text')
      .orderBy('id')
      .execute(),
  );
  return rows.map((row) => [row.organisation_id, contactNode(row)] as const);
});

/** One contact by its key; null where there is none, or none for this viewer. */
export const readContact = single('contact', async (ctx, uuids: readonly KeyOf<'Contact'>[]) => {
  const rows = await ctx.read((db) =>
    db.selectFrom('visible.contact').selectAll().where(anyOf('id', uuids)).execute(),
  );
  return rows.map((row) => [row.id, contactNode(row)] as const);
});

/** One contact in the viewer's own view, inside a change. */
export async function contactRow(
  db: WriteUnit['visible'],
  uuid: KeyOf<'Contact'>,
): Promise<ContactRow | null> {
  const row = await db.selectFrom('visible.contact').selectAll().where('id', '=', uuid).executeTakeFirst();
  return row ?? null;
}

/** What the viewer is to a house, as bits; 0 where there is none. */
export async function relationsToHouse(
  db: WriteUnit['visible'],
  house: KeyOf<'Organisation'>,
): Promise<number> {
  const row = await db
    .selectFrom('visible.house')
    .select('bits')
    .where('organisation_id', '=', house)
    .executeTakeFirst();
  return row?.bits ?? 0;
}

/** The same outside of a change. */
export function readRelationsToHouse(ctx: HubContext, house: KeyOf<'Organisation'>): Promise<number> {
  return ctx.read((db) => relationsToHouse(db, house));
}

const relationsOfViewer = single(
  'relations to a house',
  async (ctx, houses: readonly KeyOf<'Organisation'>[]) => {
    const rows = await ctx.read((db) =>
      db
        .selectFrom('visible.house')
        .select(['organisation_id', 'bits'])
        .where(anyOf('organisation_id', houses))
        .execute(),
    );
    return rows.map((row) => [row.organisation_id, row.bits] as const);
  },
);

/** True when the viewer may add contacts to this house, whoever they are shown to. */
export async function mayAddContacts(ctx: HubContext, house: KeyOf<'Organisation'>): Promise<boolean> {
  return (((await relationsOfViewer(ctx, house)) ?? 0) & grants.add) !== 0;
}

/** To whom the viewer may show a contact of this house; nobody where they keep none. */
export async function visibilitiesToKeep(
  ctx: HubContext,
  house: KeyOf<'Organisation'>,
): Promise<readonly ContactVisibility[]> {
  const bits = (await relationsOfViewer(ctx, house)) ?? 0;
  return contactVisibilities.filter((visibility) => mayKeep(bits, visibility));
}

/** True when these bits may keep a contact that is shown so: nobody writes what is then hidden from them. */
export const mayKeep = (bits: number, visibility: ContactVisibility): boolean =>
  (bits & contactAudiences[visibility] & grants.change) !== 0;

/** A masked row in the form of the GraphQL type. */
export function contactNode(row: ContactRow): ContactNode {
  return {
    typeName: 'Contact',
    id: nodeId('Contact', row.id),
    organisationUuid: row.organisation_id,
    hidden: row.hidden,
    version: row.version,
    mayChange: (row.bits & grants.change) !== 0,
    function: row.function,
    name: row.name,
    phone: row.phone,
    mobile: row.mobile,
    email: row.email,
    callWhen: row.call_when,
    callFirst: row.call_first,
    visibility: row.visibility,
  };
}
