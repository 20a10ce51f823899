/** The secret of the environment, the key that it seals, and the passwords of the logins that follow from it. */
export { checkSecret, holdsHub, otherSecret } from './check-secret.ts';
export { addressOf, logins, loginWith, rightSecret } from './logins.ts';
export type { Login } from './logins.ts';
export { keepSeal, newKey, openSeals, seal, sealsOf } from './sealed-key.ts';
export {
  derivedPassword,
  forgetStoredSecret,
  knownSecrets,
  replaceStoredSecret,
  scramVerifier,
  storedSecret,
} from './secret.ts';
