import type { Selectable } from 'kysely';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import { instant, instantOrNull, nodesOf } from '../../vocabulary/index.ts';
import { relationNames } from '../reading/referral-node.ts';
import type { Message } from './message.type.ts';

export type MessageRow = Selectable<VisibleDatabase['visible.message']>;

/** A masked row and the GraphQL object made of it. */
export type MessageNode = Omit<Message, 'authorOrganisation' | 'attachments'> & {
  readonly typeName: 'Message';
  readonly row: MessageRow;
};

export const messageNode = nodesOf<'Message', MessageRow, Omit<MessageNode, 'typeName' | 'row' | 'id'>>(
  'Message',
  {
    hidden: (row) => row.hidden,
    at: (row) => instant(row.at),
    text: (row) => row.text,
    authorName: (row) => row.author_name,
    authorFunction: (row) => row.author_function,
    audience: (row) => relationNames(row.audience),
    readAt: (row) => instantOrNull(row.read_at),
  },
);
