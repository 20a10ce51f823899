/** What is written down of whatever a mutation changes. */
export { leaveTrace } from './leave-trace.ts';
