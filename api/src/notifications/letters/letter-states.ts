/** How a letter is sent: by itself, or with the others of the day. */
export const letterKinds = ['AT_ONCE', 'DIGEST'] as const;

/** Where a letter stands: to be sent, sent, not sent for want of a mail server, given up. */
export const letterStates = ['QUEUED', 'SENT', 'NOT_SENT', 'FAILED'] as const;
