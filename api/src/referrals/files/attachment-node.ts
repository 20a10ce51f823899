import type { Selectable } from 'kysely';
import { readById, anyOf } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import { instantOrNull } from '../../vocabulary/index.ts';
import type { Attachment } from './attachment.type.ts';
import type { KeyOf } from '../../names.types.ts';

/** A masked row and the GraphQL object made of it. */
export type AttachmentNode = Omit<Attachment, 'mayWithdraw'> & {
  readonly typeName: 'Attachment';
  readonly row: Row;
};

/** All but the content, which a list must never read. */
const shown = [
  'id',
  'message_id',
  'enclosure_id',
  'hidden',
  'name',
  'media_type',
  'size',
  'sha256',
  'state',
  'referral_id',
  'is_own',
  'withdrawn_at',
  'withdrawn_by_name',
  'withdraw_reason',
] as const;

type Row = Pick<Selectable<VisibleDatabase['visible.attachment']>, (typeof shown)[number]>;

function attachmentNode(row: Row): AttachmentNode {
  const id = nodeId('Attachment', row.id);
  return {
    typeName: 'Attachment',
    id,
    hidden: row.hidden,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    state: row.state,
    url: `/files/${id}`,
    withdrawnAt: instantOrNull(row.withdrawn_at),
    withdrawnByName: row.withdrawn_by_name,
    withdrawReason: row.withdraw_reason,
    row,
  };
}

/** A file; null when there is none, or none for this viewer. */
export const readAttachment = readById(
  'Attachment',
  (db, ids) => db.selectFrom('visible.attachment').select(shown).where(anyOf('id', ids)).execute(),
  attachmentNode,
);

/** The files of a message, for a whole page of messages at once, in the order in which they were uploaded. */
export function attachmentsLoader(ctx: HubContext) {
  return ctx.loader<KeyOf<'Message'>, readonly AttachmentNode[]>('attachments', async (messages) => {
    const rows = await ctx.read((db) =>
      db
        .selectFrom('visible.attachment')
        .select(shown)
        .where(anyOf('message_id', messages))
        .orderBy('id')
        .execute(),
    );
    return messages.map((uuid) => rows.filter((row) => row.message_id === uuid).map(attachmentNode));
  });
}

/** The file of each enclosure, for a whole list at once. */
export function enclosedFileLoader(ctx: HubContext) {
  return ctx.loader<KeyOf<'Enclosure'>, AttachmentNode | null>('enclosed files', async (enclosures) => {
    const rows = await ctx.read((db) =>
      db.selectFrom('visible.attachment').select(shown).where(anyOf('enclosure_id', enclosures)).execute(),
    );
    const files = new Map(rows.map((row) => [row.enclosure_id, attachmentNode(row)]));
    return enclosures.map((uuid) => files.get(uuid) ?? null);
  });
}
