import { capacityRights } from './capacity-rights.ts';
import { caseFunctions } from './case-functions.ts';
import { caseRights } from './case-rights.ts';
import { consentRights } from './consent-rights.ts';
import { fileFunctions, fileRights } from './file-rights.ts';
import { conversationFunctions, conversationRights } from './conversation-rights.ts';
import { deskFunctions } from './desk-functions.ts';
import { deskRights } from './desk-rights.ts';
import { cellRights } from './cell-rights.ts';
import { houseFunctions } from './house-functions.ts';
import { grids } from '../policy/index.ts';
import { personLinkFunctions, personLinkRights } from './person-link-rights.ts';
import { notificationRights } from './notification-rights.ts';
import { reasonFunctions } from './reason-functions.ts';
import type { PolicyFunction, RowRight } from './row-right.ts';

/** Every question the policies ask, before the policies that ask it. */
export const policyFunctions: readonly PolicyFunction[] = [
  ...caseFunctions,
  ...personLinkFunctions,
  ...conversationFunctions,
  ...fileFunctions,
  ...deskFunctions,
  ...reasonFunctions,
  ...houseFunctions,
];

/** Every table that the API writes to. A table that is not here refuses it. */
export const rowRights: readonly RowRight[] = [
  ...capacityRights,
  ...caseRights,
  ...consentRights,
  ...personLinkRights,
  ...conversationRights,
  ...fileRights,
  ...deskRights,
  ...notificationRights,
  ...grids.flatMap(cellRights),
];

export { policyFunctionSql, rowRightSql } from './row-right.ts';
export { securedSql } from './secured.ts';
