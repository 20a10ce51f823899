import type { DateTime } from 'luxon';
import { anyOfWords } from '../../access/queries/index.ts';
import type { HubContext } from '../../context.ts';
import { nowInParis, paceOf, type CapacityRow } from '../capacity/index.ts';
import { communeByInsee } from '../places/index.ts';
import { Module } from '../capacity/module.ts';
import { organisationByUuid, OrganisationKind } from '../organisations/index.ts';
import type { Availability } from '../capacity/index.ts';
import type { KeyOf } from '../../names.types.ts';

/** Room in one module of a recipient. */
export interface PlacesRow {
  readonly module: Module;
  readonly places: number;
  /** these five for its own house alone */
  readonly taken: number | null;
  readonly reserved: number | null;
  readonly waiting: number | null;
  readonly free: number | null;
  readonly kept: number | null;
  readonly waitingDays: number | null;
  readonly availability: Availability;
  readonly expectedDays: number | null;
  readonly nextStart: string | null;
}

/** A CPCA to which a referral can go. */
export interface RecipientRow {
  readonly organisationUuid: KeyOf<'Organisation'>;
  readonly departmentCode: string;
  /** null where the department alone is known */
  readonly commune: string | null;
  readonly modules: readonly PlacesRow[];
}

/**
 * Every CPCA that takes people in, with its room in the modules asked about: those that cover the commune's
 * department first, the others after them by name. None for a commune that is not of the network.
 * @param where the commune of the person; without one the department; without either, where the viewer's own house is
 * @param voluntary whether the person comes of their own accord: part of the places may be kept for these
 */
export async function recipientsFor(
  ctx: HubContext,
  where: { readonly commune: string | null; readonly department: string | null },
  modules: readonly Module[],
  voluntary: boolean,
): Promise<readonly RecipientRow[]> {
  const insee = where.commune ?? (where.department === null ? await ownCommune(ctx) : null);
  const departmentCode =
    insee === null ? where.department : (await communeByInsee(ctx, insee))?.departmentCode;
  if (!departmentCode) return [];
  const rows = await capacitiesFor(ctx, departmentCode);
  const now = nowInParis();
  return [...new Set(rows.map((row) => row.id))].map((organisationUuid) => ({
    organisationUuid,
    departmentCode,
    commune: insee,
    modules: rows
      .filter((row) => row.id === organisationUuid && modules.includes(row.module))
      .map((row) => placesRow(row, voluntary, now))
      .sort((left, right) => moduleOrder.indexOf(left.module) - moduleOrder.indexOf(right.module)),
  }));
}

type CapacityOfRecipient = CapacityRow & { readonly id: KeyOf<'Organisation'> };

/**
 * The modules of every CPCA that takes people in, those first that cover a department. For however many departments it
 * is asked at once: two statements.
 */
function capacitiesFor(ctx: HubContext, department: string): Promise<readonly CapacityOfRecipient[]> {
  return ctx
    .loader<string, readonly CapacityOfRecipient[]>(
      'capacities of recipients by department',
      async (departments) => {
        const [rows, coverages] = await Promise.all([
          ctx.read((db) =>
            db
              .selectFrom('visible.recipient_capacity as capacity')
              .innerJoin('visible.organisation as recipient', 'recipient.id', 'capacity.organisation_id')
              .select('recipient.id')
              .selectAll('capacity')
              .where('recipient.kind', '=', OrganisationKind.CPCA)
              .orderBy('recipient.search_text')
              .orderBy('recipient.id')
              .execute(),
          ),
          ctx.read((db) =>
            db
              .selectFrom('visible.coverage')
              .select(['organisation_id', 'department_code'])
              .where(anyOfWords('department_code', departments))
              .execute(),
          ),
        ]);
        return departments.map((code) => {
          const covering = new Set(
            coverages.filter((one) => one.department_code === code).map((one) => one.organisation_id),
          );
          const covers = ({ id }: CapacityOfRecipient): boolean => covering.has(id);
          return [...rows.filter(covers), ...rows.filter((row) => !covers(row))];
        });
      },
      { cache: false },
    )
    .load(department);
}

/** Where the house is for which the viewer works; null where its entry does not say. */
async function ownCommune(ctx: HubContext): Promise<string | null> {
  const own = await organisationByUuid(ctx, ctx.acting().organisationId);
  return own?.communeInsee ?? null;
}

const moduleOrder = Object.values(Module);

function placesRow(row: CapacityRow, voluntary: boolean, now: DateTime): PlacesRow {
  const { places, taken, reserved, waiting, kept } = row;
  return {
    module: row.module,
    places,
    taken,
    reserved,
    waiting,
    free: taken === null ? null : Math.max(0, places - taken),
    kept,
    waitingDays: row.waiting_days,
    availability: voluntary ? row.availability_voluntary : row.availability,
    expectedDays: voluntary ? row.expected_days_voluntary : row.expected_days,
    nextStart: paceOf(row, now).startsInDays === null ? null : row.next_start,
  };
}
