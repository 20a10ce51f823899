import { keepsValues } from '../../access/index.ts';
import { writeRows } from '../../database/write-rows.ts';
import { OrganisationEntity } from '../../directory/index.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import type { Step } from '../lifecycle/take-step.ts';
import type { FieldChange } from './compare.ts';
import { CorrectionEntity } from './correction.entity.ts';

/** Writes what each field was and what it became, in the name of whoever acts: a row that is never changed. */
export function keepHistory(
  { em, entity, acting, now }: Step,
  changes: readonly FieldChange[],
  houses: ReadonlyMap<KeyOf<'Organisation'>, string>,
): void {
  const rows = changes.map(({ field: { word, step }, before, after }) => ({
    id: newId('Correction'),
    referralId: entity.id,
    at: now,
    action: step,
    field: word,
    before: keepsValues(step) ? valuesOf(before, houses) : null,
    after: keepsValues(step) ? valuesOf(after, houses) : null,
    authorId: acting.membershipId,
    authorName: acting.personName,
    authorFunction: acting.function,
    authorOrganisationId: acting.organisationId,
  }));
  writeRows(em, CorrectionEntity, rows);
}

/** A value as it stays readable: a house by the name that it has today, since it may be called otherwise later. */
function valuesOf(value: unknown, houses: ReadonlyMap<KeyOf<'Organisation'>, string>): string[] {
  if (value instanceof OrganisationEntity) return [houses.get(value.id) ?? ''];
  if (Array.isArray(value)) return value.filter((word) => typeof word === 'string');
  if (typeof value === 'boolean') return [value ? 'YES' : 'NO'];
  return typeof value === 'string' ? [value] : [];
}
