import type { TestClient } from '../client.ts';
import type { TestPayload } from './referrals.ts';

/** What the tests of the conversation read back. */
export interface TestMessage {
  readonly id: string;
  readonly text: string;
  readonly audience: readonly string[];
  readonly readAt: string | null;
}

interface SentMessage {
  readonly message: TestMessage | null;
  readonly userErrors: TestPayload['userErrors'];
}

const read = '{ id text audience readAt }';
let keys = 0;

/** Sends a message; a key of its own unless one is given. */
export async function send(client: TestClient, input: object): Promise<SentMessage> {
  const { sendMessage } = await client.data<{ sendMessage: SentMessage }>(
    `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message ${read} userErrors { code field message } } }`,
    {
      input: {
        text: 'Bonjour.',
        audience: ['COORDINATOR'],
        idempotencyKey: `message-${(keys += 1)}`,
        ...input,
      },
    },
  );
  return sendMessage;
}

/** The same, where a refusal fails the test. */
export async function messageSent(client: TestClient, input: object): Promise<TestMessage> {
  const { message, userErrors } = await send(client, input);
  if (message === null) throw new Error(`The message was refused: ${JSON.stringify(userErrors)}`);
  return message;
}

/** The conversation as this person reads it, newest first; null where the referral is not there for them. */
export interface Conversation {
  readonly version: number;
  readonly updatedAt: string;
  readonly unreadMessages: number;
  readonly maySendMessage: boolean;
  readonly messages: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: TestMessage }[];
  };
}
export async function conversationOf(client: TestClient, id: string): Promise<Conversation | null> {
  const { referral } = await client.data<{ referral: Conversation | null }>(
    `query ($id: ID!) { referral(id: $id) {
       version updatedAt unreadMessages maySendMessage messages(first: 100) { totalCount edges { node ${read} } } } }`,
    { id },
  );
  return referral;
}

/** Marks what was read, and gives what is still unread. */
export async function markRead(client: TestClient, input: object) {
  const { markMessagesRead } = await client.data<{
    markMessagesRead: {
      referral: { unreadMessages: number } | null;
      userErrors: TestPayload['userErrors'];
    };
  }>(
    'mutation ($input: MarkMessagesReadInput!) { markMessagesRead(input: $input) { referral { unreadMessages } userErrors { code field message } } }',
    { input },
  );
  return markMessagesRead;
}
