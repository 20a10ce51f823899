/** The masked views: what each viewer reads of a row, and the views of reference data that all of them read. */
export { maskedColumn, maskedRows, refusalOf, viewOf } from './masked-view.ts';
export { personReachSql } from './person-reach.ts';
export { openViewsSql, workedOut } from './open-views.ts';
