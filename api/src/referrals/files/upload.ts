import { createHash } from 'node:crypto';
import { sendingMask, memberFunctions } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId, nodeId } from '../../ids.ts';
import { acceptedTypes, mostWaiting, extensionOf, safeName } from './content/index.ts';
import { AttachmentState } from './attachment-state.ts';
import { AttachmentEntity } from './attachment.entity.ts';
import type { Offered } from './content/check-content.ts';
import type { FileStore } from './stores/index.ts';

/** An upload that waits for its message: what its sender is told of it. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** WAITING: it may be attached, and is given to nobody before the scanner has looked at it */
  readonly state: AttachmentState;
}

/** Where an upload goes. */
export interface Keeping {
  readonly store: FileStore;
  /** it stays closed until a scanner has looked at it */
  readonly quarantine: boolean;
}

interface Upload {
  readonly attachment: Uploaded | null;
  readonly userErrors: readonly Refusal[];
}

/**
 * Keeps a file until its sender attaches it to a message; what is not attached within a day is taken away. Until
 * then nobody reads it, its sender included.
 */
export async function upload(
  ctx: HubContext,
  { store, quarantine }: Keeping,
  offered: Offered,
): Promise<Upload> {
  const acting = ctx.acting();
  if ((memberFunctions[acting.function].referral & sendingMask) === 0) return refused(refusals.notFound());
  // What opens documents and pictures is large: it is loaded with the first file that somebody sends.
  const { checkContent } = await import('./content/check-content.ts');
  const checked = await checkContent(offered);
  if ('code' in checked) return refused(checked);
  const { mediaType, content } = checked;
  const extension = extensionOf(offered.name);
  const kept = {
    id: newId('Attachment'),
    at: new Date(),
    membershipId: acting.membershipId,
    name: safeName(offered.name, extension === 'jpeg' ? extension : acceptedTypes[mediaType][0]),
    mediaType,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    state: quarantine ? AttachmentState.WAITING : AttachmentState.READY,
  };
  const full = await ctx.write((unit) =>
    unit.asWriter(async (em) => {
      const [{ waiting } = { waiting: 0 }] = await em.execute<{ waiting: number }[]>(
        'select count(*)::int as waiting from hub.attachment where not rights.file_hangs(attachment.id)',
      );
      if (waiting >= mostWaiting) return true;
      await em.insert(AttachmentEntity, kept);
      await store.keep(em, kept.id, content);
      return false;
    }),
  );
  if (full) {
    return refused(refusals.invalid('file', says.filesWait));
  }
  const { size, sha256, state } = kept;
  return {
    attachment: { id: nodeId('Attachment', kept.id), name: kept.name, mediaType, size, sha256, state },
    userErrors: [],
  };
}

function refused(...userErrors: readonly Refusal[]): Upload {
  return { attachment: null, userErrors };
}
