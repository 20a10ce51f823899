/** A passkey is used by a script: the one public page that has one. */
export const csr = true;
