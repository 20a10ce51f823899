import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { enclosers } from '../../access/index.ts';
import { leaveTrace } from '../../audit/index.ts';
import type { Acting, HubContext, WriteUnit } from '../../context.ts';
import { refusals } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { ReferralEntity } from '../referral.entity.ts';
import { enclose } from './enclose.ts';
import { EnclosureEntity } from './enclosure.entity.ts';
import type { AddEnclosureInput, RemoveEnclosureInput } from './enclosure.inputs.ts';
import { readEnclosure } from './enclosure-reader.ts';
import type { EnclosureNode } from './enclosure-reader.ts';

interface Answer {
  readonly enclosure: EnclosureNode | null;
  readonly userErrors: readonly Refusal[];
}

/**
 * Adds a file to a draft. Like a message it is no step: it changes no field of the draft, so that whoever types beside it is
 * not refused as late. The same file again finds the enclosure that there is.
 */
export async function addEnclosure(ctx: HubContext, input: AddEnclosureInput): Promise<Answer> {
  const acting = ctx.acting();
  const added = await ctx.write(async (unit) => {
    if (!(await isWriterOf(unit, input.referralId))) return refusals.notFound('referralId');
    return unit.asWriter((em) => add(em, input, acting));
  });
  return typeof added === 'string'
    ? { enclosure: await readEnclosure(ctx, added), userErrors: [] }
    : refused(added);
}

/** Takes a file away from a draft; the file itself goes with the uploads that hang on nothing. */
export async function removeEnclosure(ctx: HubContext, { id }: RemoveEnclosureInput): Promise<Answer> {
  const acting = ctx.acting();
  const refusal = await ctx.write(async (unit) => {
    const row = await unit.visible
      .selectFrom('visible.enclosure')
      .select('referral_id')
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined || !(await isWriterOf(unit, row.referral_id))) return refusals.notFound('id');
    return unit.asWriter((em) => remove(em, id, row.referral_id, acting));
  });
  return refusal === null ? { enclosure: null, userErrors: [] } : refused(refusal);
}

async function isWriterOf(unit: WriteUnit, referral: KeyOf<'Referral'>): Promise<boolean> {
  const row = await unit.visible
    .selectFrom('visible.referral')
    .select('bits')
    .where('id', '=', referral)
    .executeTakeFirst();
  return row !== undefined && (row.bits & enclosers) !== 0;
}

async function add(
  em: EntityManager,
  { referralId, attachmentId, kind }: AddEnclosureInput,
  acting: Acting,
): Promise<KeyOf<'Enclosure'> | Refusal> {
  const closed = await notADraft(em, referralId);
  if (closed !== null) return closed;
  return enclose(em, { referralId, attachmentId, kind }, acting);
}

/** Null when it is gone, also where somebody else took it away first. */
async function remove(
  em: EntityManager,
  id: KeyOf<'Enclosure'>,
  referralId: KeyOf<'Referral'>,
  acting: Acting,
): Promise<Refusal | null> {
  const closed = await notADraft(em, referralId);
  if (closed !== null) return closed;
  const gone = await em.nativeDelete(EnclosureEntity, { id });
  if (gone > 0) leaveTrace(em, acting, { action: 'REMOVE_ENCLOSURE', objectType: 'Enclosure', objectId: id });
  return null;
}

/** Why nothing is added or taken away: sent meanwhile, or gone. Of two who change the files of a draft the second waits. */
async function notADraft(em: EntityManager, id: KeyOf<'Referral'>): Promise<Refusal | null> {
  const entity = await em.findOne(ReferralEntity, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (entity === null) return refusals.notFound('referralId');
  return entity.status === 'DRAFT' ? null : refusals.wrongState(entity.status);
}

const refused = (...userErrors: readonly Refusal[]): Answer => ({ enclosure: null, userErrors });
