import type { Selectable } from 'kysely';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import { nodeId } from '../../ids.ts';
import { instant, instantOrNull } from '../../vocabulary/index.ts';
import { relationNames } from '../reading/referral-node.ts';
import type { Message } from './message.type.ts';

export type MessageRow = Selectable<VisibleDatabase['visible.message']>;

/** A masked row and the GraphQL object made of it. */
export type MessageNode = Omit<Message, 'authorOrganisation' | 'attachments'> & {
  readonly typeName: 'Message';
  readonly row: MessageRow;
};

export function messageNode(row: MessageRow): MessageNode {
  return {
    typeName: 'Message',
    row,
    id: nodeId('Message', row.id),
    hidden: row.hidden,
    at: instant(row.at),
    text: row.text,
    authorName: row.author_name,
    authorFunction: row.author_function,
    audience: relationNames(row.audience),
    readAt: instantOrNull(row.read_at),
  };
}
