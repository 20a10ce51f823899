/** The conversation inside a referral. */
export { MessageEntity, MessageReadingEntity } from './message.entity.ts';
export { MessageMutations } from './message.mutations.ts';
export { ConversationResolver, MessageResolver } from './message.resolver.ts';
export { markMessagesRead } from './mark-read.ts';
export { readMessage } from './read-messages.ts';
export { sendMessage } from './send.ts';
