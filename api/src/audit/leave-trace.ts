import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEventEntity } from './audit-event.entity.ts';
import type { Acting } from '../context.ts';
import { writeRows } from '../database/write-rows.ts';
import { newId } from '../ids.ts';

/** What was done, and to which row. */
export interface Deed {
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  /** when; now, where nothing else tells it */
  readonly at?: Date;
}

/**
 * Writes down who did what, once for each row it was done to, in the transaction that does it: undone together, or kept
 * together. It holds keys and no word of what was changed, and the API reads none of it back.
 */
export function leaveTrace(
  em: EntityManager,
  { membershipId, organisationId }: Acting,
  ...deeds: readonly Deed[]
): void {
  writeRows(
    em,
    AuditEventEntity,
    deeds.map(({ at = new Date(), ...deed }) => ({ id: newId(), at, membershipId, organisationId, ...deed })),
  );
}
