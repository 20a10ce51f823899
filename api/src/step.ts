import type { EntityManager } from '@mikro-orm/postgresql';
import type { HubContext, WriteUnit } from './context.ts';
import { refusals } from './errors.ts';
import type { Refusal } from './errors.ts';

/**
 * The parts of a step that changes one row, in the order in which they are asked. What is not there for the viewer and
 * what they may not do are answered alike; then who acted first is told, and only then what is wrong with what was asked.
 */
export interface StepParts<Row, Entity extends { readonly version: number }> {
  /** The version that was looked at; null: whatever it is, `overtaken` says all of what stands against it. */
  readonly version: number | null;
  /** Exists: the row as the viewer sees it, in one statement; null where there is none, or none for them. */
  readonly find: (unit: WriteUnit) => Promise<Row | null>;
  /** May: whether what they are to it lets them. */
  readonly may: (row: Row) => boolean;
  /** What the change needs besides, read as the viewer while the row is locked: its refusals are told last. */
  readonly prepare?: (unit: WriteUnit, row: Row) => Promise<readonly Refusal[]>;
  /** The row to change, locked: of two who act at once the second waits here, and then finds a newer version. */
  readonly lock: (em: EntityManager) => Promise<Entity | null>;
  /** True when this very step was taken before, so that it is answered and not refused. */
  readonly alreadyDone?: (em: EntityManager, entity: Entity) => Promise<boolean>;
  /** True when someone acted first in a way that the version does not show. */
  readonly overtaken?: (em: EntityManager, entity: Entity) => Promise<boolean>;
  /** State: whether it can be done from where the row stands; always, where it has none. */
  readonly isPossible?: (entity: Entity, row: Row) => boolean;
  /** Change and record, as writer. Refusals end it: what was set on the row before them is not written. */
  readonly change: (em: EntityManager, entity: Entity) => Promise<readonly Refusal[]>;
  /** How it is told that someone acted first. */
  readonly stale: (unit: WriteUnit, row: Row, how: 'by version' | 'overtaken') => Promise<Refusal> | Refusal;
  /** How it is told that the state does not allow it. */
  readonly wrongState?: (row: Row) => Refusal;
}

/** What a step comes to: the row before and after, as the viewer sees it, or why nothing was done. */
export interface Taken<Row> {
  readonly before: Row | null;
  /** null: nothing was done, or it is not there for the viewer any more */
  readonly after: Row | null;
  readonly userErrors: readonly Refusal[];
}

/** Takes one step: exists, may, version, state, change, record, answer. The same for every type that has steps. */
export async function step<Row, Entity extends { readonly version: number }>(
  ctx: HubContext,
  parts: StepParts<Row, Entity>,
): Promise<Taken<Row>> {
  const refused = (before: Row | null, ...userErrors: readonly Refusal[]): Taken<Row> => ({
    ...{ before, after: null, userErrors },
  });
  return ctx.write(async (unit) => {
    // They leave together, the lock behind.
    const [row, entity] = await Promise.all([parts.find(unit), unit.lock(parts.lock)]);
    if (row === null || !parts.may(row)) return refused(null, refusals.notFound('id'));
    const unprepared = (await parts.prepare?.(unit, row)) ?? [];
    const changed =
      entity === null
        ? 'gone'
        : await unit.asWriter((em) => changeLocked(em, parts, { row, entity, unprepared }));
    switch (changed) {
      case 'gone':
        return refused(null, refusals.notFound('id'));
      case 'stale':
        return refused(row, await parts.stale(unit, row, 'by version'));
      case 'overtaken':
        return refused(row, await parts.stale(unit, row, 'overtaken'));
      case 'wrong state':
        return refused(row, parts.wrongState?.(row) ?? refusals.notFound('id'));
      case 'done':
        return { before: row, after: await parts.find(unit), userErrors: [] };
      case 'done before': {
        const after = await parts.find(unit);
        // Somebody else's request did it while this one waited, and it is not there for the viewer any more: they are
        // answered as a moment later.
        return after === null
          ? refused(null, refusals.notFound('id'))
          : { before: row, after, userErrors: [] };
      }
      default:
        return refused(row, ...changed);
    }
  });
}

type Change = 'gone' | 'stale' | 'overtaken' | 'wrong state' | 'done' | 'done before' | readonly Refusal[];

interface Locked<Row, Entity> {
  readonly row: Row;
  readonly entity: Entity;
  readonly unprepared: readonly Refusal[];
}

async function changeLocked<Row, Entity extends { readonly version: number }>(
  em: EntityManager,
  parts: StepParts<Row, Entity>,
  { row, entity, unprepared }: Locked<Row, Entity>,
): Promise<Change> {
  if ((await parts.alreadyDone?.(em, entity)) === true) return 'done before';
  if (parts.version !== null && entity.version !== parts.version) return 'stale';
  if ((await parts.overtaken?.(em, entity)) === true) return 'overtaken';
  if (parts.isPossible?.(entity, row) === false) return 'wrong state';
  if (unprepared.length > 0) return unprepared;
  const refusedBy = await parts.change(em, entity);
  if (refusedBy.length === 0) return 'done';
  em.clear();
  return refusedBy;
}
