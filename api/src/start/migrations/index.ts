/** What brings a database to this release: tables, rights, lists of values, the queue of jobs. */
export { migrate } from './migrate.ts';
export { migrateJobs } from './migrate-jobs.ts';
