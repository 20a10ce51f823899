/** The roles of the hub in PostgreSQL, what is taken from them before each file of rights, and what jobs are given. */
export { dropRightsSql } from './drop-rights.ts';
export { hubRolesSql } from './hub-roles.ts';
export { jobTables, jobsSql } from './job-rights.ts';
