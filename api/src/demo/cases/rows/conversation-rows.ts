import { createHash } from 'node:crypto';
import { bitsOf } from '../../../access/index.ts';
import { newId } from '../../../ids.ts';
import { atDesk } from '../clock.ts';
import type { DemoNetwork } from '../network.ts';
import { page } from './pdf-page.ts';
import type { DemoMessage } from '../people/index.ts';

/** The rows of a conversation, by their tables. */
export interface ConversationRows {
  readonly message: readonly object[];
  readonly message_reading: readonly object[];
  readonly attachment: readonly object[];
  readonly attachment_content: readonly object[];
  readonly message_attachment: readonly object[];
}

/** What was said in a case, after what happened in it so far, with who has read it and what came along. */
export function conversationRows(
  messages: readonly DemoMessage[],
  referralId: string,
  after: Date,
  network: DemoNetwork,
  now: Date,
  chance: () => number,
): ConversationRows {
  let previous = after;
  const written = messages.map((one) => {
    previous = atDesk(one.day, now, previous, chance);
    return { ...one, id: newId(), at: previous };
  });
  const files = written.flatMap(({ id, at, by, file }) => {
    if (file === undefined) return [];
    const content = page(file);
    return [{ message: id, at, by, name: `${file[0]}.pdf`, content, key: newId() }];
  });
  return {
    message: written.map(({ id, at, by, text, to }) => {
      const author = network.agent(by);
      return {
        ...{ id, at, text, referral_id: referralId, audience: bitsOf(to), idempotency_key: id },
        author_id: author.membershipId,
        author_name: author.name,
        author_function: author.function,
        author_organisation_id: author.organisationId,
      };
    }),
    message_reading: written.flatMap(({ id, at, by, readBy = [] }) =>
      [by, ...readBy].map((reader) => ({
        message_id: id,
        membership_id: network.agent(reader).membershipId,
        at,
      })),
    ),
    attachment: files.map(({ key, at, by, name, content }) => ({
      ...{ id: key, at, name, media_type: 'application/pdf', size: content.length },
      membership_id: network.agent(by).membershipId,
      sha256: createHash('sha256').update(content).digest('hex'),
      state: 'READY',
    })),
    attachment_content: files.map(({ key, content }) => ({
      attachment_id: key,
      content: `\\x${content.toString('hex')}`,
    })),
    message_attachment: files.map(({ key, message }) => ({ attachment_id: key, message_id: message })),
  };
}
