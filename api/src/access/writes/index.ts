/** What the writer's role may change in a row, whatever statement it sends. */
export { writesSql } from './writes.ts';
