import { anyOf } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import type { OrganisationKind } from './organisation-kind.ts';
import { isToVerify, sourceName } from './source.ts';

/** An organisation as read; what it is related to is read when asked for. */
export interface OrganisationRow {
  readonly typeName: 'Organisation';
  readonly id: string;
  readonly uuid: KeyOf<'Organisation'>;
  readonly hidden: readonly string[];
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly departmentCode: string | null;
  readonly communeInsee: string | null;
  readonly parentUuid: KeyOf<'Organisation'> | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly toVerify: boolean;
}

/** The columns that an `OrganisationRow` is made of. */
export const organisationColumns = [
  'id',
  'hidden',
  'kind',
  'name',
  'department_code',
  'commune_insee',
  'parent_id',
  'address',
  'postal_code',
  'city',
  'phone',
  'email',
  'website',
  'source',
  'source_date',
] as const satisfies readonly (keyof VisibleDatabase['visible.organisation'])[];

type Columns = Pick<VisibleDatabase['visible.organisation'], (typeof organisationColumns)[number]>;

/** A row of the masked view, in the form of the GraphQL type; what is worked out is worked out when it is read. */
export function organisationRow(row: Columns): OrganisationRow {
  return {
    typeName: 'Organisation',
    get id() {
      return nodeId('Organisation', row.id);
    },
    uuid: row.id,
    hidden: row.hidden,
    kind: row.kind,
    name: row.name,
    departmentCode: row.department_code,
    communeInsee: row.commune_insee,
    parentUuid: row.parent_id,
    address: row.address,
    postalCode: row.postal_code,
    city: row.city,
    phone: row.phone,
    email: row.email,
    website: row.website,
    get source() {
      return sourceName(row.source);
    },
    sourceDate: row.source_date,
    get toVerify() {
      return isToVerify(row.source_date, new Date());
    },
  };
}

/** The organisation of this key; null when there is none, or none for this viewer. At once where it was read before. */
export function organisationByUuid(
  ctx: HubContext,
  uuid: KeyOf<'Organisation'> | null,
): OrganisationRow | null | Promise<OrganisationRow | null> {
  return uuid === null ? null : organisationLoader(ctx).get(uuid);
}

/** Organisations by their keys; null where there is none, or none for this viewer. */
export function organisationLoader({ ofHouse: ctx }: HubContext) {
  return ctx.loader('organisation', async (uuids: readonly KeyOf<'Organisation'>[]) => {
    const rows = await ctx.read((db) =>
      db.selectFrom('visible.organisation').select(organisationColumns).where(anyOf('id', uuids)).execute(),
    );
    const byUuid = new Map<string, OrganisationRow>(rows.map((row) => [row.id, organisationRow(row)]));
    return uuids.map((key) => byUuid.get(key) ?? null);
  });
}

/** Those of these keys that the viewer may see, in the order of the keys. */
export async function organisationsByUuid(
  ctx: HubContext,
  uuids: readonly KeyOf<'Organisation'>[],
): Promise<OrganisationRow[]> {
  const found = await Promise.all(uuids.map((uuid) => organisationLoader(ctx).load(uuid)));
  return found.filter((row) => row !== null);
}
