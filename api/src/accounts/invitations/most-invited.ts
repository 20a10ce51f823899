/** How many are invited at once: as many as the list of a whole court has. All of them are one transaction. */
export const mostInvited = 100;
