import type { HubContext } from '../context.ts';
import { communeByInsee } from './communes.ts';
import { Module } from './module.ts';
import { OrganisationKind } from './organisation-kind.ts';

/** Room in one module of a recipient. */
export interface PlacesRow {
  readonly module: Module;
  readonly places: number;
  readonly taken: number;
  readonly waiting: number;
  readonly free: number;
  readonly waitingDays: number | null;
}

/** A CPCA to which a referral for a commune can go. */
export interface RecipientRow {
  readonly organisationUuid: string;
  readonly departmentCode: string;
  readonly commune: string;
  readonly modules: readonly PlacesRow[];
}

/**
 * Every CPCA that takes people in, with its room in the modules asked about: those that cover the commune's
 * department first, the others after them by name. None for a commune that is not of the network.
 */
export async function recipientsFor(
  ctx: HubContext,
  insee: string,
  modules: readonly Module[],
): Promise<readonly RecipientRow[]> {
  const commune = await communeByInsee(ctx, insee);
  if (commune === null) return [];
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.recipient_capacity as capacity')
      .innerJoin('visible.organisation as recipient', 'recipient.id', 'capacity.organisation_id')
      .leftJoin('visible.coverage as coverage', (join) =>
        join
          .onRef('coverage.organisation_id', '=', 'recipient.id')
          .on('coverage.department_code', '=', commune.departmentCode),
      )
      .select(['recipient.id', 'capacity.module', 'capacity.places', 'capacity.taken', 'capacity.waiting'])
      .select(['capacity.waiting_days', 'coverage.department_code as covers'])
      .where('recipient.kind', '=', OrganisationKind.CPCA)
      .orderBy('coverage.department_code', (order) => order.asc().nullsLast())
      .orderBy('recipient.search_text')
      .orderBy('recipient.id')
      .execute(),
  );
  return [...new Set(rows.map((row) => row.id))].map((organisationUuid) => ({
    organisationUuid,
    departmentCode: commune.departmentCode,
    commune: insee,
    modules: rows
      .filter((row) => row.id === organisationUuid && modules.includes(row.module as Module))
      .map(placesRow)
      .sort((left, right) => moduleOrder.indexOf(left.module) - moduleOrder.indexOf(right.module)),
  }));
}

const moduleOrder = Object.values(Module);

function placesRow(row: {
  readonly module: string;
  readonly places: number;
  readonly taken: number;
  readonly waiting: number;
  readonly waiting_days: number | null;
}): PlacesRow {
  const { places, taken, waiting } = row;
  return {
    module: row.module as Module,
    places,
    taken,
    waiting,
    free: Math.max(0, places - taken),
    waitingDays: row.waiting_days,
  };
}
