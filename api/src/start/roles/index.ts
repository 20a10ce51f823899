/** The roles of the hub in a database, and what no login of it may do. */
export { actsAsOwner, prepareRoles, setPasswords } from './roles.ts';
